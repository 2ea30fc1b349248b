import type { DatePrecision, Day } from "../types/database.ts";
import { formatterFor, locale, t } from "./text.ts";

const dateFormat = formatterFor(
  (where, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(where, options),
);

/** French counts from the first: "1er mars", "2 mars"; Intl knows only "1 mars". */
const written = (format: Intl.DateTimeFormat, date: Date | number): string =>
  format
    .formatToParts(date)
    .map(({ type, value }) => (type === "day" && value === "1" ? t("dayFirst") : value))
    .join("");

const FULL: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
const MONTH: Intl.DateTimeFormatOptions = { month: "long", year: "numeric", timeZone: "UTC" };

/** A day as sharp as it is known, never sharper. */
export function formatDay(day: Day, precision: DatePrecision | null = "day"): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const options = precision === "month" ? MONTH : FULL;
  const text = written(dateFormat(locale(), options), date);
  return precision === "week" ? t("dateWeek", text) : text;
}

const two = (part: number): string => String(part).padStart(2, "0");

/** The day of a moment by the reader's own clock: at nine in the evening in New York it is tomorrow in UTC. */
export const localDay = (time: Date): Day =>
  [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");

const SHORT: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", timeZone: "UTC" };
const SHORT_WITH_YEAR: Intl.DateTimeFormatOptions = { ...SHORT, year: "numeric" };

/** For axes and narrow columns. */
export const formatShortDay = (time: number, withYear = false): string =>
  written(dateFormat(locale(), withYear ? SHORT_WITH_YEAR : SHORT), time);

export function formatPeriod(from: Day | null, to: Day | null): string | null {
  if (from && to) return t("periodBetween", formatDay(from), formatDay(to));
  if (from) return t("periodSince", formatDay(from));
  return to ? t("periodUntil", formatDay(to)) : null;
}
