/** Numbers that count nothing: dates, years, clock times, ordinals, labels, scores, phone numbers, citations. */

import type { Token } from "../text/tokens.ts";
import type { Amount } from "./amount-parts.ts";
import { clock, monthDate, year } from "./not-dates.ts";
import { chain, compound, fixedPhrase, gluedName, label, listNumber, score } from "./not-names.ts";
import type { Rule } from "./not-parts.ts";

/** End of what is no quantity at `amount`, as a token index, or -1 when it may be one. */
export function notAQuantity(tokens: readonly Token[], amount: Amount): number {
  for (const rule of RULES) {
    const end = rule(tokens, amount);
    if (end > 0) return end;
  }
  return -1;
}

const RULES: readonly Rule[] = [
  fixedPhrase,
  compound,
  clock,
  chain,
  monthDate,
  year,
  label,
  listNumber,
  score,
  gluedName,
];
