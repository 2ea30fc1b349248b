/** What a page proposes holds by the one validator, but for what the page does not say. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { proposeReport } from "../../src/reports/propose.ts";
import { faultsOf } from "../../src/reports/validate.ts";
import { joinBlocks } from "../../src/sheet/selectors.ts";
import type { Figure } from "../../src/types/findings.ts";
import { figure, pageReport } from "../sample.ts";
import { lists } from "./made.ts";

const facts = { outlet: "The Courier", language: "en" };

function proposed(before: string, after: string, changes: Partial<Figure> = {}) {
  const text = `${before}around 1,000${after}`;
  const start = before.length;
  const item = { id: 1, figure: { ...figure, block: 1, start, end: start + 12, ...changes }, before, after };
  const page = { ...pageReport, figures: [item] };
  return proposeReport(page, joinBlocks([{ id: 1, text }]), facts, lists, "own-a");
}

const faults = ({ report, speakers }: ReturnType<typeof proposed>) =>
  faultsOf({ version: 1, speakers, reports: [report] }, lists);

test("figure, day, speaker and quotation come from the page", () => {
  const { report, speakers } = proposed("There were ", " fighters left in the village, and more came.");
  expect(faults({ report, speakers })).toEqual([]);
  expect(report).toMatchObject({ outlet: "The Courier", headline: "A page", published: "2019-03-05" });
  expect(report.claims[0]).toMatchObject({
    words: "around 1,000",
    min: 1000,
    selector: { exact: "around 1,000 fighters left in the village,", prefix: "There were " },
  });
});

test("a day is as sharp as the page tells it, and a sum keeps its beginning", () => {
  const times = {
    asOf: "2019-02-01",
    asOfPrecision: "month",
    periodFrom: "2019-01-09",
    scope: "total",
  } as const;
  const { report, speakers } = proposed("There were ", " fighters.", times);
  expect(report.claims[0]).toMatchObject(times);
  expect(faults({ report, speakers })).toEqual([]);
  expect(proposed("There were ", ".", { asOf: null }).report.claims[0]?.asOfPrecision).toBeNull();
});

test("a context that is cut in the middle of a character leaves it out", () => {
  const { report } = proposed(`😀${"x".repeat(31)}`, `\n${"y".repeat(31)}😀`);
  expect(report.claims[0]?.selector).toEqual({
    exact: "around 1,000",
    prefix: "x".repeat(31),
    suffix: `\n${"y".repeat(31)}`,
  });
});

test("whatever stands around the number, the proposal holds", () => {
  // A page's text may hold anything, halves of characters too; what is counted is the number before them.
  const around = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 300 });
  fc.assert(
    fc.property(around, around, (before, after) => {
      expect(faults(proposed(before, after))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
