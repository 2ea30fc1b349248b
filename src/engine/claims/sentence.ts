/** One sentence with the layers of meaning found in it. */

import type { Phrasebook, PhraseMatch } from "../text/phrases.ts";
import type { Span } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import {
  CAUSES,
  type Cause,
  EVENTS,
  type EventWord,
  GRAMMAR,
  GROUPS,
  type Grammar,
  type Group,
  PLACES,
  type Place,
  SIDES,
  type Side,
  TIMES,
  type TimeScope,
} from "./lexicon.ts";

/** Matches of one layer; `at[i]` is the match that covers token i. */
export interface Layer<T> {
  readonly matches: readonly PhraseMatch<T>[];
  covering(token: number): PhraseMatch<T> | undefined;
}

export interface Sentence extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly groups: Layer<ReadonlySet<Group>>;
  readonly sides: Layer<ReadonlySet<Side>>;
  readonly places: Layer<ReadonlySet<Place>>;
  readonly causes: Layer<ReadonlySet<Cause>>;
  readonly grammar: Layer<ReadonlySet<Grammar>>;
  readonly times: Layer<ReadonlySet<TimeScope>>;
  readonly events: Layer<readonly EventWord[]>;
}

/** "IS" and "US" are names only in capitals, and words only in small letters. */
const CAPITAL_NAMES = new Set(["is", "us"]);
type Reads = "names" | "words";

function isOtherReading(
  text: string,
  tokens: readonly Token[],
  match: PhraseMatch<unknown>,
  reads: Reads,
): boolean {
  const token = tokens[match.from] as Token;
  if (!CAPITAL_NAMES.has(token.lower)) return false;
  const capitals = text[token.end - 1] === "S";
  return reads === "names" ? !capitals : capitals;
}

function readLayer<T>(
  book: Phrasebook<T>,
  text: string,
  tokens: readonly Token[],
  span: Span,
  reads: Reads = "names",
): Layer<T> {
  const matches: PhraseMatch<T>[] = [];
  const cover: (PhraseMatch<T> | undefined)[] = [];
  for (let at = span.from; at < span.to; at++) {
    const match = book.startingAt(tokens, at);
    if (!match || match.to > span.to || isOtherReading(text, tokens, match, reads)) continue;
    matches.push(match);
    for (let index = match.from; index < match.to; index++) cover[index - span.from] = match;
    at = match.to - 1;
  }
  return { matches, covering: (token) => cover[token - span.from] };
}

export function readSentence(text: string, tokens: readonly Token[], span: Span): Sentence {
  return {
    ...span,
    text,
    tokens,
    groups: readLayer(GROUPS, text, tokens, span),
    sides: readLayer(SIDES, text, tokens, span),
    places: readLayer(PLACES, text, tokens, span),
    causes: readLayer(CAUSES, text, tokens, span),
    grammar: readLayer(GRAMMAR, text, tokens, span, "words"),
    times: readLayer(TIMES, text, tokens, span),
    events: readLayer(EVENTS, text, tokens, span),
  };
}

/** The words of tokens [from, to) as printed. */
export function wordsOf(sentence: Sentence, from: number, to: number): string {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return first && last ? sentence.text.slice(first.start, last.end) : "";
}

export function hasGrammar(sentence: Sentence, token: number, kind: Grammar): boolean {
  return sentence.grammar.covering(token)?.value.has(kind) ?? false;
}
