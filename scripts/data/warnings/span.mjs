/** @param {readonly { claim: any, report: any }[]} pairs @param {readonly any[]} measures @returns {import("./all.mjs").Warning[]} */
export function spanWarnings(pairs, measures) {
  const spans = new Map(measures.map(({ id, span }) => [id, span]));
  return pairs.flatMap(({ claim, report }) => {
    const { from, to } = spans.get(claim.measure);
    if (claim.asOf === null || (claim.asOf >= from && claim.asOf <= to)) return [];
    const problem = `is ${claim.asOf}, outside the span of ${claim.measure} (${from} to ${to}); mend the date or widen the span`;
    return [{ claim, report, field: "asOf", problem }];
  });
}
