/** One sentence with the layers of meaning found in it. */

import type { Phrasebook, PhraseMatch } from "../text/phrases.ts";
import type { Span } from "../text/sentences.ts";
import { type Token, wordAt } from "../text/tokens.ts";
import {
  bitOf,
  CAUSES,
  type Cause,
  EVENTS,
  type EventWord,
  GRAMMAR,
  GROUPS,
  type Grammar,
  type Group,
  layersOpenedBy,
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

/** Whether a layer of the sentence names one of `kinds` anywhere. */
export function mentions<K>(layer: Layer<ReadonlySet<K>>, ...kinds: readonly K[]): boolean {
  return layer.matches.some(({ value }) => kinds.some((kind) => value.has(kind)));
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
type Reads = "names" | "words" | "deeds";

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

/** "die-hard", "much-wounded": a verb glued to another word by a hyphen tells of no event. */
function isInCompound(tokens: readonly Token[], at: number): boolean {
  const [hyphen, next] = [tokens[at + 1], tokens[at + 2]];
  return hyphen?.lower === "-" && !hyphen.spaced && next?.spaced === false && next.kind === "word";
}

function readLayer<T>(
  book: Phrasebook<T>,
  text: string,
  tokens: readonly Token[],
  span: Span,
  openings: readonly number[],
  reads: Reads,
): Layer<T> {
  const bit = bitOf(book);
  const matches: PhraseMatch<T>[] = [];
  const cover: (PhraseMatch<T> | undefined)[] = [];
  for (let at = span.from; at < span.to; at++) {
    if (((openings[at - span.from] as number) & bit) === 0) continue;
    const match = book.startingAt(tokens, at);
    if (!match || match.to > span.to || isOtherReading(text, tokens, match, reads)) continue;
    if (reads === "deeds" && match.to === at + 1 && isInCompound(tokens, at)) continue;
    matches.push(match);
    for (let index = match.from; index < match.to; index++) cover[index - span.from] = match;
    at = match.to - 1;
  }
  return { matches, covering: (token) => cover[token - span.from] };
}

/** Layers are read when first asked for: most sentences of a page hold no figure and need none. */
class LayeredSentence implements Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  #openings: readonly number[] | null = null;
  readonly #layers = new Map<Phrasebook<unknown>, Layer<unknown>>();

  constructor(text: string, tokens: readonly Token[], { from, to }: Span) {
    this.text = text;
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  #layer<T>(book: Phrasebook<T>, reads: Reads = "names"): Layer<T> {
    const known = this.#layers.get(book) as Layer<T> | undefined;
    if (known) return known;
    this.#openings ??= this.tokens.slice(this.from, this.to).map((token) => layersOpenedBy(token.lower));
    const layer = readLayer(book, this.text, this.tokens, this, this.#openings, reads);
    this.#layers.set(book, layer);
    return layer;
  }

  get groups() {
    return this.#layer(GROUPS);
  }
  get sides() {
    return this.#layer(SIDES);
  }
  get places() {
    return this.#layer(PLACES);
  }
  get causes() {
    return this.#layer(CAUSES);
  }
  get grammar() {
    return this.#layer(GRAMMAR, "words");
  }
  get times() {
    return this.#layer(TIMES);
  }
  get events() {
    return this.#layer(EVENTS, "deeds");
  }
}

export function readSentence(text: string, tokens: readonly Token[], span: Span): Sentence {
  return new LayeredSentence(text, tokens, span);
}

/** The words of tokens [from, to) as printed. */
export function wordsOf(sentence: Sentence, from: number, to: number): string {
  const first = sentence.tokens[from];
  const last = sentence.tokens[to - 1];
  return first && last ? sentence.text.slice(first.start, last.end) : "";
}

/** The word at token `at`; empty outside the text. */
export function lower(sentence: Sentence, at: number): string {
  return wordAt(sentence.tokens, at);
}

export function isWord(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.kind === "word";
}

export function isNumber(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.kind === "number";
}

/** Whether a comma stands among tokens [from, to). */
export const hasComma = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.lower === ",");

export function hasGrammar(sentence: Sentence, token: number, kind: Grammar): boolean {
  return sentence.grammar.covering(token)?.value.has(kind) ?? false;
}
