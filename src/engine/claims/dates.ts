/** When a figure was counted, from the words of its sentence and the article's date. */

import type { Day } from "../../types/database.ts";
import { dayFromNumber, dayNumber } from "../compare/days.ts";
import { CARDINALS, MONTHS } from "../quantities/vocabulary.ts";
import { numberOf, plainNumberOf } from "../text/tokens.ts";
import { hasGrammar, isNumber, lower, type Sentence } from "./sentence.ts";

const WEEKDAYS = new Map(
  ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"].map((name, index) => [
    name,
    index,
  ]),
);
const DAYS_A_WEEK = 7;
/** 1 January 1970 was a Thursday. */
const EPOCH_WEEKDAY = 4;
const PERIOD_DAYS: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  week: 7,
  weeks: 7,
  month: 30,
  months: 30,
};

/** The last such weekday up to the day of publication: news of "Tuesday" is never a week old nor still to come. */
function lastWeekday(published: number, weekday: number): number {
  const today = (((published + EPOCH_WEEKDAY) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;
  return published - ((today - weekday + DAYS_A_WEEK) % DAYS_A_WEEK);
}

/** "March 4", "4 March", with a year or that of publication. */
function monthDay(sentence: Sentence, at: number, published: number | null): number | null {
  const token = sentence.tokens[at];
  const month = token?.capital ? MONTHS.get(token.lower) : undefined;
  if (month === undefined) return null;
  const after = lower(sentence, at + 1) === "." ? at + 2 : at + 1;
  const dayToken = [sentence.tokens[after], sentence.tokens[at - 1]].find((near) => numberOf(near) <= 31);
  if (!dayToken) return null;
  const yearToken = [sentence.tokens[after], sentence.tokens[after + 1], sentence.tokens[after + 2]].find(
    (near) => plainNumberOf(near) > 1900 && plainNumberOf(near) < 2100,
  );
  const year =
    yearToken?.number?.value ?? (published === null ? null : Number(dayFromNumber(published).slice(0, 4)));
  if (year === null) return null;
  const day = realDay(year, month, numberOf(dayToken));
  const future = !yearToken && published !== null && day !== null && day > published + 1;
  return future ? realDay(year - 1, month, numberOf(dayToken)) : day;
}

/** null for a day that the year does not have; some browsers take 31 February for 3 March. */
function realDay(year: number, month: number, day: number): number | null {
  const written = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const number = dayNumber(written);
  return Number.isNaN(number) || dayFromNumber(number) !== written ? null : number;
}

/** Words from "from" to its day: "from early on 9 January". */
const NEAR_FROM = 3;
/** Words of a clause that begins with "since" and ends with its day ("since the last assault of the SDF resumed on Sunday"). */
const LONGEST_SINCE = 9;

/** Whether the day at `at` is where a period begins. */
function isSince(sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.from, at - LONGEST_SINCE); index--) {
    const word = lower(sentence, index);
    if (word === "since") return true;
    if (word === "from" && at - index <= NEAR_FROM) return true;
    // Right before its month stands the day's own number.
    if (index < at - 1 && endsSince(sentence, index)) return false;
  }
  return false;
}

/** What stands in no such clause: a comma, a number, another day, somebody who says something. */
function endsSince(sentence: Sentence, at: number): boolean {
  const word = lower(sentence, at);
  return (
    word === "," || WEEKDAYS.has(word) || isNumber(sentence, at) || hasGrammar(sentence, at, "reporting")
  );
}

/** "in the past two months" up to the day of the article. */
function pastPeriod(sentence: Sentence, at: number, asOf: number): number | null {
  const word = lower(sentence, at);
  if (word !== "past" && word !== "last" && word !== "previous") return null;
  const count = sentence.tokens[at + 1];
  const number = count?.number?.value ?? CARDINALS.get(count?.lower ?? "");
  const days = PERIOD_DAYS[lower(sentence, at + 2)];
  return number && days && number * days <= LONGEST_PERIOD_DAYS ? asOf - number * days : null;
}

/** Since the war began and more; what no calendar holds would have no date at all. */
const LONGEST_PERIOD_DAYS = 10_000;

/** The day that the words at token `at` name, if any. */
function dayAt(sentence: Sentence, at: number, published: number | null): number | null {
  const word = lower(sentence, at);
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) return published === null ? null : lastWeekday(published, weekday);
  if (word === "yesterday" && published !== null) return published - 1;
  return monthDay(sentence, at, published);
}

interface Mention {
  readonly at: number;
  readonly day: number;
}

function mentions(sentence: Sentence, published: number | null): Mention[] {
  const found: Mention[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const day = dayAt(sentence, at, published);
    if (day !== null) found.push({ at, day });
  }
  return found;
}

/** "9 January to 17 March": a period that ends on the second day. */
function opensPeriod(sentence: Sentence, { at, day }: Mention, next: Mention | undefined): boolean {
  if (!next || next.day <= day || next.at - at > LONGEST_SPAN) return false;
  return sentence.tokens.slice(at + 1, next.at).some((token) => JOINTS.has(token.lower));
}

const JOINTS = new Set(["to", "and", "until", "till", "through", "-", "–"]);

/** Words between the months of "from 9 January 2019 to 17 March". */
const LONGEST_SPAN = 5;

/** The first day that a sentence states, not counting where a period begins ("since …", "from … to"). */
export function readStatedDay(sentence: Sentence, publishedDay: Day | null): Day | null {
  const all = mentions(sentence, publishedDay ? dayNumber(publishedDay) : null);
  const stated = all.find(
    (mention, index) => !isSince(sentence, mention.at) && !opensPeriod(sentence, mention, all[index + 1]),
  );
  return stated ? dayFromNumber(stated.day) : null;
}

/** Start of the period that a sum covers: "since 9 January", "9 January to 17 March", "in the past two months". */
export function readPeriodStart(sentence: Sentence, publishedDay: Day | null): Day | null {
  const published = publishedDay ? dayNumber(publishedDay) : null;
  const all = mentions(sentence, published);
  const start = all.find(
    (mention, index) => isSince(sentence, mention.at) || opensPeriod(sentence, mention, all[index + 1]),
  );
  if (start) return dayFromNumber(start.day);
  if (published === null) return null;
  for (let at = sentence.from; at < sentence.to; at++) {
    const from = pastPeriod(sentence, at, published);
    if (from !== null) return dayFromNumber(from);
  }
  return null;
}
