import { fieldOf, termOf } from "../problem.mjs";
import { ORDER_EXAMPLES, orderInterval } from "./order-words.mjs";

/** @typedef {import("./claim.mjs").Wrong} Wrong */
/** @typedef {(min: any, max: any) => boolean} Fits */

const [MIN, MAX] = [fieldOf("min"), fieldOf("max")];

const isOne = /** @type {Fits} */ ((min, max) => min !== null && min === max);
const isRange = /** @type {Fits} */ ((min, max) => min !== null && max !== null && min < max);

/** Each hedge: whether an interval fits it, and the message that says of the two fields what would. */
const FITS = /** @type {Record<string, [Fits, string, ...import("../problem.mjs").Term[]]>} */ ({
  exact: [isOne, "problemHedgeOne", MIN, MAX],
  about: [isOne, "problemHedgeOne", MIN, MAX],
  "at-least": [(min, max) => min !== null && max === null, "problemHedgeOpen", MIN, MAX],
  "at-most": [(min, max) => min === null && max !== null, "problemHedgeOpen", MAX, MIN],
  range: [isRange, "problemHedgeRange", MIN, MAX],
  order: [isRange, "problemHedgeRange", MIN, MAX],
});

/** An end that is null is left open: "150…". @param {{ min: number | null, max: number | null }} interval */
const ends = ({ min, max }) => `${min ?? ""}…${max ?? ""}`;

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
  const [fits, key, ...fields] = FITS[hedge] ?? [];
  if (!fits || !key || fits(min, max)) return [];
  return [["hedge", [key, termOf("hedge", hedge), ends({ min, max }), ...fields]]];
}

/** @param {any} claim @returns {Wrong[]} */
function wordsMistakes({ min, max, hedge, words, unit }) {
  const found = ends({ min, max });
  if (hedge === "order") {
    const interval = orderInterval(words);
    if (!interval) return [["words", ["problemNoOrder", words, ORDER_EXAMPLES, fieldOf("hedge")]]];
    if (interval.min === min && interval.max === max) return [];
    return [["min", ["problemOrder", found, words, ends(interval)]]];
  }
  if (unit !== "people" && unit !== "things") return [];
  return digits(words)
    .filter((number) => number !== min && number !== max)
    .map((number) => ["min", ["problemPrinted", found, `${number}`, words]]);
}

/** @param {any} claim @returns {Wrong[]} */
export function intervalMistakes(claim) {
  const { min, max } = claim;
  if (min !== null && max !== null && min > max) return [["min", ["problemAbove", `${min}`, MAX, `${max}`]]];
  return [...hedgeMistakes(claim), ...wordsMistakes(claim)];
}
