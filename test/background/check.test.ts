/** What the background answers a page, given the address by which the browser knows it. */
import "fake-indexeddb/auto";
import database from "virtual:database";
import { expect, test, vi } from "vitest";
import { DATABASE_KEY } from "../../src/database-key.ts";
import type { Figure } from "../../src/types/findings.ts";
import { browser } from "../fake-browser.ts";
import { soundRecord } from "../reports/made.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));
Object.assign(globalThis, { [DATABASE_KEY]: database });

const { checkPage, correct, lists, readText } = await import("../../src/background/check.ts");
const { editReports } = await import("../../src/store/reports.ts");

const record = soundRecord("own-a");
const { url } = record.report;
const PAGE = `${url}/?utm_source=feed`;
const ELSEWHERE = "https://paper.example/b";
const POPUP = "chrome-extension://abc/popup.html";

const article = { title: "Baghouz", description: "", published: "2019-03-05" };
const blocks = [{ id: 1, text: "Some 150 Daesh fighters surrendered in Baghouz on Monday.", level: 0 }];
const correction = {
  measure: "fighters-surrendered",
  scope: "event",
  asOf: "2019-03-04",
  speaker: null,
} as const;

await editReports({ put: [record] });

test.each([
  [PAGE, false],
  [ELSEWHERE, true],
  [POPUP, true],
  [undefined, true],
])("a page at %s is compared with the report at https://paper.example/a: %s", async (from, isCompared) => {
  const has = (claims: object) => "own-a-1" in claims;
  expect(has((await checkPage(from, article, blocks)).claims)).toBe(isCompared);
  const { claims, figures } = await readText(from, article, blocks);
  expect(has(claims)).toBe(isCompared);
  expect(has((await correct(from, figures[0] as Figure, correction)).claims)).toBe(isCompared);
});

test("the lists to choose from hold the speakers of one's own reports, as soon as they are stored", async () => {
  const doctor = { id: "a-doctor", name: "A doctor", spellings: [], body: null, role: "unnamed" as const };
  const ids = async () => (await lists()).speakers.map(({ id }) => id);
  expect(await ids()).not.toContain("a-doctor");
  await editReports({ put: [{ ...soundRecord("own-b"), speakers: [doctor] }] });
  expect(await ids()).toContain("a-doctor");
});
