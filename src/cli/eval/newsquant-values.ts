/** NewsQuant's way of writing values, and ours turned into it. */
import units from "../../../data/words/units.json";
import type { Quantity } from "../../types/findings.ts";

export type Range = readonly [number, number];

/** Dozens, hundreds, thousands are left out on both sides: the two projects give them different intervals. */
const ORDER_WORDS = /\b(?:dozens|hundreds|thousands|tens|scores|millions|billions|trillions)\b/i;
/** NewsQuant writes "hundreds" as 100-1000 and "dozens" as 12-120. */
const ORDER_RATIO = 10;

/** "200.0-4000000.0" has two ends, "2.998E-08" one. */
export function readValue(value: string): Range {
  const [low, high] = value.split(/(?<=\d)-/).map(Number);
  return [low ?? Number.NaN, high ?? low ?? Number.NaN];
}

export function isOrderLabel({ value, unit }: { value: string; unit: string }, text: string): boolean {
  if (ORDER_WORDS.test(unit)) return true;
  const [low, high] = readValue(value);
  return low > 1 && high === low * ORDER_RATIO && ORDER_WORDS.test(text);
}

export function isOrderReading({ hedge, exact }: Quantity): boolean {
  return hedge === "order" || ORDER_WORDS.test(exact);
}

/** Square kilometres in one of each unit of area. */
const AREAS = Object.values(units.areas).map(({ factor }) => factor);
const AREA_DIGITS = 6;
const PER_CENT = 100;
const BASIS_POINTS = 10_000;

const NAMES_PERCENT = /%|per ?cent|pct|percentage|basis/i;
/** Both sides print decimals of the same text … */
const DECIMALS = 1e-6;
/** … but one third is 0.333 to the project's guide and 0.3333333333333333 to NewsQuant. */
const FRACTIONS = 2e-3;

/** Relative distance up to which two values are one. */
export function toleranceOf({ unit, exact }: Quantity): number {
  return unit === "share" && !NAMES_PERCENT.test(exact) ? FRACTIONS : DECIMALS;
}

/** Our values convert areas and percentages: the values as stated, in each unit that the words may have meant. */
export function statedRanges({ value, unit, exact }: Quantity): Range[] {
  const [low, high] = typeof value === "number" ? [value, value] : value;
  const times = (factor: number): Range => [low * factor, high * factor];
  if (unit === "km2") {
    const stated = (number: number, area: number) => Number((number / area).toPrecision(AREA_DIGITS));
    return AREAS.map((area) => [stated(low, area), stated(high, area)]);
  }
  if (unit !== "share") return [times(1)];
  if (/basis/i.test(exact)) return [times(BASIS_POINTS)];
  return [times(NAMES_PERCENT.test(exact) ? PER_CENT : 1)];
}
