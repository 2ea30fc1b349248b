/** On whose word a sentence gives its number, where it says so. */

import type { Speaker } from "../../types/database.ts";
import { Phrasebook, type PhraseMatch } from "../text/phrases.ts";
import { lower, type Sentence } from "./sentence.ts";
import {
  better,
  type Candidate,
  candidate,
  findNames,
  type SpeakerBook,
  type SpeakerName,
} from "./speaker.ts";

/** The role of agencies and papers. */
const PRINTS = "reporter";

export function speakerBook(speakers: Iterable<Speaker>): SpeakerBook {
  const book: SpeakerBook = new Phrasebook();
  for (const { id, name, spellings, role } of speakers) {
    for (const spelling of [name, ...spellings]) book.add(spelling, { id, prints: role === PRINTS });
  }
  return book;
}

/** Who says the sentence: a known speaker's id, the one before ("he said"), nobody named, or somebody unknown to the database. */
export type Saying =
  | { readonly kind: "named"; readonly id: string }
  | { readonly kind: "pronoun" | "silent" | "unknown" };

interface Said {
  readonly verb: PhraseMatch<unknown>;
  readonly saying: Saying;
}

/** What each verb of saying of a sentence says of its speaker: read once, asked for every number. */
const sayingsOf = new WeakMap<Sentence, readonly Said[]>();

function readSayings(sentence: Sentence, book: SpeakerBook): readonly Said[] {
  const known = sayingsOf.get(sentence);
  if (known) return known;
  const verbs = sentence.grammar.hits.filter((match) => match.meaning.has("reporting"));
  const names = verbs.length > 0 ? findNames(sentence, book) : [];
  const sayings = verbs.map((verb) => ({ verb, saying: sayingOf(sentence, verb, names, verbs.length > 1) }));
  sayingsOf.set(sentence, sayings);
  return sayings;
}

/** Reads who is named for what the sentence says; with `about`, for what it says of that number. */
export function readSaying(
  sentence: Sentence,
  book: SpeakerBook,
  about?: { readonly from: number; readonly to: number },
): Saying {
  let best: Said | null = null;
  for (const said of readSayings(sentence, book)) {
    if (best === null || isBetter(said, best, about)) best = said;
  }
  return best?.saying ?? { kind: "silent" };
}

/** A known speaker before an unknown one, then the verb nearest to the number. */
function isBetter(
  a: Said,
  b: Said,
  about: { readonly from: number; readonly to: number } | undefined,
): boolean {
  const unknownA = a.saying.kind === "unknown";
  if (unknownA !== (b.saying.kind === "unknown")) return !unknownA;
  return distance(a.verb, about) < distance(b.verb, about);
}

function distance(
  verb: { from: number; to: number },
  about: { from: number; to: number } | undefined,
): number {
  if (!about) return verb.from;
  return verb.from >= about.to ? verb.from - about.to : about.from - verb.to;
}

function sayingOf(
  sentence: Sentence,
  verb: PhraseMatch<unknown>,
  names: readonly PhraseMatch<SpeakerName>[],
  others: boolean,
): Saying {
  if (isPronounSubject(sentence, verb)) return { kind: "pronoun" };
  let best: Candidate | null = null;
  for (const name of names) best = better(best, candidate(sentence, verb, name));
  return best === null || (best.name.prints && others)
    ? { kind: "unknown" }
    : { kind: "named", id: best.name.id };
}

const PRONOUN = /^(?:he|she|they|it)$/;

function isPronounSubject(sentence: Sentence, verb: PhraseMatch<unknown>): boolean {
  const before = lower(sentence, verb.from - 1);
  const after = lower(sentence, verb.to);
  return PRONOUN.test(before) || (PRONOUN.test(after) && lower(sentence, verb.from) === "said");
}
