/** What the rules of what is no quantity share. */

import type { Token } from "../text/tokens.ts";
import type { Amount } from "./amount-parts.ts";
import { FUNCTION_WORDS } from "./vocabulary.ts";

const FIRST_YEAR = 1000;

export const LAST_YEAR = 2199;

export const DASH = /^[-‐‑–—−]$/;

export type Rule = (tokens: readonly Token[], amount: Amount) => number;

export function at(tokens: readonly Token[], index: number): Token | undefined {
  return tokens[index];
}

export function glued(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced;
}

export function isDayNumber(token: Token | undefined): boolean {
  return token?.kind === "number" && token.plain && token.value >= 1 && token.value <= 31;
}

export function isYear(token: Token | undefined): boolean {
  return (
    token?.kind === "number" &&
    token.plain &&
    token.digits === 4 &&
    token.value >= FIRST_YEAR &&
    token.value <= LAST_YEAR
  );
}

export function countsPlural(tokens: readonly Token[], from: number): boolean {
  const limit = Math.min(tokens.length, from + 3);
  for (let index = from; index < limit; index++) {
    const token = at(tokens, index) as Token;
    if (token.kind !== "word" || FUNCTION_WORDS.has(token.lower)) return false;
    if (/(?:[a-z]s|people|men|women|children|dead|troops)$/.test(token.lower) && !token.lower.endsWith("ss"))
      return true;
  }
  return false;
}
