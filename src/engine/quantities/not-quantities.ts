/** Numbers that count nothing: dates, years, clock times, ordinals, labels, scores, phone numbers, citations. */

import type { Phrasebook } from "../text/phrases.ts";
import type { Token } from "../text/tokens.ts";
import type { Amount } from "./amount.ts";
import { readCurrencyBefore, readUnitAfter } from "./units.ts";
import {
  CARDINALS,
  CLOCK_WORDS,
  FIXED_NAMES,
  FUNCTION_WORDS,
  GLUED_SCALES,
  GLUED_UNITS,
  HEDGES_BEFORE,
  IDIOMS_OF_ONE,
  LABELS,
  MONTHS,
  SCORE_WORDS,
  STRONG_YEAR_COMPANY,
} from "./vocabulary.ts";

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
/** A bare number from here to LAST_YEAR is a year even without company, unless it counts a noun; older years need company. */
const MODERN_YEAR = 1900;
const DASH = /^[-‐‑–—−]$/;
const ORDINAL = /^(?:st|nd|rd|th|º|ª)$/;
/** "Prescott (4)", "a study (12)": a small number alone in brackets after a word is a note. */
const LARGEST_NOTE = 100;
/** Prefixes that bound the number they are joined to ("sub-500"). */
const HEDGE_PREFIXES: ReadonlySet<string> = new Set(["sub", "over", "under"]);
/** Words that a fixed phrase may have before its number ("on the one hand", "S&P 500"). */
const LONGEST_LEAD = 3;
/** Three or more numbers glued by dashes or dots are a telephone number or a version. */
const PHONE_PARTS = 3;

type Rule = (tokens: readonly Token[], amount: Amount) => number;

function at(tokens: readonly Token[], index: number): Token | undefined {
  return tokens[index];
}

function glued(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced;
}

function isDayNumber(token: Token | undefined): boolean {
  return token?.kind === "number" && token.plain && token.value >= 1 && token.value <= 31;
}

/** End of what is no quantity at `amount`, as a token index, or -1 when it may be one. */
export function notAQuantity(tokens: readonly Token[], amount: Amount): number {
  for (const rule of RULES) {
    const end = rule(tokens, amount);
    if (end > 0) return end;
  }
  return -1;
}

function fixedName(tokens: readonly Token[], amount: Amount): number {
  return phraseAround(FIXED_NAMES, tokens, amount.from);
}

function idiomOfOne(tokens: readonly Token[], amount: Amount): number {
  const worded = amount.simple && at(tokens, amount.from)?.kind === "word";
  return worded ? phraseAround(IDIOMS_OF_ONE, tokens, amount.from) : -1;
}

/** End of a phrase that starts shortly before token `index` and covers it, or -1. */
function phraseAround(book: Phrasebook<true>, tokens: readonly Token[], index: number): number {
  for (let start = Math.max(0, index - LONGEST_LEAD); start <= index; start++) {
    const phrase = book.startingAt(tokens, start);
    if (phrase && phrase.to > index) return phrase.to;
  }
  return -1;
}

function ordinal(tokens: readonly Token[], amount: Amount): number {
  const suffix = at(tokens, amount.to);
  return amount.simple && glued(suffix) && ORDINAL.test(suffix?.lower ?? "") ? amount.to + 1 : -1;
}

function clock(tokens: readonly Token[], amount: Amount): number {
  const next = at(tokens, amount.to);
  if (!amount.simple || !next) return -1;
  if (CLOCK_WORDS.has(next.lower)) return amount.to + 1;
  const minutes = at(tokens, amount.to + 1);
  const pointed = next.lower === ":" || (next.lower === "h" && amount.low < 24);
  if (!pointed || !glued(next) || !glued(minutes) || minutes?.kind !== "number") return -1;
  return amount.to + 2;
}

/** "4.30 p.m." reads as a decimal until the clock word. */
function decimalClock(tokens: readonly Token[], amount: Amount): number {
  const next = at(tokens, amount.to);
  return next && amount.low < 24 && /^[ap]\.?m\.?$/.test(next.lower) ? amount.to + 1 : -1;
}

/** "March 5, 2019", "5 March", "January 13 to 26", "Jan. 16", "February 2019". */
function monthDate(tokens: readonly Token[], amount: Amount): number {
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
  const joint = at(tokens, from);
  const next = at(tokens, from + 1);
  const joins =
    joint && (DASH.test(joint.lower) || joint.lower === "to" || joint.lower === "and" || joint.lower === "/");
  if (joins && isDayNumber(next) && !countsSomething(tokens, from + 2)) return dateEnd(tokens, from + 2);
  const yearAt = joint?.lower === "," || joint?.lower === "." ? from + 1 : from;
  return isYear(at(tokens, yearAt)) ? yearAt + 1 : from;
}

function countsSomething(tokens: readonly Token[], index: number): boolean {
  const token = at(tokens, index);
  return token?.kind === "word" && !FUNCTION_WORDS.has(token.lower);
}

function isYear(token: Token | undefined): boolean {
  return (
    token?.kind === "number" &&
    token.plain &&
    token.digits === 4 &&
    token.value >= FIRST_YEAR &&
    token.value <= LAST_YEAR
  );
}

