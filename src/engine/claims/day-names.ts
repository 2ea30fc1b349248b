/** The days that words name: "4 March", "15-21 March", "on Tuesday", "last month", "a day earlier". */

import type { DatePrecision } from "../../types/database.ts";
import { isMonth, readCalendarDay } from "./calendar-days.ts";
import { readNearDay } from "./near-days.ts";
import { lower, type Sentence } from "./sentence.ts";

/** A day as a number of days since 1970, as sharp as it is told: a week goes by its Monday, a month by its first day. */
export interface Dated {
  readonly day: number;
  readonly precision: DatePrecision;
}

export interface Told extends Dated {
  /** How many tokens name it. */
  readonly length: number;
  /** The first day of a span: 15 March of "15-21 March". */
  readonly opens?: number;
}

export interface DayName extends Told {
  /** Tokens. */
  readonly from: number;
  readonly to: number;
}

const IN_LENGTH = /^(?:week|month|days|weeks|months)$/;
/** "15th to 21st of March, 2019": tokens of the longest. */
const LONGEST_NAME = 10;

/** The first two words of a day but for a month: "4 March", "Tuesday", "last month", "the previous day", "two weeks ago". */
const MAY_OPEN = /^(?:\d|[a-z]+day |tonight|the |this|last|earlier|so far)| (?:day|night|week|month)s?$/;

/** Every day that the sentence names, in order; where the article's day is unknown, only those with their year. @param before the day told of before. */
export function readDayNames(
  sentence: Sentence,
  published: number | null,
  before: number | null = null,
): DayName[] {
  const found: DayName[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!isMonth(sentence, at) && !MAY_OPEN.test(`${lower(sentence, at)} ${lower(sentence, at + 1)}`))
      continue;
    // "in the last week", "in the four days before" are lengths of time.
    if (lower(sentence, at - 1) === "the" && IN_LENGTH.test(lower(sentence, at + 1))) continue;
    const tokens = sentence.tokens.slice(at, Math.min(at + LONGEST_NAME, sentence.to));
    const words = tokens.map((token) => token.lower).join(" ");
    const told =
      readCalendarDay(sentence, at, words, published) ??
      (published === null ? null : readNearDay(words, published, found.at(-1)?.day ?? before));
    if (!told) continue;
    found.push({ ...told, from: at, to: at + told.length });
    at += told.length - 1;
  }
  return found;
}
