/** What an amount is an amount of: a unit after it, a currency before or after it, or the things it counts. */

import type { QuantityUnit } from "../../types/findings.ts";
import type { Token } from "../text/tokens.ts";
import { CURRENCIES, GLUED_UNITS, UNITS, type UnitWord } from "./vocabulary.ts";

export interface UnitMatch extends UnitWord {
  readonly to: number;
}

const HYPHEN = /^[-‐‑]$/;
/** Letters alone are units only when glued to digits ("5m", "70kg"), else they are words or names. */
const SHORTEST_SPACED_UNIT = 2;

function toQuantityUnit(word: UnitWord, to: number): UnitMatch {
  return { unit: word.unit, factor: word.factor, to };
}

/** The unit that starts at token `at` (a hyphen or an opening bracket may stand before it), or null. */
export function readUnitAfter(tokens: readonly Token[], at: number): UnitMatch | null {
  const money = tokens[at]?.lower === "of" ? CURRENCIES.startingAt(tokens, at + 1) : null;
  if (money) return toQuantityUnit(money.value, money.to);
  const bracketed = tokens[at]?.lower === "[" ? at + 1 : at;
  const from = HYPHEN.test(tokens[bracketed]?.lower ?? "") ? bracketed + 1 : bracketed;
  const first = tokens[from];
  if (!first) return null;
  const match = UNITS.startingAt(tokens, from) ?? CURRENCIES.startingAt(tokens, from);
  if (!match)
    return first.spaced === false && GLUED_UNITS.has(first.lower)
      ? { unit: "other", factor: 1, to: from + 1 }
      : null;
  const single = match.to - from === 1 && first.lower.length < SHORTEST_SPACED_UNIT && first.kind === "word";
  if (single && first.spaced) return null;
  const closing = bracketed > at && tokens[match.to]?.lower === "]" ? match.to + 1 : match.to;
  return toQuantityUnit(match.value, closing);
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
  const sign = last.kind === "mark" || match.to - match.from > 1 || /^[a-z]{2,3}$/.test(last.lower);
  return sign ? { unit: match.value.unit as CurrencyMatch["unit"], from: match.from } : null;
}
