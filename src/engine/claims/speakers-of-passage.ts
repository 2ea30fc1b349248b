/** The speaker of each sentence of a passage, with what carries over from sentence to sentence. */

import type { Day } from "../../types/database.ts";
import { readSaying, type Saying, type SpeakerBook } from "./attribution.ts";
import { readStatedDay } from "./dates.ts";
import type { Sentence } from "./sentence.ts";

const OPEN_QUOTE = /[“«]/g;
const OPEN_QUOTE_MARKS = '“«"';
const CLOSE_QUOTE = /[”»]/g;

/** Sentences of one quotation after which its speaker is named. */
const LONGEST_QUOTE = 4;

/** What an article has told so far about who speaks and when they spoke. */
export interface Voices {
  readonly speaker: string | null;
  /** Day on which each speaker was last said to speak. */
  readonly spokeOn: ReadonlyMap<string, Day>;
}

export const NO_VOICES: Voices = { speaker: null, spokeOn: new Map() };

export interface Attributed {
  readonly speaker: string | null;
  readonly spokeOn: Day | null;
}

export interface PassageVoices {
  /** Who speaks of the number at those tokens of a sentence. */
  of(sentence: Sentence, about: { readonly from: number; readonly to: number }): Attributed;
  readonly after: Voices;
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0;
}

/** Resolves each sentence: named, "he said", or inside a quotation that a neighbour attributes. */
export function readVoices(
  sentences: readonly Sentence[],
  book: SpeakerBook,
  published: Day | null,
  before: Voices,
): PassageVoices {
  const sayings = sentences.map((sentence) => readSaying(sentence, book));
  const resolvers = new Map<Sentence, (saying: Saying) => string | null>();
  const spokeOn = new Map(before.spokeOn);
  let speaker = before.speaker;
  let open = 0;
  sentences.forEach((sentence, index) => {
    const text = sentence.text.slice(
      sentence.tokens[sentence.from]?.start,
      sentence.tokens[sentence.to - 1]?.end,
    );
    const quoted = open > 0 || OPEN_QUOTE_MARKS.includes(text[0] ?? "");
    open = Math.max(0, open + count(text, OPEN_QUOTE) - count(text, CLOSE_QUOTE));
    const saying = sayings[index] as Saying;
    const earlier = speaker;
    const resolver = (own: Saying) => resolve(own, quoted, sayings, index, earlier);
    resolvers.set(sentence, resolver);
    const said = resolver(saying);
    if (saying.kind === "named") speaker = saying.id;
    const day = said && saying.kind !== "silent" ? readStatedDay(sentence, published) : null;
    if (said && day) spokeOn.set(said, day);
  });
  const of: PassageVoices["of"] = (sentence, about) => {
    const said = resolvers.get(sentence)?.(readSaying(sentence, book, about)) ?? null;
    return { speaker: said, spokeOn: said ? (spokeOn.get(said) ?? null) : null };
  };
  return { of, after: { speaker, spokeOn } };
}

function resolve(
  saying: Saying,
  quoted: boolean,
  all: readonly Saying[],
  index: number,
  before: string | null,
): string | null {
  if (saying.kind === "named") return saying.id;
  if (saying.kind === "pronoun") return before;
  if (!quoted || saying.kind === "unknown") return null;
  const following = all
    .slice(index + 1, index + 1 + LONGEST_QUOTE)
    .find((candidate) => candidate.kind !== "silent");
  return following?.kind === "named" ? following.id : before;
}
