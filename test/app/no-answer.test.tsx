// @vitest-environment jsdom
/** A background that does not answer is told wherever something was asked of it, and asked again when the reader says so. */
import { type ComponentChild, render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";
import { findings, pageReport } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));
// Asked once: the real one waits between its tries.
const askLists = vi.fn();
vi.mock("../../src/app/ask-lists.ts", () => ({ askLists }));
const openPage = vi.fn();
vi.mock("../../src/desk/load.ts", () => ({
  openPage,
  pageText: async () => ({ blocks: [], outlet: null, language: null }),
}));
vi.mock("../../src/store/read-reports.ts", () => ({ readReports: async () => [{ damaged: true }] }));

const { CheckText } = await import("../../src/app/check-text.tsx");
const { Corrector } = await import("../../src/app/corrector.tsx");
const { correctEntry } = await import("../../src/app/correct.ts");
const { AddPage } = await import("../../src/desk/add-page.tsx");

const choices = { measures: [], speakers: [] };
const [item] = pageReport.figures;
if (!item) throw new Error("no figure");

const show = (view: ComponentChild) => render(view, document.body);
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const told = () =>
  vi.waitFor(() => expect(find("[role=alert]")?.textContent).toContain("background did not answer"));
const again = () => find("[role=alert] button")?.click();
const isThere = (selector: string) => vi.waitFor(() => expect(find(selector)).not.toBeNull());

beforeEach(() => {
  askLists.mockReset().mockResolvedValue(null);
  openPage.mockReset().mockResolvedValue({ tab: { id: 1 }, report: { ...pageReport, figures: [] } });
  browser.runtime.sendMessage.mockReset().mockRejectedValue(new Error("no receiver"));
});

afterEach(() => render(null, document.body));

test("a text to check", async () => {
  show(<CheckText given="Some 3,000 people left Baghouz." />);
  await told();
  browser.runtime.sendMessage.mockResolvedValue({ ...findings, figures: [], leftovers: [] });
  again();
  await isThere(".reading");
  expect(find("[role=alert]")).toBeNull();
});

test("the correction of a figure", async () => {
  show(<Corrector item={item} report={pageReport} entry={undefined} onSay={async () => true} />);
  const fold = find("details.correct") as HTMLDetailsElement;
  fold.open = true;
  fold.dispatchEvent(new Event("toggle"));
  await told();
  askLists.mockResolvedValue(choices);
  again();
  await isThere(".correct form");
  expect(find("[role=alert]")).toBeNull();
});

test("a page to add", async () => {
  show(<AddPage tabId={1} />);
  await told();
  askLists.mockResolvedValue(choices);
  again();
  await isThere(".report-form");
});

test("a page that cannot be proposed is not waited for", async () => {
  askLists.mockResolvedValue(choices);
  openPage.mockRejectedValue(new Error("gone"));
  show(<AddPage tabId={1} />);
  await vi.waitFor(() => expect(document.body.textContent).toContain("cannot be asked any more"));
});

test("a correction that could not be compared is not kept", async () => {
  const entry = { id: 1, item, tick: "open", note: "", changed: null, correction: null, corrected: null };
  const correction = { measure: "fighters-inside", scope: "level", asOf: null, speaker: null } as const;
  const sheet = { entries: [entry] } as never;
  const row = { entry, presence: "here", now: item } as const;
  expect(await correctEntry(sheet, row as never, correction)).toBeNull();
});
