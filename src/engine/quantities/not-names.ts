/** Numbers that name: labels, lists, scores, telephones, compounds. */

import { DASHES } from "../text/marks.ts";
import { type Token, wordAt } from "../text/tokens.ts";
import type { Amount } from "./amount-parts.ts";
import { countsPlural, glued } from "./not-parts.ts";
import { readCurrencyBefore, readUnitAfter } from "./units.ts";
import {
  CARDINALS,
  FIXED_PHRASES,
  GLUED_SCALES,
  GLUED_UNITS,
  LABELS,
  SCALES,
  SCORE_WORDS,
} from "./vocabulary.ts";

/** "Prescott (4)", "a study (12)": a small number alone in brackets after a word is a note. */
const LARGEST_NOTE = 100;

/** "1. First item": no list of a newspaper has a hundred items. */
const LONGEST_LIST = 100;

/** Prefixes that bound the number they are joined to ("sub-500"). */
const HEDGE_PREFIXES: ReadonlySet<string> = new Set(["sub", "over", "under"]);

/** Words that a fixed phrase may have before its number ("on the one hand", "S&P 500"). */
const LONGEST_LEAD = 3;

/** Three or more numbers glued by dashes or dots are a telephone number or a version. */
const PHONE_PARTS = 3;

/** End of a fixed phrase that starts shortly before the amount and covers it, or -1. */
export function fixedPhrase(tokens: readonly Token[], { from, simple }: Amount): number {
  for (let start = from - LONGEST_LEAD; start <= from; start++) {
    const phrase = FIXED_PHRASES.startingAt(tokens, start);
    if (phrase && phrase.to > from && (simple || phrase.meaning === "name")) return phrase.to;
  }
  return -1;
}

/** "2019-03-05", "5/3/2019", "05.03.2019", "555-123-4567", "10.4.2", "+44 20 7946". */
export function chain(tokens: readonly Token[], amount: Amount): number {
  let end = amount.from + 1;
  let parts = 1;
  while (joinsNumber(tokens, end)) {
    end += 2;
    parts++;
  }
  const isPlain = tokens[amount.from]?.number?.plain === true;
  const version = parts > 1 && !isPlain && wordAt(tokens, amount.from + 1) === ".";
  if (parts >= PHONE_PARTS || version) return end;
  const phone = wordAt(tokens, amount.from - 1) === "+" && isPlain && tokens[amount.to]?.kind === "number";
  return phone ? phoneEnd(tokens, amount.to) : -1;
}

function joinsNumber(tokens: readonly Token[], index: number): boolean {
  const [joint, next] = [tokens[index], tokens[index + 1]];
  if (!glued(joint) || !glued(next) || next.kind !== "number") return false;
  return DASHES.has(joint.lower) || joint.lower === "/" || joint.lower === ".";
}

function phoneEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (tokens[end]?.kind === "number" || DASHES.has(wordAt(tokens, end))) end++;
  return end;
}

/** "No. 5", "Resolution 2254", "#5", "[12]", "AK-47", "G20", "90049 ZIP". */
export function label(tokens: readonly Token[], amount: Amount): number {
  const { from, to } = amount;
  const token = tokens[from] as Token;
  const before = tokens[from - 1];
  if (!amount.simple || token.kind !== "number" || !before) return -1;
  const closing = wordAt(tokens, to);
  if (before.lower === "[" && closing === "]") return to;
  if (readCurrencyBefore(tokens, from)) return -1;
  if (glued(token) && before.kind === "word") return to;
  const nameBefore = isPlainWord(tokens, from - 2);
  if (nameBefore && glued(token) && DASHES.has(before.lower) && glued(before)) return to;
  if (nameBefore && before.lower === "(" && closing === ")" && amount.low < LARGEST_NOTE) return to;
  const word = wordAt(tokens, before.lower === "." ? from - 2 : from - 1);
  return LABELS.has(word) && token.number?.plain && !countsPlural(tokens, to) ? to : -1;
}

/** A word that names what is joined to it; after "ten-", "sub-", "5 million-" and "5km-" a number still counts. */
function isPlainWord(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index);
  if (tokens[index]?.kind !== "word" || CARDINALS.has(word) || HEDGE_PREFIXES.has(word)) return false;
  return tokens[index - 1]?.kind !== "number" || !isScaleOrUnit(tokens, index);
}

function isScaleOrUnit(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index);
  // "20 M-16 rifles": a letter alone is a scale only when it is glued to its number.
  if (SCALES.has(word)) return word.length > 1 || glued(tokens[index]);
  return readUnitAfter(tokens, index) !== null;
}

/** "six-strong", "fifty-odd" count after all. */
const JOINED = new Set(["strong", "odd", "plus"]);

/** "six-speed", "four-year-old": number words joined to a noun describe, they do not count. */
export function compound(tokens: readonly Token[], amount: Amount): number {
  if (!amount.simple || (tokens[amount.from] as Token).kind !== "word") return -1;
  const [dash, next] = [tokens[amount.to], tokens[amount.to + 1]];
  if (!glued(dash) || !DASHES.has(dash.lower)) return -1;
  return glued(next) && next.kind === "word" && !JOINED.has(next.lower) ? amount.to + 2 : -1;
}

/** "1. First item", "2) Second" at the start of a block or line. */
export function listNumber(tokens: readonly Token[], amount: Amount): number {
  const token = tokens[amount.from] as Token;
  const starts = amount.from === 0 || token.broken;
  if (!starts || !amount.simple || token.kind !== "number" || amount.low >= LONGEST_LIST) return -1;
  const mark = wordAt(tokens, amount.to);
  return (mark === "." || mark === ")") && glued(tokens[amount.to]) ? amount.to + 1 : -1;
}

/** "a 9-2 lead", "won 3-1", "it ended 2-2". */
export function score(tokens: readonly Token[], amount: Amount): number {
  const [dash, second] = [tokens[amount.to], tokens[amount.to + 1]];
  if (!amount.simple || !glued(dash) || !DASHES.has(dash.lower) || !glued(second) || !second.number?.plain)
    return -1;
  const beside = [wordAt(tokens, amount.from - 1), wordAt(tokens, amount.to + 2)];
  const scored = amount.low >= second.number.value || beside.some((word) => SCORE_WORDS.has(word));
  return scored ? amount.to + 2 : -1;
}

/** Letters glued to the digits that are neither unit nor scale name a thing: "3G", "737s", "the 3rd brigade". */
export function gluedName(tokens: readonly Token[], amount: Amount): number {
  const next = tokens[amount.to];
  if (!amount.simple || !glued(next) || next.kind !== "word") return -1;
  return GLUED_UNITS.has(next.lower) || GLUED_SCALES.has(next.lower) ? -1 : amount.to + 1;
}
