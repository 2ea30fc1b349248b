/** The counted noun phrase after a number, as printed. */

import { QUOTES } from "../text/marks.ts";
import { type Token, wordAt } from "../text/tokens.ts";
import { FUNCTION_WORDS, PEOPLE_NOUNS } from "./vocabulary.ts";

/** Longer phrases are no longer what is counted but the rest of the sentence. */
const LONGEST_PHRASE = 6;

export interface NounPhrase {
  /** Token indexes, end exclusive; empty when nothing is named. */
  readonly from: number;
  readonly to: number;
}

/** Words from `at` up to a function word or mark; a leading "of" and quotation marks are stepped over. */
export function readNounPhrase(tokens: readonly Token[], at: number): NounPhrase {
  let from = at;
  while (QUOTES.has(wordAt(tokens, from))) from++;
  if (wordAt(tokens, from) === "of") from++;
  let to = from;
  while (to < tokens.length && to - from < LONGEST_PHRASE && continues(tokens, to, to === from)) to++;
  return { from, to };
}

function continues(tokens: readonly Token[], at: number, first: boolean): boolean {
  const token = tokens[at] as Token;
  if (token.broken && !first) return false;
  if (token.kind === "word") return !FUNCTION_WORDS.has(token.lower);
  const joins = token.lower === "-" || token.lower === "'s" || token.lower === "’";
  return joins && !token.spaced && tokens[at + 1]?.kind === "word";
}

/** People where nothing or people are named, things where something else is. */
export function countedUnit(tokens: readonly Token[], { from, to }: NounPhrase): "people" | "things" {
  if (from === to) return "people";
  return tokens.slice(from, to).some((token) => PEOPLE_NOUNS.has(token.lower)) ? "people" : "things";
}
