/** What one and the same utterance cannot have twice. */
const SHARED = ["speaker", "asOf", "asOfPrecision"];

/**
 * @param {readonly import("../load.mjs").ReportFile[]} reports
 * @returns {import("../mistake.mjs").Mistake[]}
 */
export function statementMistakes(reports) {
  const first = new Map();
  return reports.flatMap((report) =>
    report.claims.flatMap((/** @type {any} */ claim) => {
      const known = first.get(claim.statement);
      if (!known) {
        first.set(claim.statement, claim);
        return [];
      }
      return SHARED.filter((field) => known[field] !== claim[field]).map((field) => ({
        file: report.file,
        record: `claim ${claim.id}`,
        field,
        problem: `is ${claim[field]}, but claim ${known.id} of the same statement "${claim.statement}" has ${known[field]}; one utterance has one ${field}`,
      }));
    }),
  );
}
