/** What an amount is an amount of: a unit after it, a currency before or after it, or the things it counts. */

import type { QuantityUnit } from "../../types/findings.ts";
import { HYPHENS } from "../text/marks.ts";
import { type Token, wordAt } from "../text/tokens.ts";
import { CURRENCIES, GLUED_UNITS, UNITS, type UnitWord } from "./vocabulary.ts";

export interface UnitMatch extends UnitWord {
  readonly to: number;
}

/** Signs and codes ("$", "US$", "EUR") stand before an amount, names only after it: "won 20 villages" tells of no money. */
const LONGEST_CODE = 3;

function toQuantityUnit(word: UnitWord, to: number): UnitMatch {
  return { unit: word.unit, factor: word.factor, to };
}

/** The unit that starts at token `at` (a hyphen or an opening bracket may stand before it), or null; a letter alone only when glued. */
export function readUnitAfter(tokens: readonly Token[], at: number): UnitMatch | null {
  const money = wordAt(tokens, at) === "of" ? CURRENCIES.startingAt(tokens, at + 1) : null;
  if (money) return toQuantityUnit(money.meaning, money.to);
  const bracketed = wordAt(tokens, at) === "[" ? at + 1 : at;
  const from = HYPHENS.has(wordAt(tokens, bracketed)) ? bracketed + 1 : bracketed;
  const first = tokens[from];
  if (!first) return null;
  const match = UNITS.startingAt(tokens, from) ?? CURRENCIES.startingAt(tokens, from);
  // "$1m-$2m": the sign belongs to the number that it is glued to.
  const behind = match && from > bracketed && isMoney(match.meaning.unit) ? tokens[match.to] : null;
  if (behind?.kind === "number" && !behind.spaced) return null;
  if (!match)
    return !first.spaced && GLUED_UNITS.has(first.lower) ? { unit: "other", factor: 1, to: from + 1 } : null;
  const letter = match.to - from === 1 && first.kind === "word" && first.lower.length === 1;
  if (letter && first.spaced) return null;
  const closing = bracketed > at && wordAt(tokens, match.to) === "]" ? match.to + 1 : match.to;
  return toQuantityUnit(match.meaning, closing);
}

export interface CurrencyMatch {
  readonly unit: Extract<QuantityUnit, "usd" | "money">;
  readonly from: number;
}

/** The currency sign or code that ends right before token `at`, or null. */
export function readCurrencyBefore(tokens: readonly Token[], at: number): CurrencyMatch | null {
  const match = CURRENCIES.endingAt(tokens, at - 1);
  if (!match) return null;
  const last = tokens[at - 1] as Token;
  const code = last.capital && last.lower.length <= LONGEST_CODE;
  const sign = last.kind === "mark" || match.to - match.from > 1 || code;
  return sign ? { unit: match.meaning.unit as CurrencyMatch["unit"], from: match.from } : null;
}

export function isMoney(unit: QuantityUnit): boolean {
  return unit === "usd" || unit === "money";
}
