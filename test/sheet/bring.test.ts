/** A stored sheet beside an edited page: what was noted is never lost and never put on another figure. */
import { expect, test } from "vitest";
import type { PageReport } from "../../src/messages.ts";
import { bring, withEntry } from "../../src/sheet/bring.ts";
import { joinBlocks } from "../../src/sheet/selectors.ts";
import { sheetUrl } from "../../src/sheet/sheet.ts";
import { figure, pageReport } from "../sample.ts";

const NOW = "2026-11-21T12:00:00.000Z";

/** Figures are the numbers of the text. */
function pageOf(...paragraphs: string[]): { report: PageReport; text: ReturnType<typeof joinBlocks> } {
  const blocks = paragraphs.map((text, id) => ({ id, text }));
  const figures = blocks.flatMap(({ id: block, text }) =>
    [...text.matchAll(/\d+/g)].map((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const found = { ...figure, block, start, end, exact: match[0] };
      return { id: block * 100 + start, figure: found, before: text.slice(0, start), after: text.slice(end) };
    }),
  );
  return { report: { ...pageReport, figures }, text: joinBlocks(blocks) };
}

const first = pageOf(
  "Some 300 of them left the village at dawn.",
  "Later 70 more were seen on the hill road.",
);

function noted() {
  const { sheet } = bring(null, first.report, first.text, NOW);
  const entry = sheet.entries[1];
  if (!entry) throw new Error("no second figure");
  return withEntry(sheet, { ...entry, tick: "checked", note: "asked", changed: NOW }, NOW);
}

test("a new sheet has every figure in page order, none of them touched", () => {
  const { sheet, rows } = bring(null, first.report, first.text, NOW);
  expect(sheet.entries.map(({ item, tick }) => [item.figure.exact, tick])).toEqual([
    ["300", "open"],
    ["70", "open"],
  ]);
  expect(rows.every(({ presence }) => presence === "here")).toBe(true);
});

test("paragraphs put in before move nothing; new figures join", () => {
  const page = pageOf(
    "Updated with 12 new lines.",
    ...["Some 300 of them left the village at dawn.", "Later 70 more were seen on the hill road."],
  );
  const { rows } = bring(noted(), page.report, page.text, NOW);
  expect(rows.map(({ entry, presence }) => [entry.item.figure.exact, entry.tick, presence])).toEqual([
    ["12", "open", "here"],
    ["300", "open", "here"],
    ["70", "checked", "here"],
  ]);
  expect(new Set(rows.map(({ entry }) => entry.id)).size).toBe(3);
});

test("another number in the same sentence is told as changed, and the note stays with it", () => {
  const page = pageOf(
    "Some 300 of them left the village at dawn.",
    "Later 90 more were seen on the hill road.",
  );
  const row = bring(noted(), page.report, page.text, NOW).rows[1];
  expect([row?.presence, row?.now?.figure.exact, row?.entry.item.figure.exact, row?.entry.note]).toEqual([
    "changed",
    "90",
    "70",
    "asked",
  ]);
});

test("the same text without a figure is told as that, not as changed", () => {
  const { sheet, rows } = bring(noted(), { ...first.report, figures: [] }, first.text, NOW);
  expect(rows.map(({ presence, now, entry }) => [presence, now, entry.note])).toEqual([
    ["unread", null, "asked"],
  ]);
  // Read again, with other words taken for the number.
  const [, again] = first.report.figures;
  if (!again) throw new Error("no second figure");
  const wider = {
    ...again,
    figure: { ...again.figure, start: 0, exact: "Later 70" },
    before: "",
  };
  const later = bring(sheet, { ...first.report, figures: [wider] }, first.text, NOW);
  expect(later.rows.map(({ presence }) => presence)).toEqual(["here"]);
});

test("a text that is another is told as changed though nothing is read in it", () => {
  const page = pageOf(
    "Some 300 of them left the village at dawn.",
    "Later 90 more were seen on the hill road.",
  );
  const { rows } = bring(noted(), { ...page.report, figures: [] }, page.text, NOW);
  expect(rows.map(({ presence }) => presence)).toEqual(["changed"]);
});

test("of a long sentence the excerpt is compared, without the marks of its cuts", () => {
  const page = pageOf("One 40 two.");
  const [item] = page.report.figures;
  if (!item) throw new Error("no figure");
  const cut = { ...item, before: "…ne ", after: " two…" };
  const { sheet } = bring(null, { ...page.report, figures: [cut] }, page.text, NOW);
  const [entry] = sheet.entries;
  const kept = entry ? withEntry(sheet, { ...entry, note: "asked" }, NOW) : null;
  const { rows } = bring(kept, { ...page.report, figures: [] }, page.text, NOW);
  expect(rows.map(({ presence }) => presence)).toEqual(["unread"]);
});

test("what was noted and is gone is listed last; what was not noted and is gone, goes", () => {
  const page = pageOf("Nobody could say what had become of the others.");
  const { rows, sheet } = bring(noted(), page.report, page.text, NOW);
  expect(rows.map(({ entry, presence }) => [entry.item.figure.exact, presence])).toEqual([["70", "gone"]]);
  // Back on the page, it is found again.
  const again = bring(sheet, first.report, first.text, NOW);
  expect(again.rows.map(({ entry, presence }) => [entry.item.figure.exact, entry.tick, presence])).toEqual([
    ["300", "open", "here"],
    ["70", "checked", "here"],
  ]);
});

test("an article has one sheet by whichever link it was reached", () => {
  expect(sheetUrl("https://news.example/a?id=7&utm_source=x&fbclid=y#part")).toBe(
    "https://news.example/a?id=7",
  );
  expect(sheetUrl("no address")).toBe("no address");
});
