/** Dates, years, clock times and ordinals. */

import type { Token } from "../text/tokens.ts";
import type { Amount } from "./amount-parts.ts";
import { at, countsPlural, DASH, glued, isDayNumber, isYear, LAST_YEAR } from "./not-parts.ts";
import { readCurrencyBefore, readUnitAfter } from "./units.ts";
import { CLOCK_WORDS, FUNCTION_WORDS, HEDGES_BEFORE, MONTHS, STRONG_YEAR_COMPANY } from "./vocabulary.ts";

/** A bare number from here to LAST_YEAR is a year even without company, unless it counts a noun; older years need company. */
const MODERN_YEAR = 1900;

const ORDINAL = /^(?:st|nd|rd|th|º|ª)$/;

export function ordinal(tokens: readonly Token[], amount: Amount): number {
  const suffix = at(tokens, amount.to);
  return amount.simple && glued(suffix) && ORDINAL.test(suffix?.lower ?? "") ? amount.to + 1 : -1;
}

export function clock(tokens: readonly Token[], amount: Amount): number {
  const next = at(tokens, amount.to);
  if (!amount.simple || !next) return -1;
  if (CLOCK_WORDS.has(next.lower)) return amount.to + 1;
  const minutes = at(tokens, amount.to + 1);
  const pointed = next.lower === ":" || (next.lower === "h" && amount.low < 24);
  if (!pointed || !glued(next) || !glued(minutes) || minutes?.kind !== "number") return -1;
  return amount.to + 2;
}

/** "4.30 p.m." reads as a decimal until the clock word. */
export function decimalClock(tokens: readonly Token[], amount: Amount): number {
  const next = at(tokens, amount.to);
  return next && amount.low < 24 && /^[ap]\.?m\.?$/.test(next.lower) ? amount.to + 1 : -1;
}

/** "March 5, 2019", "5 March", "January 13 to 26", "Jan. 16", "February 2019". */
export function monthDate(tokens: readonly Token[], amount: Amount): number {
  if (!amount.simple) return -1;
  const number = at(tokens, amount.from);
  if (number?.kind !== "number" || !number.plain) return -1;
  const before = wordBefore(tokens, amount.from);
  if (isMonthAt(tokens, before) && number.value <= LAST_YEAR) return dateEnd(tokens, amount.to);
  const next = skipOf(tokens, amount.to);
  return isDayNumber(number) && isMonthAt(tokens, next) ? dateEnd(tokens, next + 1) : -1;
}

function wordBefore(tokens: readonly Token[], index: number): number {
  const previous = index - 1;
  return at(tokens, previous)?.lower === "." ? previous - 1 : previous;
}

/** "may" and "march" are months only with a capital or beside a day. */
function isMonthAt(tokens: readonly Token[], index: number): boolean {
  const token = at(tokens, index);
  return token !== undefined && MONTHS.has(token.lower) && token.capital;
}

function skipOf(tokens: readonly Token[], index: number): number {
  const afterOf = at(tokens, index)?.lower === "of" ? index + 1 : index;
  return ORDINAL.test(at(tokens, afterOf)?.lower ?? "") ? afterOf + 1 : afterOf;
}

/** Swallows what continues a date: ", 2019", "-26", "to 26". */
function dateEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (joinsDay(tokens, end)) end += 2;
  const mark = at(tokens, end)?.lower;
  const yearAt = mark === "," || mark === "." ? end + 1 : end;
  return isYear(at(tokens, yearAt)) ? yearAt + 1 : end;
}

function joinsDay(tokens: readonly Token[], index: number): boolean {
  const joint = at(tokens, index)?.lower ?? "";
  const joins = DASH.test(joint) || joint === "to" || joint === "and" || joint === "/";
  return joins && isDayNumber(at(tokens, index + 1)) && !countsSomething(tokens, index + 2);
}

function countsSomething(tokens: readonly Token[], index: number): boolean {
  const token = at(tokens, index);
  return token?.kind === "word" && !FUNCTION_WORDS.has(token.lower);
}

/** "in 2014", "2014-15", "the 1990s", "Syria 2019"; not "2000 people". */
export function year(tokens: readonly Token[], amount: Amount): number {
  const token = at(tokens, amount.from);
  if (!amount.simple || !isYear(token)) return -1;
  const joint = at(tokens, amount.to);
  const second = at(tokens, amount.to + 1);
  const spans = joint && DASH.test(joint.lower) && glued(joint) && second?.kind === "number" && glued(second);
  if (spans && (isYear(second) || second.digits === 2)) return amount.to + 2;
  if (glued(joint) && joint?.lower === "s") return amount.to + 1;
  if (hedged(tokens, amount.from) || hasUnit(tokens, amount)) return -1;
  const before = at(tokens, amount.from - 1);
  if (before && STRONG_YEAR_COMPANY.has(before.lower) && amount.low >= MODERN_YEAR) return amount.to;
  if (countsPlural(tokens, afterRange(tokens, amount.to))) return -1;
  const strong = before !== undefined && STRONG_YEAR_COMPANY.has(before.lower);
  return strong || amount.low >= MODERN_YEAR ? amount.to : -1;
}

function hasUnit(tokens: readonly Token[], amount: Amount): boolean {
  return readUnitAfter(tokens, amount.to) !== null || readCurrencyBefore(tokens, amount.from) !== null;
}

/** In "from 1000 to 2000 hires" the first number counts hires too. */
function afterRange(tokens: readonly Token[], index: number): number {
  const joint = at(tokens, index)?.lower;
  const joins =
    joint === "to" || joint === "and" || joint === "or" || (joint !== undefined && DASH.test(joint));
  return joins && at(tokens, index + 1)?.kind === "number" ? index + 2 : index;
}

function hedged(tokens: readonly Token[], from: number): boolean {
  return HEDGES_BEFORE.endingAt(tokens, from - 1) !== null;
}
