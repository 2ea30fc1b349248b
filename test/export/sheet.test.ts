/** A sheet taken along: status, note, correction and selectors in each form, and no formula in any cell. */
import Papa from "papaparse";
import { expect, test, vi } from "vitest";
import { browser } from "../fake-browser.ts";
import { figure, pageReport } from "../sample.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const { bring, rowsOf, withEntry } = await import("../../src/sheet/bring.ts");
const { joinBlocks } = await import("../../src/sheet/selectors.ts");
const { sheetCsv } = await import("../../src/export/sheet-csv.ts");
const { sheetJsonLd } = await import("../../src/export/sheet-json-ld.ts");
const { sheetMarkdown } = await import("../../src/export/sheet-markdown.ts");
const { wrongMatchText } = await import("../../src/export/wrong-match.ts");

const NOW = "2026-11-21T12:00:00.000Z";
const page = joinBlocks([{ id: 1, text: "There are around 1,000 fighters left." }]);
const { sheet: fresh } = bring(null, { ...pageReport, figures: pageReport.figures.slice(0, 1) }, page, NOW);
const [entry] = fresh.entries;
if (!entry) throw new Error("no figure");
const correction = { measure: "fighters-surrendered", scope: "event" as const, asOf: null, speaker: null };
const sheet = withEntry(
  fresh,
  {
    ...entry,
    tick: "needs-work",
    note: "=HYPERLINK(1)",
    changed: NOW,
    correction,
    corrected: { ...figure, ...correction, reports: [] },
  },
  NOW,
);
const rows = sheet.entries.map((one) => ({ entry: one, presence: "gone" as const, now: null }));

test("Markdown: status, correction and note; what is gone under a heading of its own", () => {
  const text = sheetMarkdown(sheet, rows);
  expect(text).toContain("# no longer on the page");
  expect(text).toMatch(/\*\*needs work · .*2026.* · no longer on the page\*\*/);
  expect(text).toContain("Corrected by hand");
  expect(text).toContain("HYPERLINK");
});

test("CSV: check and date in front, and nothing a spreadsheet would calculate", () => {
  const [line] = Papa.parse<Record<string, string>>(sheetCsv(sheet, rows), { header: true }).data;
  expect(line).toMatchObject({
    check: "needs-work",
    check_note: "'=HYPERLINK(1)",
    check_date: NOW,
    presence: "gone",
    corrected: "true",
    corrected_words: "around 1,000",
    read_words: "around 1,000",
    ...{ read_measure: "fighters-inside", read_scope: "level", read_as_of: "2019-03-05" },
    ...{ page_scope: "event", page_as_of: "" },
    measure: "fighters-surrendered",
  });
});

test("a number that the article changed since the correction stands as it is read, beside what was noted", () => {
  const edited = joinBlocks([{ id: 1, text: "There are some 900 fighters left." }]);
  const now = { ...figure, end: figure.start + "some 900".length, exact: "some 900", min: 900, max: 900 };
  const figures = [{ id: 1, figure: now, before: "There are ", after: " fighters left." }];
  const brought = bring(sheet, { ...pageReport, figures }, edited, NOW);
  const [line] = Papa.parse<Record<string, string>>(sheetCsv(brought.sheet, brought.rows), {
    header: true,
  }).data;
  expect(line).toMatchObject({
    ...{
      presence: "changed",
      corrected: "false",
      corrected_words: "around 1,000",
      read_words: "around 1,000",
    },
    ...{ page_words: "some 900", page_min: "900", measure: "fighters-inside", claim_id: "901-1" },
  });
  const text = sheetMarkdown(brought.sheet, brought.rows);
  expect(text).toContain("When noted: There are around 1,000 fighters left.");
  expect(text).toContain("> There are **some 900** fighters left.");
  expect(text).toContain("Corrected by hand when the number was “around 1,000”");
  const bodies = JSON.parse(sheetJsonLd(brought.sheet, brought.rows))["@graph"][1].body as object[];
  expect(bodies).toContainEqual(
    expect.objectContaining({ purpose: "describing", value: "There are around 1,000 fighters left." }),
  );
  expect(bodies).toContainEqual(
    expect.objectContaining({
      purpose: "editing",
      value: JSON.stringify({ words: "around 1,000", ...correction }),
    }),
  );
});

test("JSON-LD: figures beside annotations with both selectors", () => {
  const { "@graph": graph } = JSON.parse(sheetJsonLd(sheet, rows));
  const annotation = graph[1];
  expect(annotation.target.selector.map(({ type }: { type: string }) => type)).toEqual([
    "TextPositionSelector",
    "TextQuoteSelector",
  ]);
  expect(annotation.target.selector[1].exact).toBe("around 1,000");
  expect(annotation.body.map(({ value }: { value: string }) => value)).toContain("needs-work");
});

test("of a sheet without its article no export says where a figure stands now", () => {
  const unlooked = rowsOf(sheet);
  const [line] = Papa.parse<Record<string, string>>(sheetCsv(sheet, unlooked), { header: true }).data;
  expect(line).toMatchObject({ check: "needs-work", presence: "", corrected: "true" });
  const annotation = JSON.parse(sheetJsonLd(sheet, unlooked))["@graph"][1];
  expect(annotation.body.map(({ purpose }: { purpose: string }) => purpose)).toEqual([
    "tagging",
    "commenting",
    "editing",
  ]);
  expect(sheetMarkdown(sheet, unlooked).split("\n")[2]).toMatch(/^Opened without its article: /);
  expect(sheetMarkdown(sheet, rows)).not.toContain("Opened without its article");
});

test("a doubtful match names page, quotation, claims and versions", () => {
  const item = pageReport.figures[0];
  if (!item) throw new Error("no figure");
  const text = wrongMatchText(item, pageReport, "0.1.0");
  for (const part of [
    "extension: 0.1.0",
    "data: 1",
    pageReport.url,
    "[around 1,000]",
    "901-1 earlier: up to 600",
  ])
    expect(text).toContain(part);
});
