/** @typedef {import("./claim.mjs").Wrong} Wrong */

/** ISO days compare as strings; an unknown side is never out of order. */
const after = (/** @type {string | null} */ a, /** @type {string | null} */ b) =>
  a !== null && b !== null && a > b;

/** @param {any} claim @param {any} report @returns {Wrong[]} */
export function dateMistakes(claim, report) {
  const { periodFrom, periodTo, asOf, asOfPrecision } = claim;
  /** @type {Wrong[]} */ const wrong = [];
  if (after(periodFrom, periodTo)) {
    wrong.push(["periodTo", `is ${periodTo}, before periodFrom ${periodFrom}; expected a later day`]);
  }
  if ((asOf === null) !== (asOfPrecision === null)) {
    wrong.push(["asOfPrecision", "an as-of date needs its precision, an unknown date has none (null)"]);
  }
  // Only sharp dates can contradict: "in March" may well name a day before the 12th.
  const sharp = asOfPrecision === "day" && report.publishedPrecision === "day";
  if (sharp && after(asOf, report.published)) {
    wrong.push(["asOf", `is ${asOf}, after the report was published (${report.published})`]);
  }
  return wrong;
}
