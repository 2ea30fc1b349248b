import { orderInterval } from "./order-words.mjs";

/** @typedef {import("./claim.mjs").Wrong} Wrong */

/** Each hedge: whether an interval fits it, and what would. */
const FITS = /** @type {Record<string, [(min: any, max: any) => boolean, string]>} */ ({
  exact: [(min, max) => min !== null && min === max, "min and max equal"],
  about: [(min, max) => min !== null && min === max, "min and max equal"],
  "at-least": [(min, max) => min !== null && max === null, "a min and max null"],
  "at-most": [(min, max) => min === null && max !== null, "min null and a max"],
  range: [(min, max) => min !== null && max !== null && min < max, "a min below a max"],
  order: [(min, max) => min !== null && max !== null && min < max, "a min below a max"],
});

/** "3.000" parts thousands as "3,000" does. */
const THOUSANDS = /\.(\d{3})(?!\d)/g;

/** Numbers printed in digits, when no number word beside them changes their size. */
function digits(/** @type {string} */ words) {
  if (/[a-z]*(?:illion|thousand|hundred)/i.test(words)) return [];
  return (words.match(/\d[\d,]*(?:\.\d+)*/g) ?? []).map((number) =>
    Number(number.replace(THOUSANDS, "$1").replaceAll(",", "")),
  );
}

/** @param {any} claim @returns {Wrong[]} */
function hedgeMistakes({ min, max, hedge }) {
  const [fits, expected] = FITS[hedge] ?? [];
  if (!fits || fits(min, max)) return [];
  return [["hedge", `is ${hedge} with the interval ${min} to ${max}; expected ${expected}`]];
}

/** @param {any} claim @returns {Wrong[]} */
function wordsMistakes({ min, max, hedge, words, unit }) {
  if (hedge === "order") {
    const interval = orderInterval(words);
    if (!interval)
      return [["words", `"${words}" holds no word of order (dozens, hundreds, a few hundred ...)`]];
    if (interval.min === min && interval.max === max) return [];
    return [["min", `interval ${min} to ${max}; "${words}" means ${interval.min} to ${interval.max}`]];
  }
  if (unit !== "people" && unit !== "things") return [];
  return digits(words)
    .filter((number) => number !== min && number !== max)
    .map((number) => ["min", `interval ${min} to ${max} has no end at ${number}, printed in "${words}"`]);
}

/** @param {any} claim @returns {Wrong[]} */
export function intervalMistakes(claim) {
  const { min, max } = claim;
  if (min !== null && max !== null && min > max) return [["min", `is ${min}, above max ${max}`]];
  return [...hedgeMistakes(claim), ...wordsMistakes(claim)];
}
