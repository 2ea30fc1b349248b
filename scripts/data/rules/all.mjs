import { english } from "../english.mjs";
import { claimMistakes } from "./claim.mjs";
import { duplicateMistakes, siteMistakes } from "./lists.mjs";
import { reportMistakes } from "./report.mjs";
import { outletMistakes, tableMistakes } from "./tables.mjs";

/**
 * What no schema can say: rules between records and between the fields of one.
 * @param {import("../load.mjs").Data} data
 * @returns {import("../mistake.mjs").Mistake[]}
 */
export function crossMistakes(data) {
  const measures = new Map(data.measures.map((measure) => [measure.id, measure]));
  const speakers = new Map(data.speakers.map((speaker) => [speaker.id, speaker]));
  return [
    ...duplicateMistakes(data),
    ...siteMistakes(data.sites),
    ...data.reports.flatMap((report) => [
      ...reportMistakes(report),
      ...report.claims.flatMap((/** @type {any} */ claim) =>
        claimMistakes(claim, report, { measures, speakers }).map(([field, problem]) => ({
          file: report.file,
          record: `claim ${claim.id}`,
          field,
          problem: english(problem),
        })),
      ),
    ]),
    ...outletMistakes(data),
    ...tableMistakes(data, speakers),
  ];
}
