/** When the figures of an article were counted, with what carries over from sentence to sentence. */

import type { Day } from "../../types/database.ts";
import type { Figure } from "../../types/findings.ts";
import { dayFromNumber, dayNumberOrNull } from "../compare/days.ts";
import type { Dated } from "./day-names.ts";
import type { FigureReading } from "./figure-reading.ts";
import { readPeriodStart } from "./period.ts";
import { type Sentence, wordsOf } from "./sentence.ts";
import { readToldDays, type ToldDay } from "./told-days.ts";
import { readCountedDay, readSpokenDay } from "./when.ts";

export type Times = Pick<Figure, "asOf" | "asOfPrecision" | "dayInferred" | "periodFrom">;

/** Sentences after which a reader no longer thinks of the day told before. */
const LONGEST_TELLING = 2;
/** "17 March: …", "Tuesday 5 March, 08.40: …": tokens up to the colon behind the day. */
const LONGEST_ENTRY = 5;
const SAME_PERIOD = /\b(?:same|that|this) (?:period|time)\b/i;
const SINCE_THEN = /\bsince then\b/i;

export class Chronology {
  readonly #published: number | null;
  /** Where the last period began that was told of. */
  #since: number | null = null;
  /** The last day told of a figure, and in which sentence, for "a day earlier" in another. */
  #told: { readonly day: number; readonly sentence: Sentence } | null = null;
  /** Of the figure before, for "Another 400 were taken". */
  #before: Dated | null = null;

  constructor(published: Day | null) {
    this.#published = dayNumberOrNull(published);
  }

  /** The times of a figure of this passage, whose speaker, where one is known, last spoke on `spokeOn`. */
  of(
    { sentence, quantity, scope, why }: FigureReading,
    passage: readonly Sentence[],
    spokeOn: Dated | null,
  ): Times {
    const entry = this.#entryOf(passage);
    const now = entry?.day ?? this.#published;
    const before = sentencesBefore(sentence, passage);
    const last = lastDay(before, now);
    const other = this.#told?.sentence === sentence ? null : this.#told;
    const days = readToldDays(sentence, now, last ?? other?.day);
    const counted = readCountedDay(sentence, quantity, scope, days);
    const goesOn = scope === "event" && days.length === 0;
    const carried = why.some(({ role }) => role === "carried") ? this.#before : null;
    const told =
      counted ??
      readSpokenDay(days) ??
      (goesOn ? (toldBefore(before, now) ?? carried) : null) ??
      entry ??
      spokeOn;
    if (told?.precision === "day") this.#told = { day: told.day, sentence };
    this.#before = told;
    const asOf = told?.day ?? this.#published;
    const since = scope === "total" ? (counted?.opens ?? this.#sinceWhen(sentence, days, last, asOf)) : null;
    return {
      asOf: asOf === null ? null : dayFromNumber(asOf),
      asOfPrecision: told?.precision ?? "day",
      dayInferred: told === null,
      periodFrom: since === null ? null : dayFromNumber(since),
    };
  }

  /** The day of an entry in a list of days, such as a live blog has. */
  #entryOf([first]: readonly Sentence[]): Dated | null {
    if (!first) return null;
    const day = readToldDays(first, this.#published).findLast(({ from }) => from - first.from <= 1);
    if (!day) return null;
    const colon = first.tokens.slice(day.to, day.to + LONGEST_ENTRY).some(({ lower }) => lower === ":");
    return colon ? day : null;
  }

  /** A period told of once is meant again by "over the same period". */
  #sinceWhen(
    sentence: Sentence,
    days: readonly ToldDay[],
    last: number | null,
    asOf: number | null,
  ): number | null {
    const words = wordsOf(sentence, sentence.from, sentence.to);
    const then = SINCE_THEN.test(words) ? (lastOf(days) ?? last) : null;
    const since =
      readPeriodStart(sentence, days, asOf) ?? then ?? (SAME_PERIOD.test(words) ? this.#since : null);
    this.#since = since ?? this.#since;
    return since;
  }
}

/** The nearest first. */
function sentencesBefore(sentence: Sentence, passage: readonly Sentence[]): readonly Sentence[] {
  const place = passage.indexOf(sentence);
  return passage.slice(Math.max(0, place - LONGEST_TELLING), place).toReversed();
}

/** "On Monday the trucks came back. About 3,500 people left." */
function toldBefore(before: readonly Sentence[], now: number | null): Dated | null {
  const days = before.flatMap((other) => readToldDays(other, now).filter(isDayOfCount));
  return days[0] ?? null;
}

const isDayOfCount = ({ role, precision }: ToldDay): boolean => role === "counted" && precision === "day";

/** The last day that these sentences tell of, the nearest first. */
function lastDay(sentences: readonly Sentence[], now: number | null): number | null {
  for (const sentence of sentences) {
    const day = lastOf(readToldDays(sentence, now));
    if (day !== null) return day;
  }
  return null;
}

/** But for when somebody spoke. */
const lastOf = (days: readonly ToldDay[]): number | null =>
  days.findLast(({ role }) => role !== "spoken")?.day ?? null;
