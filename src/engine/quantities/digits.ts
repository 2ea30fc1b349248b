/** Numbers in digits with their scales: "3.4 million", "30k". */

import type { Literal } from "../text/literal.ts";
import { HYPHENS } from "../text/marks.ts";
import { type Token, wordAt } from "../text/tokens.ts";
import { type Amount, afterHyphen, number } from "./amount-parts.ts";
import { readCurrencyBefore } from "./units.ts";
import { METRE_COMPANY, SCALES } from "./vocabulary.ts";

export function readDigits(tokens: readonly Token[], at: number): Amount | null {
  const digits = tokens[at]?.number;
  if (!digits) return null;
  let { value } = digits;
  let to = at + 1;
  const mixed = tokens[to]?.number;
  if (mixed?.digits === 0) {
    value += mixed.value;
    to++;
  }
  const scaled = readScales(tokens, to, value);
  if (scaled) return number(at, scaled.to, scaled.value, false);
  const grouped = readsAsThousands(digits);
  return number(at, to, grouped ? digits.asThousands : value, !grouped && to === at + 1);
}

/** "5.000 ppl": three zeros after the dot, or two groups, are thousands; "6.725 points" stays a decimal. */
function readsAsThousands({ asThousands }: Literal): boolean {
  return asThousands % 100 === 0;
}

function readScales(
  tokens: readonly Token[],
  at: number,
  value: number,
): { to: number; value: number } | null {
  let to = at;
  let scaled = value;
  for (;;) {
    const scaleAt = afterHyphen(tokens, to);
    const token = tokens[scaleAt];
    const scale = token && SCALES.get(token.lower);
    if (!token || scale === undefined || !isScaleHere(tokens, scaleAt)) break;
    scaled *= scale;
    to = scaleAt + 1;
  }
  return to === at ? null : { to, value: scaled };
}

/** Short forms are scales only when glued to the digits; a glued "m" may also be metres. */
function isScaleHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.lower.length > 1) return true;
  if (token.spaced) return false;
  if (token.lower !== "m") return true;
  // "7m-8m people": what the second end is, the first is too.
  const isRange = RANGE_JOINTS.has(wordAt(tokens, at + 1)) && wordAt(tokens, at + END_AFTER) === "m";
  const last = isRange ? at + END_AFTER : at;
  const next = tokens[last + 1];
  const currency = readCurrencyBefore(tokens, at - 1) !== null;
  return currency || (next?.kind === "word" && !METRE_COMPANY.has(next.lower));
}

const RANGE_JOINTS = new Set([...HYPHENS, "–", "to", "and", "or"]);
/** A joint and a number stand between the two ends' letters. */
const END_AFTER = 3;
