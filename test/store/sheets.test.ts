/** Pages that show one sheet and have not heard of each other yet: none overwrites what another stored. */
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bring } from "../../src/sheet/bring.ts";
import { joinBlocks } from "../../src/sheet/selectors.ts";
import type { Entry, Sheet } from "../../src/sheet/sheet.ts";
import { browser } from "../fake-browser.ts";
import { figure, pageReport } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const TEXT = "Some 300 of them left. Later 70 more were seen.";
const figures = ["300", "70"].map((exact, id) => {
  const start = TEXT.indexOf(exact);
  return {
    id,
    figure: { ...figure, block: 0, start, end: start + exact.length, exact },
    before: TEXT.slice(0, start),
    after: TEXT.slice(start + exact.length),
  };
});
const page = joinBlocks([{ id: 0, text: TEXT }]);
const report = { ...pageReport, figures };

/** A module graph, and so a channel, of its own. */
async function openPage() {
  vi.resetModules();
  return import("../../src/store/sheets.ts");
}

type Page = Awaited<ReturnType<typeof openPage>>;

let now: number;
const time = () => new Date(now++).toISOString();

/** As a desk does when it opens. */
const load = async ({ readSheet }: Page): Promise<Sheet> =>
  bring(await readSheet(report.url), report, page, time()).sheet;

const withSaid = (sheet: Sheet, at: number, said: Partial<Entry>): Sheet => ({
  ...sheet,
  entries: sheet.entries.map((entry, index) =>
    index === at ? { ...entry, ...said, changed: sheet.saved } : entry,
  ),
  saved: time(),
});

const kept = async ({ readSheet }: Page) =>
  (await readSheet(report.url))?.entries.map(({ tick, note }) => [tick, note]);

let one: Page;
let other: Page;

beforeEach(async () => {
  now = Date.parse("2026-11-21T12:00:00Z");
  one = await openPage();
  other = await openPage();
  await one.removeSheet(report.url);
});

/** Past the door: as a damaged disk or another version leaves it. */
const put = async (sheet: object): Promise<void> => {
  const db = await openDB("on-whose-word");
  await db.put("sheets", sheet);
  db.close();
};

afterEach(() => one.removeSheet(report.url));

test("what another page stored since is kept beside what is stored now, and given back", async () => {
  const [seen, seenThere] = [await load(one), await load(other)];
  await one.writeSheet(withSaid(seen, 0, { tick: "checked" }), seen);
  const now = await other.writeSheet(withSaid(seenThere, 1, { note: "asked" }), seenThere);
  const expected = [
    ["checked", ""],
    ["open", "asked"],
  ];
  expect(now.entries.map(({ tick, note }) => [tick, note])).toEqual(expected);
  expect(await kept(one)).toEqual(expected);
});

test("so it is of changes in the same moment, stamped with the same time", async () => {
  const stamp = (sheet: Sheet) => ({ ...sheet, saved: "2026-11-21T13:00:00.000Z" });
  const [seen, seenThere] = [await load(one), await load(other)];
  await Promise.all([
    one.writeSheet(stamp(withSaid(seen, 0, { tick: "checked" })), seen),
    other.writeSheet(stamp(withSaid(seenThere, 1, { tick: "needs-work" })), seenThere),
  ]);
  expect(await kept(one)).toEqual([
    ["checked", ""],
    ["needs-work", ""],
  ]);
});

test("a change that took longer than it says, as a correction does, loses nothing that was stored while it took", async () => {
  const seen = await load(one);
  const slow = withSaid(seen, 1, { note: "slow" });
  const ticked = withSaid(await load(other), 0, { tick: "checked" });
  await other.writeSheet(ticked, await load(other));
  await one.writeSheet(slow, seen);
  expect(await kept(one)).toEqual([
    ["checked", ""],
    ["open", "slow"],
  ]);
});

test("a page that has seen the others' changes may take them back", async () => {
  const seen = await load(one);
  await one.writeSheet(withSaid(seen, 0, { tick: "checked" }), seen);
  const heard = await load(other);
  await other.writeSheet(withSaid(heard, 0, { tick: "open" }), heard);
  expect(await kept(one)).toEqual([
    ["open", ""],
    ["open", ""],
  ]);
});

test("a page's changes, one right after the other, are told apart from another page's", async () => {
  const [seen, seenThere] = [await load(one), await load(other)];
  await one.writeSheet(withSaid(seen, 0, { note: "from here" }), seen);
  const first = withSaid(seenThere, 1, { tick: "checked" });
  const second = withSaid(first, 1, { tick: "not-ours" });
  await Promise.all([other.writeSheet(first, seenThere), other.writeSheet(second, first)]);
  expect(await kept(one)).toEqual([
    ["open", "from here"],
    ["not-ours", ""],
  ]);
});

test("the others are told when all is kept", async () => {
  const [seen, seenThere] = [await load(one), await load(other)];
  await one.writeSheet(withSaid(seen, 0, { tick: "checked" }), seen);
  const heard: unknown[] = [];
  const end = one.onSheetChanged(async () => heard.push(await kept(one)));
  await other.writeSheet(withSaid(seenThere, 1, { tick: "checked" }), seenThere);
  await expect.poll(() => heard).toHaveLength(1);
  end();
  expect(heard).toEqual([
    [
      ["checked", ""],
      ["checked", ""],
    ],
  ]);
});

test("a malformed sheet takes nothing from the others, and stays in the store", async () => {
  const seen = await load(one);
  const url = "https://news.example/damaged";
  await put({ ...seen, url, entries: [{ id: 1 }] });
  await one.writeSheet(withSaid(seen, 0, { tick: "checked" }), seen);
  const { sheets, hasUnread } = await one.readSheets();
  expect(sheets.map((sheet) => sheet.url)).toEqual([report.url]);
  expect(hasUnread).toBe(true);
  expect(await one.readSheet(url)).toBeNull();
  await one.removeSheet(url);
  expect((await one.readSheets()).hasUnread).toBe(false);
});

test("an article whose sheet is malformed can be noted anew", async () => {
  const seen = await load(one);
  await put({ ...seen, saved: "some day" });
  const now = await one.writeSheet(withSaid(seen, 0, { tick: "checked" }), seen);
  expect(await one.readSheet(report.url)).toEqual(now);
});
