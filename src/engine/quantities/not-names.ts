/** Numbers that name: labels, lists, scores, telephones, compounds. */

import type { Phrasebook } from "../text/phrases.ts";
import type { Token } from "../text/tokens.ts";
import type { Amount } from "./amount-parts.ts";
import { at, countsPlural, DASH, glued } from "./not-parts.ts";
import { readCurrencyBefore } from "./units.ts";
import {
  CARDINALS,
  FIXED_NAMES,
  GLUED_SCALES,
  GLUED_UNITS,
  IDIOMS_OF_ONE,
  LABELS,
  SCORE_WORDS,
} from "./vocabulary.ts";

/** "Prescott (4)", "a study (12)": a small number alone in brackets after a word is a note. */
const LARGEST_NOTE = 100;

/** Prefixes that bound the number they are joined to ("sub-500"). */
const HEDGE_PREFIXES: ReadonlySet<string> = new Set(["sub", "over", "under"]);

/** Words that a fixed phrase may have before its number ("on the one hand", "S&P 500"). */
const LONGEST_LEAD = 3;

/** Three or more numbers glued by dashes or dots are a telephone number or a version. */
const PHONE_PARTS = 3;

export function fixedName(tokens: readonly Token[], amount: Amount): number {
  return phraseAround(FIXED_NAMES, tokens, amount.from);
}

export function idiomOfOne(tokens: readonly Token[], amount: Amount): number {
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

/** "2019-03-05", "5/3/2019", "05.03.2019", "555-123-4567", "10.4.2", "+44 20 7946". */
export function chain(tokens: readonly Token[], amount: Amount): number {
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
  const version = parts > 1 && !at(tokens, amount.from)?.plain && at(tokens, amount.from + 1)?.lower === ".";
  if (parts >= PHONE_PARTS || version) return end;
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

/** "No. 5", "Resolution 2254", "#5", "[12]", "AK-47", "G20", "90049 ZIP". */
export function label(tokens: readonly Token[], amount: Amount): number {
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

/** "six-strong", "fifty-odd" count after all. */
const JOINED = new Set(["strong", "odd", "plus"]);

/** "six-speed", "four-year-old": number words joined to a noun describe, they do not count. */
export function compound(tokens: readonly Token[], amount: Amount): number {
  const number = at(tokens, amount.from);
  const dash = at(tokens, amount.to);
  const next = at(tokens, amount.to + 1);
  if (!amount.simple || number?.kind !== "word" || !dash || !DASH.test(dash.lower)) return -1;
  return glued(dash) && glued(next) && next?.kind === "word" && !JOINED.has(next.lower) ? amount.to + 2 : -1;
}

/** "1. First item", "2) Second" at the start of a block or line. */
export function listNumber(tokens: readonly Token[], amount: Amount): number {
  const token = at(tokens, amount.from);
  const starts = amount.from === 0 || token?.broken;
  const next = at(tokens, amount.to);
  const marked = next && glued(next) && (next.lower === "." || next.lower === ")");
  return starts && amount.simple && token?.kind === "number" && marked && amount.low < 100
    ? amount.to + 1
    : -1;
}

/** "a 9-2 lead", "won 3-1". */
export function score(tokens: readonly Token[], amount: Amount): number {
  const dash = at(tokens, amount.to);
  const second = at(tokens, amount.to + 1);
  if (!amount.simple || !dash || !DASH.test(dash.lower) || !glued(dash) || !glued(second)) return -1;
  if (second?.kind !== "number" || !second.plain) return -1;
  const beside = [at(tokens, amount.from - 1), at(tokens, amount.to + 2)];
  const scored = amount.low > second.value || beside.some((token) => token && SCORE_WORDS.has(token.lower));
  return scored ? amount.to + 2 : -1;
}

/** Letters glued to the digits that are neither unit nor scale name a thing: "3G", "737s". */
export function gluedName(tokens: readonly Token[], amount: Amount): number {
  const next = at(tokens, amount.to);
  if (!amount.simple || next?.kind !== "word" || !glued(next)) return -1;
  if (at(tokens, amount.from)?.kind !== "number") return -1;
  const known = GLUED_UNITS.has(next.lower) || GLUED_SCALES.has(next.lower);
  return known ? -1 : amount.to + 1;
}
