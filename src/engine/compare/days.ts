/** Calendar days as numbers, with the precision at which they are known. */

import type { DatePrecision, Day } from "../../types/database.ts";

const MILLISECONDS_A_DAY = 86_400_000;
/** Dates known to the week differ only beyond this many days. */
const WEEK_SLACK = 6;

/** Whole days since 1970; NaN for what is no ISO day, or none at all. */
export function dayNumber(day: Day | null | undefined): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  if (numbers.size >= MOST_REMEMBERED) numbers.clear();
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY);
  numbers.set(day, number);
  return number;
}

/** The same; null for what is no day. */
export function dayNumberOrNull(day: Day | null): number | null {
  const number = dayNumber(day);
  return Number.isNaN(number) ? null : number;
}

/** Parsing a date costs more than comparing two claims, and a war has few days. */
const numbers = new Map<Day | null | undefined, number>();
const MOST_REMEMBERED = 10_000;

export function dayFromNumber(number: number): Day {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The same day of another month, or the day that comes so long after its last one. */
export function monthsLater(day: number, months: number): number {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return date.setUTCMonth(date.getUTCMonth() + months) / MILLISECONDS_A_DAY;
}

const SHARPNESS: readonly (DatePrecision | null)[] = ["day", "week", "month"];

export const lessSharp = (a: DatePrecision | null, b: DatePrecision | null): DatePrecision | null =>
  SHARPNESS.indexOf(a) > SHARPNESS.indexOf(b) ? a : b;

/** Days from the page's date to the claim's; null when either is unknown, 0 within the precision of the less sharp one. */
export function daysApart(
  page: Day | null,
  claim: Day | null,
  precision: DatePrecision | null,
): number | null {
  if (!page || !claim) return null;
  const days = dayNumber(claim) - dayNumber(page);
  if (Number.isNaN(days)) return null;
  if (precision === "month" && page.slice(0, 7) === claim.slice(0, 7)) return 0;
  return precision === "week" && Math.abs(days) <= WEEK_SLACK ? 0 : days;
}
