/** Days of a calendar, with their year or that of publication: "March 4", "15-21 March", "in February", "2019-03-12". */

import { dayFromNumber, dayNumberOrNull } from "../compare/days.ts";
import { MONTHS } from "../quantities/vocabulary.ts";
import type { Told } from "./day-names.ts";
import { lower, type Sentence } from "./sentence.ts";

/** "4 March", "15th to 21st of March, 2019": first day, day, month, year. */
const DAY_MONTH =
  /^(?:(\d\d?)(?: (?:st|nd|rd|th))? (?:-|–|to|and|until) )?(\d\d?)(?: (?:st|nd|rd|th))? (?:of )?([a-z]+)(?:(?: [.,])? (\d{4}))?(?= |$)/;
/** "March 4th", "March 4 to 7", "Mar. 15-21, 2019": month, day, last day, year. */
const MONTH_DAY =
  /^([a-z]+)(?: \.)? (\d\d?)(?: (?:st|nd|rd|th))?(?: (?:-|–|to) (\d\d?)(?: (?:st|nd|rd|th))?)?(?:(?: [.,])? (\d{4}))?(?= |$)/;
const MONTH = /^([a-z]+)(?:(?: [.,])? (\d{4}))?(?= |$)/;
const ISO_DAY = /^((?:19|20)\d\d) - (\d\d) - (\d\d)(?= |$)/;

/** Reads the day at token `at`, whose words and those behind it are `words`. */
export function readCalendarDay(
  sentence: Sentence,
  at: number,
  words: string,
  published: number | null,
): Told | null {
  const iso = ISO_DAY.exec(words);
  if (iso) return tell(iso[0], realDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const before = DAY_MONTH.exec(words);
  if (before) {
    const [name, first, day, month = "", year] = before;
    const named = isMonth(sentence, at + name.split(" ").indexOf(month));
    return named ? tellSpan(name, month, [first, day], year, published) : null;
  }
  if (!isMonth(sentence, at)) return null;
  const after = MONTH_DAY.exec(words);
  if (after) {
    const [name, month = "", day, last, year] = after;
    return tellSpan(name, month, last ? [day, last] : [last, day], year, published);
  }
  const alone = MONTH.exec(words);
  if (!alone || !IN_MONTH.test(lower(sentence, at - 1))) return null;
  const first = dayInYear(alone[1] ?? "", 1, alone[2], published);
  return tell(alone[0], first, "month");
}

/** "may" and "march" are months only with a capital. */
export const isMonth = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.capital === true && MONTHS.has(lower(sentence, at));

/** "in February", "at the start of December", "mid-March": a month without a day stands behind these. */
const IN_MONTH = /^(?:in|of|early|late|mid|-|since|by|until|from|to|and|between|through|during|last)$/;

function tellSpan(
  name: string,
  month: string,
  [first, last]: readonly (string | undefined)[],
  year: string | undefined,
  published: number | null,
): Told | null {
  const told = tell(name, dayInYear(month, Number(last), year, published));
  const opens = told && first ? dayInYear(month, Number(first), year, published) : null;
  return opens === null ? told : { ...(told as Told), opens };
}

const tell = (name: string, day: number | null, precision: "day" | "month" = "day"): Told | null =>
  day === null ? null : { day, precision, length: name.split(" ").length };

/** Older and later ones are numbers. */
const [FIRST_YEAR, LAST_YEAR] = [1901, 2099];
/** Tomorrow's news may be printed today; what is later than that was a year ago. */
const AHEAD = 1;

/** In the year told, or else in that of publication, or in the one before where it would be to come. */
function dayInYear(
  name: string,
  day: number,
  told: string | undefined,
  published: number | null,
): number | null {
  const month = MONTHS.get(name) as number;
  const year = Number(told);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return realDay(year, month, day);
  if (published === null) return null;
  const current = Number(dayFromNumber(published).slice(0, 4));
  const found = realDay(current, month, day);
  return found !== null && found > published + AHEAD ? realDay(current - 1, month, day) : found;
}

/** null for a day that the year does not have; some browsers take 31 February for 3 March. */
function realDay(year: number, month: number, day: number): number | null {
  const written = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const number = dayNumberOrNull(written);
  return number === null || dayFromNumber(number) !== written ? null : number;
}
