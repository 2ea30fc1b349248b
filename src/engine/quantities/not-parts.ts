/** What the rules of what is no quantity share. */

import { plainNumberOf, type Token, wordAt } from "../text/tokens.ts";
import type { Amount } from "./amount-parts.ts";
import { FUNCTION_WORDS } from "./vocabulary.ts";

const LAST_YEAR = 2199;

const LONGEST_MONTH = 31;

/** Words from a number to the noun it counts. */
const NOUN_REACH = 3;

export type Rule = (tokens: readonly Token[], amount: Amount) => number;

export function glued(token: Token | undefined): token is Token {
  return token !== undefined && !token.spaced;
}

export function isDayNumber(token: Token | undefined): boolean {
  const day = plainNumberOf(token);
  return day >= 1 && day <= LONGEST_MONTH;
}

/** Four digits that can be a year; "0850", a time of day, needs a year's company like the older ones. */
export function isYear(token: Token | undefined): boolean {
  return token?.number?.digits === 4 && plainNumberOf(token) <= LAST_YEAR;
}

const PLURAL = /(?:[a-z]s|people|men|women|children|dead|troops)$/;

export function countsPlural(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + NOUN_REACH; index++) {
    const word = wordAt(tokens, index);
    if (tokens[index]?.kind !== "word" || FUNCTION_WORDS.has(word)) return false;
    if (PLURAL.test(word) && !word.endsWith("ss")) return true;
  }
  return false;
}
