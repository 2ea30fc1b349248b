/** One sentence with the layers of meaning found in it. */

import type { Phrasebook, PhraseMatch } from "../text/phrases.ts";
import type { Span } from "../text/sentences.ts";
import { type Token, wordAt } from "../text/tokens.ts";
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

/** What one layer found, in the order of the sentence; no two share a token. */
export class Layer<T> {
  readonly hits: readonly PhraseMatch<T>[];

  constructor(hits: readonly PhraseMatch<T>[]) {
    this.hits = hits;
  }

  /** The match that covers this token. */
  covering(token: number): PhraseMatch<T> | undefined {
    let low = 0;
    let high = this.hits.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const match = this.hits[middle] as PhraseMatch<T>;
      if (token < match.from) high = middle - 1;
      else if (token >= match.to) low = middle + 1;
      else return match;
    }
    return undefined;
  }
}

/** Whether a layer of the sentence names one of `kinds` anywhere. */
export function mentions<K>(layer: Layer<ReadonlySet<K>>, ...kinds: readonly K[]): boolean {
  return layer.hits.some(({ meaning }) => kinds.some((kind) => meaning.has(kind)));
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

/** "die-hard", "much-wounded", "YPG-led": glued to another word by a hyphen, a verb tells of no event and a name of nobody. */
export function isInCompound(tokens: readonly Token[], at: number): boolean {
  const [hyphen, next] = [tokens[at + 1], tokens[at + 2]];
  return hyphen?.lower === "-" && !hyphen.spaced && next?.spaced === false && next.kind === "word";
}

function readLayer<T>(
  book: Phrasebook<T>,
  text: string,
  tokens: readonly Token[],
  span: Span,
  reads: Reads,
): Layer<T> {
  const hits: PhraseMatch<T>[] = [];
  for (let at = span.from; at < span.to; at++) {
    const match = book.startingAt(tokens, at);
    if (!match || match.to > span.to || isOtherReading(text, tokens, match, reads)) continue;
    if (reads === "deeds" && match.to === at + 1 && isInCompound(tokens, at)) continue;
    hits.push(match);
    at = match.to - 1;
  }
  return new Layer(hits);
}

/**
 * Layers are read when first asked for: most sentences of a page hold no figure and need none, and in most no word begins
 * a phrase of most layers.
 */
class LayeredSentence implements Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  #groups: Sentence["groups"] | null = null;
  #sides: Sentence["sides"] | null = null;
  #places: Sentence["places"] | null = null;
  #causes: Sentence["causes"] | null = null;
  #grammar: Sentence["grammar"] | null = null;
  #times: Sentence["times"] | null = null;
  #events: Sentence["events"] | null = null;

  constructor(text: string, tokens: readonly Token[], { from, to }: Span) {
    this.text = text;
    this.tokens = tokens;
    this.from = from;
    this.to = to;
  }

  #layer<T>(book: Phrasebook<T>, reads: Reads = "names"): Layer<T> {
    return readLayer(book, this.text, this.tokens, this, reads);
  }

  get groups() {
    this.#groups ??= this.#layer(GROUPS);
    return this.#groups;
  }
  get sides() {
    this.#sides ??= this.#layer(SIDES);
    return this.#sides;
  }
  get places() {
    this.#places ??= this.#layer(PLACES);
    return this.#places;
  }
  get causes() {
    this.#causes ??= this.#layer(CAUSES);
    return this.#causes;
  }
  get grammar() {
    this.#grammar ??= this.#layer(GRAMMAR, "words");
    return this.#grammar;
  }
  get times() {
    this.#times ??= this.#layer(TIMES);
    return this.#times;
  }
  get events() {
    this.#events ??= this.#layer(EVENTS, "deeds");
    return this.#events;
  }
}

export function readSentence(text: string, tokens: readonly Token[], span: Span): Sentence {
  return new LayeredSentence(text, tokens, span);
}

/** The words of tokens [from, to) as printed, so far as they are this sentence's. */
export function wordsOf(sentence: Sentence, from: number, to: number): string {
  const first = sentence.tokens[Math.max(from, sentence.from)];
  const last = sentence.tokens[Math.min(to, sentence.to) - 1];
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

/** Whether a verb of an event stands there, and no noun. */
export const isDeed = (sentence: Sentence, at: number): boolean =>
  sentence.events.covering(at)?.meaning.some(({ form }) => form !== "noun") === true;

/** Whether a comma stands among tokens [from, to). */
export const countCommas = ({ tokens }: Sentence, from: number, to: number): number =>
  tokens.slice(from, to).filter((token) => token.lower === ",").length;

export function hasGrammar(sentence: Sentence, token: number, kind: Grammar): boolean {
  return sentence.grammar.covering(token)?.meaning.has(kind) ?? false;
}

/** Inside a quotation that opened in the same block before token `at`. */
export function isInQuotes({ tokens }: Sentence, at: number): boolean {
  let open = false;
  for (let index = 0; index < at; index++) {
    const mark = tokens[index]?.lower;
    if (mark === '"') open = !open;
    else if (mark === "“" || mark === "«") open = true;
    else if (mark === "”" || mark === "»") open = false;
  }
  return open;
}