/** "2019-03-05", "5/3/2019", "05.03.2019", "555-123-4567", "10.4.2", "+44 20 7946". */
function chain(tokens: readonly Token[], amount: Amount): number {
  let end = amount.from + 1;
  let parts = 1;
  for (;;) {
    const joint = at(tokens, end);
    const next = at(tokens, end + 1);
    const joins =
      joint && glued(joint) && (DASH.test(joint.lower) || joint.lower === "/" || joint.lower === ".");
    if (!joins || !glued(next) || next?.kind !== "number") break;
    end += 2;
    parts++;
  }
  if (parts >= PHONE_PARTS) return end;
  const plus = at(tokens, amount.from - 1);
  const phone =
    plus?.lower === "+" && at(tokens, amount.from)?.plain && at(tokens, amount.to)?.kind === "number";
  return phone ? phoneEnd(tokens, amount.to) : -1;
}

function phoneEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (at(tokens, end)?.kind === "number" || DASH.test(at(tokens, end)?.lower ?? "")) end++;
  return end;
}

/** "in 2014", "2014-15", "the 1990s", "Syria 2019"; not "2000 people". */
function year(tokens: readonly Token[], amount: Amount): number {
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

function countsPlural(tokens: readonly Token[], from: number): boolean {
  const limit = Math.min(tokens.length, from + 3);
  for (let index = from; index < limit; index++) {
    const token = at(tokens, index) as Token;
    if (token.kind !== "word" || FUNCTION_WORDS.has(token.lower)) return false;
    if (/(?:[a-z]s|people|men|women|children|dead|troops)$/.test(token.lower) && !token.lower.endsWith("ss"))
      return true;
  }
  return false;
}

/** "No. 5", "Resolution 2254", "#5", "[12]", "AK-47", "G20", "90049 ZIP". */
function label(tokens: readonly Token[], amount: Amount): number {
  const token = at(tokens, amount.from);
  const before = at(tokens, amount.from - 1);
  if (!amount.simple || token?.kind !== "number" || !before) return -1;
  if (before.lower === "[" && at(tokens, amount.to)?.lower === "]") return amount.to;
  if (readCurrencyBefore(tokens, amount.from)) return -1;
  if (glued(token) && before.kind === "word") return amount.to;
  const hyphenated = glued(token) && DASH.test(before.lower) && glued(before);
  if (hyphenated && isPlainWord(at(tokens, amount.from - 2))) return amount.to;
  const bracketed =
    before.lower === "(" && at(tokens, amount.to)?.lower === ")" && isPlainWord(at(tokens, amount.from - 2));
  if (bracketed && amount.low < LARGEST_NOTE) return amount.to;
  const labelAt = before.lower === "." ? amount.from - 2 : amount.from - 1;
  const word = at(tokens, labelAt);
  const named = word !== undefined && LABELS.has(word.lower) && token.plain;
  return named && !countsPlural(tokens, amount.to) ? amount.to : -1;
}

function isPlainWord(token: Token | undefined): boolean {
  const counts = token && (CARDINALS.has(token.lower) || HEDGE_PREFIXES.has(token.lower));
  return token?.kind === "word" && !counts;
}

/** "six-speed", "four-year-old": number words joined to a noun describe, they do not count. */
function compound(tokens: readonly Token[], amount: Amount): number {
  const number = at(tokens, amount.from);
  const dash = at(tokens, amount.to);
  const next = at(tokens, amount.to + 1);
  if (!amount.simple || number?.kind !== "word" || !dash || !DASH.test(dash.lower)) return -1;
  return glued(dash) && glued(next) && next?.kind === "word" && next.lower !== "strong" ? amount.to + 2 : -1;
}

/** "1. First item", "2) Second" at the start of a block or line. */
function listNumber(tokens: readonly Token[], amount: Amount): number {
  const token = at(tokens, amount.from);
  const starts = amount.from === 0 || token?.broken;
  const next = at(tokens, amount.to);
  const marked = next && glued(next) && (next.lower === "." || next.lower === ")");
  return starts && amount.simple && token?.kind === "number" && marked && amount.low < 100
    ? amount.to + 1
    : -1;
}

/** "a 9-2 lead", "won 3-1". */
function score(tokens: readonly Token[], amount: Amount): number {
  const dash = at(tokens, amount.to);
  const second = at(tokens, amount.to + 1);
  if (!amount.simple || !dash || !DASH.test(dash.lower) || !glued(dash) || !glued(second)) return -1;
  if (second?.kind !== "number" || !second.plain) return -1;
  const beside = [at(tokens, amount.from - 1), at(tokens, amount.to + 2)];
  const scored = amount.low > second.value || beside.some((token) => token && SCORE_WORDS.has(token.lower));
  return scored ? amount.to + 2 : -1;
}

/** Letters glued to the digits that are neither unit nor scale name a thing: "3G", "737s". */
function gluedName(tokens: readonly Token[], amount: Amount): number {
  const next = at(tokens, amount.to);
  if (!amount.simple || next?.kind !== "word" || !glued(next)) return -1;
  if (at(tokens, amount.from)?.kind !== "number") return -1;
  const known = GLUED_UNITS.has(next.lower) || GLUED_SCALES.has(next.lower);
  return known ? -1 : amount.to + 1;
}

const RULES: readonly Rule[] = [
  fixedName,
  idiomOfOne,
  compound,
  ordinal,
  clock,
  decimalClock,
  chain,
  monthDate,
  year,
  label,
  listNumber,
  score,
  gluedName,
];
