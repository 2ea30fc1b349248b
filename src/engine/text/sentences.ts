/** Sentence bounds over tokens. */

import { words as abbreviations } from "../../../data/words/abbreviations.json";
import type { Token } from "./tokens.ts";

export interface Span {
  /** Token indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
}

const ENDS = /^[.!?…]$/;
const CLOSERS = /^["'”’)\]»]$/;
const ABBREVIATIONS = new Set(abbreviations);

/** No sentence of a newspaper has so many tokens; a page without full stops must not cost more than one with them. */
const LONGEST_SENTENCE = 240;

/** Splits tokens into sentences: at a full stop before a capital, a digit, a quotation mark or the end, and at line breaks. */
export function splitSentences(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const broken = at > from && (tokens[at] as Token).broken;
    if (broken) {
      spans.push({ from, to: at });
      from = at;
    }
    if (!endsSentence(tokens, at) && at + 1 - from < LONGEST_SENTENCE) continue;
    let to = at + 1;
    while (to < tokens.length && isCloser(tokens[to] as Token)) to++;
    spans.push({ from, to });
    from = to;
    at = to - 1;
  }
  if (from < tokens.length) spans.push({ from, to: tokens.length });
  return spans;
}

function isCloser(token: Token): boolean {
  return !token.spaced && CLOSERS.test(token.lower);
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== "mark" || !ENDS.test(token.lower)) return false;
  let next = at + 1;
  while (next < tokens.length && isCloser(tokens[next] as Token)) next++;
  const following = tokens[next];
  if (!following?.spaced) return false;
  if (token.lower === "." && ABBREVIATIONS.has(tokens[at - 1]?.lower ?? "")) return false;
  return following.capital || following.kind !== "word" || token.lower !== ".";
}
