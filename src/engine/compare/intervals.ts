/** Arithmetic on intervals with open ends. */

import type { Interval } from "../../types/database.ts";

/** Numbers this much apart, relatively, are no longer one rounded to the other. */
const ROUNDING_TOLERANCE = 0.05;

export function overlaps(a: Interval, b: Interval): boolean {
  const low = Math.max(a.min ?? Number.NEGATIVE_INFINITY, b.min ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(a.max ?? Number.POSITIVE_INFINITY, b.max ?? Number.POSITIVE_INFINITY);
  return low <= high;
}

/** One number that stands for the interval when distances are compared. */
export function middle({ min, max }: Interval): number {
  if (min === null) return max ?? 0;
  return max === null ? min : (min + max) / 2;
}

/** How many times the smaller value the larger is, as a reader feels distance; 1 for the same. No logarithm: its last digit is another one in each browser, and 5 is as far from 17 as from 1. */
export function ratioDistance(a: Interval, b: Interval): number {
  const [x, y] = [middle(a) + 1, middle(b) + 1];
  return Math.max(x, y) / Math.min(x, y);
}

/** Within what rounding may move. */
export const isNear = (a: Interval, b: Interval): boolean => ratioDistance(a, b) <= 1 + ROUNDING_TOLERANCE;

/** "More than 66,000" and "more than 74,000": both may hold at once, and yet nobody counted the same. */
export const isFarOff = (a: Interval, b: Interval): boolean =>
  ((a.max === null && b.max === null) || (a.min === null && b.min === null)) && !isNear(a, b);

function isPoint({ min, max }: Interval): boolean {
  return min === max;
}

/** The place value of the last digit that is not a zero: 10,000 for 30,000, 100 for 29,600. */
function grain(value: number): number {
  if (!Number.isInteger(value) || value <= 0) return 0;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}

function roundsTo(exact: number, round: number): boolean {
  const unit = grain(round);
  const near = Math.abs(exact - round) <= unit / 2;
  return unit >= 10 && near && Math.abs(exact - round) / round <= ROUNDING_TOLERANCE;
}

/** Whether one of two single values is the other rounded (29,600 and 30,000). */
export function isRounded(a: Interval, b: Interval): boolean {
  if (!isPoint(a) || !isPoint(b)) return false;
  const [x, y] = [a.min as number, b.min as number];
  return x !== y && (roundsTo(x, y) || roundsTo(y, x));
}
