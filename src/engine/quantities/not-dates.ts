/** Dates, years and clock times. */

import { DASHES } from "../text/marks.ts";
import { type Token, wordAt } from "../text/tokens.ts";
import type { Amount } from "./amount-parts.ts";
import { countsPlural, glued, isDayNumber, isYear } from "./not-parts.ts";
import { readCurrencyBefore, readUnitAfter } from "./units.ts";
import { CLOCK_WORDS, FUNCTION_WORDS, HEDGES_BEFORE, MONTHS, STRONG_YEAR_COMPANY } from "./vocabulary.ts";

/** A bare number from here on is a year even without company, unless it counts a noun; older years need company. */
const MODERN_YEAR = 1900;

const HOURS_A_DAY = 24;

const ORDINALS = new Set(["st", "nd", "rd", "th", "º", "ª"]);

/** "5 p.m.", "4.30 p.m.", "5:30", "14h30". */
export function clock(tokens: readonly Token[], amount: Amount): number {
  if (!amount.simple) return -1;
  const mark = tokens[amount.to];
  const next = wordAt(tokens, amount.to);
  if (CLOCK_WORDS.has(next)) return amount.to + 1;
  const pointed = next === ":" || (next === "h" && amount.low < HOURS_A_DAY);
  const minutes = tokens[amount.to + 1];
  return pointed && glued(mark) && glued(minutes) && minutes.kind === "number" ? amount.to + 2 : -1;
}

/** "March 5, 2019", "5 March", "5th of March", "January 13 to 26", "5 and 7 March", "Jan. 16", "February 2019". */
export function monthDate(tokens: readonly Token[], amount: Amount): number {
  if (!amount.simple) return -1;
  const day = isDayNumber(tokens[amount.from]);
  const dated = day || isYear(tokens[amount.from]);
  if (dated && isMonthAt(tokens, wordBefore(tokens, amount.from))) return dateEnd(tokens, amount.to);
  if (!day) return -1;
  const lastDay = joinsDay(tokens, amount.to) ? amount.to + 2 : amount.to;
  const month = skipSuffix(tokens, lastDay);
  return isMonthAt(tokens, month) ? dateEnd(tokens, month + 1) : -1;
}

function wordBefore(tokens: readonly Token[], index: number): number {
  return wordAt(tokens, index - 1) === "." ? index - 2 : index - 1;
}

/** "may" and "march" are months only with a capital or beside a day. */
function isMonthAt(tokens: readonly Token[], index: number): boolean {
  return MONTHS.has(wordAt(tokens, index)) && (tokens[index] as Token).capital;
}

/** Steps over what may stand between a day and its month: "5th March", "5 of March". */
function skipSuffix(tokens: readonly Token[], index: number): number {
  const afterSuffix = ORDINALS.has(wordAt(tokens, index)) ? index + 1 : index;
  return wordAt(tokens, afterSuffix) === "of" ? afterSuffix + 1 : afterSuffix;
}

/** Swallows what continues a date: ", 2019", "-26", "to 26". */
function dateEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (joinsDay(tokens, end) && !countsSomething(tokens, end + 2)) end += 2;
  const mark = wordAt(tokens, end);
  const yearAt = mark === "," || mark === "." ? end + 1 : end;
  return isYear(tokens[yearAt]) ? yearAt + 1 : end;
}

function joinsDay(tokens: readonly Token[], index: number): boolean {
  const joint = wordAt(tokens, index);
  const joins = DASHES.has(joint) || joint === "to" || joint === "and";
  return joins && isDayNumber(tokens[index + 1]);
}

function countsSomething(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === "word" && !FUNCTION_WORDS.has(wordAt(tokens, index));
}

/** "in 2014", "2014-15", "the 1990s", "Syria 2019"; not "2000 people". */
export function year(tokens: readonly Token[], amount: Amount): number {
  if (!amount.simple || !isYear(tokens[amount.from])) return -1;
  const joint = tokens[amount.to];
  if (glued(joint) && joint.lower === "s") return amount.to + 1;
  const modern = amount.low >= MODERN_YEAR;
  const counts = countsPlural(tokens, afterRange(tokens, amount.to));
  if (spansYears(tokens, amount.to) && (modern || !counts)) return amount.to + 2;
  if (hedged(tokens, amount.from) || hasUnit(tokens, amount)) return -1;
  const strong = STRONG_YEAR_COMPANY.has(wordAt(tokens, amount.from - 1));
  return (counts ? strong && modern : strong || modern) ? amount.to : -1;
}

/** "-15", "/15" or "–2019" glued to a year. */
function spansYears(tokens: readonly Token[], index: number): boolean {
  const [joint, second] = [tokens[index], tokens[index + 1]];
  if (!glued(joint) || !glued(second)) return false;
  const joins = DASHES.has(joint.lower) || joint.lower === "/";
  return joins && (isYear(second) || second.number?.digits === 2);
}

function hasUnit(tokens: readonly Token[], amount: Amount): boolean {
  return readUnitAfter(tokens, amount.to) !== null || readCurrencyBefore(tokens, amount.from) !== null;
}

/** In "from 1000 to 2000 hires" the first number counts hires too. */
function afterRange(tokens: readonly Token[], index: number): number {
  const joint = wordAt(tokens, index);
  const joins = joint === "to" || joint === "and" || joint === "or" || DASHES.has(joint);
  return joins && tokens[index + 1]?.kind === "number" ? index + 2 : index;
}

function hedged(tokens: readonly Token[], from: number): boolean {
  return HEDGES_BEFORE.endingAt(tokens, from - 1) !== null;
}
