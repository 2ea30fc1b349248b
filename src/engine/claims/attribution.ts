/** On whose word a sentence gives its number, where it says so. */

import type { Speaker } from "../../types/database.ts";
import { Phrasebook, type PhraseMatch } from "../text/phrases.ts";
import { hasComma, hasGrammar, lower, type Sentence } from "./sentence.ts";

/** Words that may stand between a speaker's name and the verb of saying ("Bali, head of its media office, said"). */
const LONGEST_GAP = 12;
/** After the verb, only "said Mustafa Bali", "said the Observatory" and "quoted spokesman Mustafa Bali". */
const LONGEST_GAP_AFTER = 4;
const OBJECT_PREPOSITION = /^(?:by|to|of|against|from|with|told)$/;
const PRONOUN = /^(?:he|she|they|it)$/;
/** Verbs whose object stands behind them: whoever is told a number does not give it. */
const NEVER_INVERTED = /^(?:told|tells|puts?)$/;
/** A body's name before these only says whose spokesman speaks. */
const TITLE =
  /^(?:spokesman|spokesperson|spokeswoman|spokesmen|official|officials|commander|commanders|source|sources|media|head|chief|general|officer|fighter|leader|faction|member)$/;
/** Agencies and papers are named beside the number ("Reuters reports") more often than they are its source. */
const PRINTS = "reporter";

export interface SpeakerName {
  readonly id: string;
  readonly prints: boolean;
}

export type SpeakerBook = Phrasebook<SpeakerName>;

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

interface Candidate {
  readonly name: SpeakerName;
  readonly gap: number;
  /** Stands before its verb. */
  readonly before: boolean;
  /** Whether a comma stands between it and the verb. */
  readonly apart: boolean;
}

interface Said {
  readonly verb: PhraseMatch<unknown>;
  readonly saying: Saying;
}

/** What each verb of saying of a sentence says of its speaker: read once, asked for every number. */
const sayingsOf = new WeakMap<Sentence, readonly Said[]>();

function readSayings(sentence: Sentence, book: SpeakerBook): readonly Said[] {
  const known = sayingsOf.get(sentence);
  if (known) return known;
  const verbs = sentence.grammar.matches.filter((match) => match.value.has("reporting"));
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

function findNames(sentence: Sentence, book: SpeakerBook): PhraseMatch<SpeakerName>[] {
  const names: PhraseMatch<SpeakerName>[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const match = book.startingAt(sentence.tokens, at);
    if (!match) continue;
    const named = sentence.tokens[match.from]?.capital || sentence.tokens[match.to - 1]?.capital;
    if (named && !TITLE.test(lower(sentence, match.to))) names.push(match);
    at = match.to - 1;
  }
  return names;
}

function isPronounSubject(sentence: Sentence, verb: PhraseMatch<unknown>): boolean {
  const before = lower(sentence, verb.from - 1);
  const after = lower(sentence, verb.to);
  return PRONOUN.test(before) || (PRONOUN.test(after) && lower(sentence, verb.from) === "said");
}

/** How near `name` stands as the subject of `verb`; null when it cannot be. */
function candidate(
  sentence: Sentence,
  verb: PhraseMatch<unknown>,
  name: PhraseMatch<SpeakerName>,
): Candidate | null {
  const word = sentence.tokens
    .slice(verb.from, verb.to)
    .map((token) => token.lower)
    .join(" ");
  if (name.to <= verb.from) {
    const gap = verb.from - name.to;
    const article = lower(sentence, name.from - 1) === "the" ? 2 : 1;
    const objectOf = OBJECT_PREPOSITION.test(lower(sentence, name.from - article));
    const reaches =
      gap <= LONGEST_GAP &&
      !objectOf &&
      word !== "according to" &&
      !verbBetween(sentence, name.to, beforeHave(sentence, verb.from));
    const apart = hasComma(sentence, name.to, verb.from);
    return reaches ? { name: name.value, gap, before: true, apart } : null;
  }
  const gap = name.from - verb.to;
  const inverted = !NEVER_INVERTED.test(word) && gap <= LONGEST_GAP_AFTER;
  const apart = lower(sentence, verb.to) === "that" || lower(sentence, verb.to) === ",";
  // "An official said the SDF had lost 20": what follows is told, not who tells it.
  const tells = verbBetween(sentence, name.to, name.to + 1);
  return inverted && !apart && !tells ? { name: name.value, gap, before: false, apart } : null;
}

/** "has documented", "had earlier said": where the verb begins with what helps it. */
function beforeHave(sentence: Sentence, verb: number): number {
  const at = SINCE.test(lower(sentence, verb - 1)) ? verb - 2 : verb - 1;
  return hasGrammar(sentence, at, "have") ? at : verb;
}

const SINCE = /ly$|^(?:also|already|since|earlier)$/;

function verbBetween(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (
      hasGrammar(sentence, at, "be") ||
      hasGrammar(sentence, at, "have") ||
      hasGrammar(sentence, at, "reporting")
    )
      return true;
    if (sentence.events.covering(at)?.value.some((word) => word.form !== "noun")) return true;
  }
  return false;
}

/**
 * Of two names before one verb the farther is its subject, the nearer stands in its apposition ("Bali, head of the SDF media
 * office, said"); without a comma the farther only says what the nearer is ("the U.N. agency OCHA said").
 */
function better(a: Candidate | null, b: Candidate | null): Candidate | null {
  if (!a || !b) return a ?? b;
  if (a.name.prints !== b.name.prints) return a.name.prints ? b : a;
  if (a.before !== b.before) return a.before ? a : b;
  const [near, far] = b.gap > a.gap ? [a, b] : [b, a];
  return far.before && !far.apart ? near : far;
}
