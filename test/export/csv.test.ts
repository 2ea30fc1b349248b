/** No cell of a table is a formula, however a spreadsheet parts it, and each comes back as it was. */
import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { toCsv, unguard } from "../../src/export/csv.ts";

/** types/untyped.d.ts declares only what the evaluation asks of papaparse. */
const parse = Papa.parse as unknown as (text: string, options: object) => { data: string[][] };
const read = (text: string, delimiter: string) =>
  parse(text, { delimiter, skipEmptyLines: false }).data.flat();

/** What spreadsheets part cells at: by the reader's country, or as the import was told. */
const SEPARATORS = [",", ";", "\t", "|"];

/** A spreadsheet that knows no quotation marks in the middle of a cell parts at each separator and each line. */
const partsOf = (text: string, separator: string) =>
  text.split(separator).flatMap((part) => part.split(/[\r\n]+/));

const FORMULA = /^[\s"]*[=+\-@＝＋－＠]/;

const formulasIn = (csv: string): string[] =>
  SEPARATORS.flatMap((separator) => [
    ...read(csv, separator),
    // With commas the quotation marks hold.
    ...(separator === "," ? [] : partsOf(csv, separator)),
  ]).filter((part) => FORMULA.test(part));

test.each([
  ["https://evil.example/a;=1+cmd|'/C%20calc'!A0;x", "https://evil.example/a;'=1+cmd|'/C%20calc'!A0;x"],
  ["Reuters;=HYPERLINK(A1)", "Reuters;'=HYPERLINK(A1)"],
  ['a;"=1+1"', 'a;\'"=1+1"'],
  ["a; =1+1", "a;' =1+1"],
  ["a;'=1+1", "a;''=1+1"],
  ["a\t@b\n-1\r\n+2", "a\t'@b\n'-1\r\n'+2"],
  ["a|＝1", "a|'＝1"],
  [" =1", "' =1"],
  ["\n=1", "'\n'=1"],
  ["Raqqa - Baghouz; up to 300 (+5)\nand more, -", "Raqqa - Baghouz; up to 300 (+5)\nand more, -"],
])("%j", (text, cell) => {
  const csv = toCsv([[text, "words"]]);
  expect(read(csv, ",")[0]).toBe(cell);
  expect(unguard(cell)).toBe(text);
  expect(formulasIn(csv)).toEqual([]);
});

const unit = fc.constantFrom(..."a1,;|\"'=+-@＝ \u00a0\n\r\t".split(""), "é", "😀");
const texts = fc.array(fc.array(fc.string({ unit, maxLength: 12 }), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
});

test("whatever stands in them", () => {
  fc.assert(
    fc.property(texts, (rows) => {
      const csv = toCsv(rows);
      expect(formulasIn(csv)).toEqual([]);
      expect(read(csv.replace(/\r\n$/, ""), ",").map(unguard)).toEqual(rows.flat());
    }),
    { numRuns: 2_000 },
  );
});
