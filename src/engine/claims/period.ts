/** Since when a sum counts. */

import { monthsLater } from "../compare/days.ts";
import { CARDINALS } from "../quantities/vocabulary.ts";
import { lower, type Sentence } from "./sentence.ts";
import type { ToldDay } from "./told-days.ts";

/** The day that opens the period of a sum, of the days that its sentence tells, or counted back from the sum's own: "since 9 January", "the campaign, which began in September", "in the past two months"; days since 1970. */
export function readPeriodStart(
  sentence: Sentence,
  days: readonly ToldDay[],
  asOf: number | null,
): number | null {
  const since = days.find(({ role }) => role === "since") ?? days.find(({ role }) => role === "began");
  if (since) return since.day;
  if (asOf === null) return null;
  for (let at = sentence.from; at < sentence.to; at++) {
    const start = pastStart(sentence, at, asOf);
    if (start !== null) return start;
  }
  return null;
}

const PERIOD_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };
const HOURS_A_DAY = 24;
/** Since the war began and more; what no calendar holds would have no date at all. */
const MOST_TOLD = 1_000;

/** When "past two months", "last 48 hours", "the past week", "the four days before" began. */
function pastStart(sentence: Sentence, at: number, asOf: number): number | null {
  const isBefore = lower(sentence, at) === "the" && BEFORE.test(lower(sentence, at + 3));
  if (!PAST.test(lower(sentence, at)) && !isBefore) return null;
  const told = lower(sentence, at + 1);
  const number = sentence.tokens[at + 1]?.number?.value ?? CARDINALS.get(told);
  const unit = number === undefined ? told : lower(sentence, at + 2);
  const isOne = number === undefined && lower(sentence, at - 1) === "the";
  const count = isOne ? 1 : (number ?? MOST_TOLD);
  if (count >= MOST_TOLD) return null;
  if (/^months?$/.test(unit)) return monthsLater(asOf, -count);
  const length = /^hours?$/.test(unit) ? 1 / HOURS_A_DAY : PERIOD_DAYS[unit.replace(/s$/, "")];
  return length === undefined ? null : asOf - Math.floor(count * length);
}

const PAST = /^(?:past|last|previous)$/;
const BEFORE = /^(?:before|earlier|prior)$/;
