/** A figure that the reader corrected is compared anew, with all but the article's own report, and never lends that to another. */
import { beforeEach, expect, test, vi } from "vitest";
import type { PageReport } from "../../src/messages.ts";
import type { Sheet } from "../../src/sheet/sheet.ts";
import { browser } from "../fake-browser.ts";
import { claim, figure, findings, pageReport } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));
const readSheet = vi.fn();
const writeSheet = vi.fn();
vi.mock("../../src/store/sheets.ts", () => ({ readSheet, writeSheet }));

const { compareAgain, correctEntry } = await import("../../src/app/correct.ts");
const { note, withNotes } = await import("../../src/app/notes.ts");
const { bring } = await import("../../src/sheet/bring.ts");
const { joinBlocks } = await import("../../src/sheet/selectors.ts");
const { shownOf } = await import("../../src/sheet/shown.ts");
const { packedReport } = await import("../sample.ts");
const { correctionWords } = await import("../../src/voice/tick.ts");

const NOW = "2026-11-22T12:00:00.000Z";
const tab = { id: 1, windowId: 1, url: pageReport.url };
const correction = { measure: "fighters-killed", scope: "event" as const, asOf: null, speaker: null };

/** An article of one sentence, and what is read in it. */
function article(exact: string, value: number) {
  const [before, after] = ["There are ", " fighters left."];
  const found = { ...figure, start: before.length, end: before.length + exact.length, exact, value };
  const item = { id: 1, figure: { ...found, min: value, max: value }, before, after };
  const report: PageReport = { ...pageReport, figures: [item] };
  return { report, item, blocks: [{ id: figure.block, text: `${before}${exact}${after}` }] };
}

const first = article("Some 200", 200);
const broughtFrom = (stored: Sheet | null, { report, blocks }: ReturnType<typeof article>) =>
  bring(stored, report, joinBlocks(blocks), NOW);

/** The background: the figure that is asked about, as corrected, with one report of its own. */
const answer = (id: string) => (message: { figure: typeof figure; correction: typeof correction }) =>
  Promise.resolve({
    ...findings,
    claims: { [id]: { ...claim, id } },
    figures: [
      { ...message.figure, ...message.correction, reports: [{ claim: id, relation: "agrees", reason: {} }] },
    ],
  });

async function kept(): Promise<Sheet> {
  browser.runtime.sendMessage.mockImplementation(answer("old-1"));
  const { sheet, rows } = broughtFrom(null, first);
  const [row] = rows;
  const changed = row && (await correctEntry(sheet, row, correction));
  browser.runtime.sendMessage.mockReset().mockRejectedValue(new Error("no receiver"));
  if (!changed) throw new Error("not kept");
  return changed;
}

/** What the popup shows of an article with this sheet. */
function popupOf(stored: Sheet, { report, blocks }: ReturnType<typeof article>) {
  readSheet.mockResolvedValue(stored);
  browser.tabs.sendMessage.mockResolvedValue({ blocks, outlet: null, language: null });
  return withNotes(tab, report);
}

beforeEach(() => {
  browser.runtime.sendMessage.mockReset().mockRejectedValue(new Error("no receiver"));
  browser.tabs.sendMessage.mockReset();
  writeSheet.mockReset();
});

test("the background is told of which article the figure is", async () => {
  browser.runtime.sendMessage.mockImplementation(answer("901-1"));
  const { sheet, rows } = broughtFrom(null, first);
  const changed = await correctEntry(sheet, rows[0] as never, correction);
  expect(browser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
    type: "correct",
    figure: first.item.figure,
    correction,
    url: pageReport.url,
  });
  expect(changed?.entries[0]).toMatchObject({ correction, corrected: { measure: "fighters-killed" } });
});

test("nothing is changed where the background does not answer", async () => {
  const { sheet, rows } = broughtFrom(null, first);
  expect(await correctEntry(sheet, rows[0] as never, correction)).toBeNull();
});

test("what is shown is compared with what there is now, in popup and sheet", async () => {
  const stored = await kept();
  browser.runtime.sendMessage.mockImplementation(answer("own-1"));
  const { report } = await popupOf(stored, first);
  expect(report.figures[0]?.figure).toMatchObject({
    measure: "fighters-killed",
    reports: [{ claim: "own-1" }],
  });
  expect(report.claims).toHaveProperty("own-1");
  const { sheet, rows } = await compareAgain(broughtFrom(stored, first));
  expect(rows.map((row) => shownOf(row).figure.reports[0]?.claim)).toEqual(["own-1"]);
  expect(sheet.entries[0]?.corrected?.reports[0]?.claim).toBe("own-1");
});

test("where the background does not answer, what was compared last stands", async () => {
  const { report } = await popupOf(await kept(), first);
  expect(report.figures[0]?.figure).toMatchObject({
    measure: "fighters-killed",
    reports: [{ claim: "old-1" }],
  });
});

test("another number in the same place is shown as read, and it is said of which the correction was", async () => {
  const stored = await kept();
  const edited = article("Some 900", 900);
  const { report, notes } = await popupOf(stored, edited);
  expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  expect(report.figures[0]).toEqual(edited.item);
  const row = notes.get(1);
  expect(row && correctionWords(row, report)).toMatch(/when the number was “Some 200”: .*another number now/);
  expect(row?.entry.correction).toEqual(correction);
});

test("that number can be corrected too: the correction is of it from then on", async () => {
  const edited = article("Some 900", 900);
  readSheet.mockResolvedValue(await kept());
  browser.runtime.sendMessage.mockImplementation(answer("901-1"));
  browser.tabs.sendMessage.mockImplementation(async (_, { type }) =>
    type === "get-text"
      ? { blocks: edited.blocks, outlet: null, language: null }
      : JSON.stringify({
          ...packedReport,
          figures: edited.report.figures.map((item) => ({ ...item, figure: JSON.stringify(item.figure) })),
        }),
  );
  expect(await note(tab, 1, { correction })).toBe(true);
  const stored = writeSheet.mock.calls[0]?.[0];
  expect(stored.entries[0]).toMatchObject({
    corrected: { exact: "Some 900", min: 900 },
    item: { figure: { exact: "Some 200" } },
  });
  const { report } = await popupOf(stored, edited);
  expect(report.figures[0]?.figure).toMatchObject({
    exact: "Some 900",
    min: 900,
    measure: "fighters-killed",
  });
  // What was noted first is on the page again: of it the correction is not.
  expect((await popupOf(stored, first)).report.figures[0]).toEqual(first.item);
});
