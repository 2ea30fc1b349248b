/** What one and the same utterance hardly has twice. */
const SHARED = ["speaker", "asOf", "asOfPrecision"];

/** A report that names no speaker may still print a known utterance. @param {any} a @param {any} b */
const apart = (a, b) => a !== null && b !== null && a !== b;

/** @param {readonly { claim: any, report: any }[]} pairs @returns {import("./all.mjs").Warning[]} */
export function statementWarnings(pairs) {
  const first = new Map();
  return pairs.flatMap(({ claim, report }) => {
    const known = first.get(claim.statement) ?? claim;
    first.set(claim.statement, known);
    return SHARED.filter((field) => apart(known[field], claim[field])).map((field) => ({
      claim,
      report,
      field,
      problem: `is ${claim[field]}, but claim ${known.id} of the same statement "${claim.statement}" has ${known[field]}; one utterance has one ${field}`,
    }));
  });
}
