/**
 * Words of order and the closed interval each allows: the labelling guide's table. Longest wording first, because
 * "tens of thousands" contains "thousands". "tens" alone is no English count; it is met in machine-reworded copy.
 * @type {readonly [wording: string, min: number, max: number][]}
 */
const TABLE = [
  ["hundreds of thousands", 200_000, 999_999],
  ["a number of thousand", 2_000, 9_999],
  ["tens of thousands", 20_000, 99_999],
  ["several thousand", 2_000, 9_999],
  ["several hundred", 200, 999],
  ["few thousand", 2_000, 5_000],
  ["few hundred", 200, 500],
  ["thousands", 2_000, 9_999],
  ["hundreds", 200, 999],
  ["billions", 2_000_000_000, 9_999_999_999],
  ["millions", 2_000_000, 9_999_999],
  ["dozens", 24, 99],
  ["scores", 40, 99],
  ["tens", 20, 99],
];

/** Some of them, as reports print them. */
export const ORDER_EXAMPLES = "dozens, hundreds, a few hundred";

/** Square metres to km², the only unit in which a word of order has been met besides bare counts. */
const SQUARE_METRES = /\bsq(?:uare|\.)? met(?:re|er)s\b/;
const SQUARE_METRES_PER_KM2 = 1e6;

/** The interval of a word of order, or null when `words` hold none. @param {string} words */
export function orderInterval(words) {
  const text = words.toLowerCase();
  const row = TABLE.find(([wording]) => text.includes(wording));
  if (!row) return null;
  const scale = SQUARE_METRES.test(text) ? SQUARE_METRES_PER_KM2 : 1;
  return { min: row[1] / scale, max: row[2] / scale };
}
