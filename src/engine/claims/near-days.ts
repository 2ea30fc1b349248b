/** Days told from another: from publication ("on Tuesday", "last week"), or from the day told before ("a day earlier"). */

import type { DatePrecision } from "../../types/database.ts";
import { dayFromNumber, monthsLater } from "../compare/days.ts";
import { CARDINALS } from "../quantities/vocabulary.ts";
import type { Told } from "./day-names.ts";

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONDAY = 1;
const DAYS_A_WEEK = 7;
/** 1 January 1970 was a Thursday. */
const EPOCH_WEEKDAY = 4;

type Unit = DatePrecision | "year";

/** A pattern without a unit tells of a day. */
const FROM_NOW: readonly (readonly [pattern: RegExp, shift: number])[] = [
  [/^(?:yesterday|last night)\b/, -1],
  [/^(?:today|tonight|this (?:morning|afternoon|evening))\b/, 0],
  [/^last (week|month)\b/, -1],
  [/^(?:earlier )?this (week|month)\b/, 0],
  [/^(?:the (?:start|beginning) of the|so far this) (week|month|year)\b/, 0],
];
/** "the week before", "a day earlier", "two weeks ago"; not "the day before the assault", whose day nobody may have told, nor "in the days before". */
const BESIDE =
  /^(?!the [a-z]+s )(?:the|a|an|([a-z]+|\d+)) (day|night|week|month)s? (?:(before(?= (?:[^a-z]|and\b)|$)|earlier)|(ago)|later|after(?= (?:[^a-z]|and\b)|$))/;

/** "the previous day" is the day before, "the next week" the week after. */
const besides = (words: string): string =>
  words
    .replace(/^the (?:previous|preceding) ([a-z]+)/, "the $1 earlier")
    .replace(/^the (?:following|next) ([a-z]+)/, "the $1 later");

/** "Monday of last week". */
const OF_LAST_WEEK = " of last week";
/** With the weekday. */
const LENGTH_OF_LAST_WEEK = 4;

/** Reads the day that `words` begin with; days since 1970. */
export function readNearDay(words: string, published: number, told: number | null): Told | null {
  const [first = ""] = words.split(" ", 1);
  const weekday = WEEKDAYS.indexOf(first);
  const isOfLastWeek = words.startsWith(OF_LAST_WEEK, first.length);
  const until = isOfLastWeek ? lastWeekday(published, MONDAY) - 1 : published;
  if (weekday >= 0)
    return {
      day: lastWeekday(until, weekday),
      precision: "day",
      length: isOfLastWeek ? LENGTH_OF_LAST_WEEK : 1,
    };
  for (const [pattern, shift] of FROM_NOW) {
    const found = pattern.exec(words);
    if (found) return shifted(found[0], published, shift, (found[1] ?? "day") as Unit);
  }
  const beside = BESIDE.exec(besides(words));
  if (!beside) return null;
  const [name, number, unit, before, ago] = beside;
  const count = number === undefined ? 1 : (CARDINALS.get(number) ?? Number(number));
  // Before no day in particular was before the news; after none is still to come.
  const from = ago || (before && told === null) ? published : told;
  if (from === null || Number.isNaN(count) || count > MOST_SHIFTED) return null;
  return shifted(name, from, before || ago ? -count : count, unit === "night" ? "day" : (unit as Unit));
}

/** Whoever counts back further tells no day of this battle. */
const MOST_SHIFTED = 60;

/** The last such weekday up to the day of publication: news of "Tuesday" is never a week old nor still to come. */
const lastWeekday = (published: number, weekday: number): number =>
  published - ((weekdayOf(published) - weekday + DAYS_A_WEEK) % DAYS_A_WEEK);

const weekdayOf = (day: number): number =>
  (((day + EPOCH_WEEKDAY) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;

function shifted(name: string, from: number, by: number, unit: Unit): Told {
  const length = name.split(" ").length;
  if (unit === "day") return { day: from + by, precision: unit, length };
  if (unit === "week") return { day: lastWeekday(from + by * DAYS_A_WEEK, MONDAY), precision: unit, length };
  const [, month, day] = dayFromNumber(from).split("-").map(Number) as [number, number, number];
  const months = unit === "year" ? 1 - month : by;
  return { day: monthsLater(from - day + 1, months), precision: "month", length };
}
