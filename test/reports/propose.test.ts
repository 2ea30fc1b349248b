/** What a page proposes holds by the one validator, but for what the page does not say. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { proposeReport } from "../../src/reports/propose.ts";
import { faultsOf } from "../../src/reports/validate.ts";
import { joinBlocks } from "../../src/sheet/selectors.ts";
import { figure, pageReport } from "../sample.ts";
import { lists } from "./made.ts";

const facts = { outlet: "The Courier", language: "en" };

function proposed(before: string, after: string) {
  const text = `${before}around 1,000${after}`;
  const start = before.length;
  const item = { id: 1, figure: { ...figure, block: 1, start, end: start + 12 }, before, after };
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

test("whatever stands around the number, the proposal holds", () => {
  const around = fc.string({ unit: "grapheme", maxLength: 300 });
  fc.assert(
    fc.property(around, around, (before, after) => {
      expect(faults(proposed(before, after))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
