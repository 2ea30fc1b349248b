/** @typedef {{ claim: any, report: any }} Pair */

const SAME = ["measure", "min", "max", "scope", "who", "place", "asOf"];

/** Repeated mentions share a statement; equal figures under two statements may be one entered twice. @param {readonly Pair[]} pairs @returns {import("./all.mjs").Warning[]} */
export function duplicateWarnings(pairs) {
  const first = new Map();
  return pairs.flatMap(({ claim, report }) => {
    const key = JSON.stringify([report.id, ...SAME.map((field) => claim[field])]);
    const known = first.get(key);
    if (!known) first.set(key, claim);
    if (!known || known.statement === claim.statement) return [];
    const problem = `equals claim ${known.id} but for its statement; give both one statement id or remove one`;
    return [{ claim, report, field: "statement", problem }];
  });
}
