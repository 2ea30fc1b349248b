import { duplicateWarnings } from "./duplicates.mjs";
import { magnitudeWarnings } from "./magnitude.mjs";
import { spanWarnings } from "./span.mjs";
import { statementWarnings } from "./statements.mjs";

/**
 * What may well be right and should be looked at: never a mistake, so nothing is held back. An editor answers
 * all warnings of a claim with "reviewed" and a reason.
 * @typedef {{ claim: any, report: any, field: string, problem: string }} Warning
 * @param {import("../load.mjs").Data} data
 * @returns {import("../mistake.mjs").Mistake[]}
 */
export function openWarnings(data) {
  const pairs = data.reports.flatMap((report) =>
    report.claims.map((/** @type {any} */ claim) => ({ claim, report })),
  );
  return [
    duplicateWarnings,
    statementWarnings,
    (/** @type {any} */ all) => spanWarnings(all, data.measures),
    magnitudeWarnings,
  ]
    .flatMap((find) => find(pairs))
    .filter(({ claim }) => claim.reviewed === undefined)
    .map(({ claim, report, field, problem }) => ({
      file: report.file,
      record: `claim ${claim.id}`,
      field,
      problem,
    }));
}
