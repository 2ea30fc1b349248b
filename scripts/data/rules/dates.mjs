/** @typedef {import("./claim.mjs").Wrong} Wrong */

/** ISO days compare as strings; an unknown side is never out of order. */
const after = (/** @type {string | null} */ a, /** @type {string | null} */ b) =>
  a !== null && b !== null && a > b;

/** @param {any} claim @param {any} report @returns {Wrong[]} */
export function dateMistakes(claim, report) {
  const { periodFrom, periodTo, asOf, asOfPrecision } = claim;
  /** @type {Wrong[]} */ const wrong = [];
  if (after(periodFrom, periodTo)) {
    wrong.push(["periodTo", ["problemPeriod", periodTo, periodFrom]]);
  }
  if ((asOf === null) !== (asOfPrecision === null)) {
    wrong.push(["asOfPrecision", ["problemPrecision"]]);
  }
  // Only sharp dates can contradict: "in March" may well name a day before the 12th.
  const sharp = asOfPrecision === "day" && report.publishedPrecision === "day";
  if (sharp && after(asOf, report.published)) {
    wrong.push(["asOf", ["problemAfter", asOf, report.published]]);
  }
  return wrong;
}
