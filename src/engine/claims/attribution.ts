/** On whose word a sentence gives its number, where it says so. */

import type { Speaker } from "../../types/database.ts";
import { Phrasebook, type PhraseMatch } from "../text/phrases.ts";
import { hasGrammar, isWord, lower, type Sentence, wordsOf } from "./sentence.ts";
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
    for (const spelling of [name, ...spellings].flatMap(otherSpellings)) {
      book.add(spelling, { id, prints: role === PRINTS, isCommon: !/\p{Lu}/u.test(spelling) });
    }
  }
  return book;
}

/** Half of the press writes "U.N." and "U.S.", half "defense". */
const otherSpellings = (spelling: string): string[] =>
  [spelling, spelling.replace(/\bU([NS])\b/g, "U.$1.")].flatMap((name) => [
    name,
    name.replace("defence", "defense"),
  ]);

/** Who says the sentence: a known speaker, the one before ("he said", "the sources said"), nobody, or somebody unknown to the database. */
export type Saying =
  | { readonly kind: "named"; readonly id: string; readonly familyName: string }
  | { readonly kind: "unknown"; readonly familyName: string }
  | { readonly kind: "pronoun" | "noun" | "silent" };

interface Said {
  readonly verb: PhraseMatch<unknown>;
  readonly saying: Saying;
}

/** What each verb of saying of a sentence says of its speaker: read once, asked for every number. */
const sayingsOf = new WeakMap<Sentence, readonly Said[]>();

function readSayings(sentence: Sentence, book: SpeakerBook): readonly Said[] {
  const known = sayingsOf.get(sentence);
  if (known) return known;
  const verbs = sentence.grammar.hits.filter(
    ({ from, meaning }) => meaning.has("reporting") && !isNobodys(sentence, from - 1),
  );
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
  return (best && namedBefore(sentence, book, best)) ?? best?.saying ?? { kind: "silent" };
}

/** "Its director, Rami Abdulrahman, tells us that he believes 500 remain": he is the one named before in the sentence. */
function namedBefore(sentence: Sentence, book: SpeakerBook, { verb, saying }: Said): Saying | undefined {
  if (saying.kind !== "pronoun" && saying.kind !== "noun") return undefined;
  const before = readSayings(sentence, book).filter((said) => said.verb.from < verb.from);
  return before.findLast((said) => said.saying.kind === "named")?.saying;
}

/** The speaker whose name opens the sentence, where nobody says anything: "The Observatory gives larger numbers. It said …". */
export function readOpeningName(sentence: Sentence, book: SpeakerBook): string | null {
  const [first] = findNames(sentence, book);
  const opens = first && first.from - sentence.from <= OPENING_REACH && lower(sentence, first.to) !== "'s";
  return opens ? first.meaning.id : null;
}

/** "The". */
const OPENING_REACH = 1;

/** A known speaker before an unknown one, then the verb nearest to the number. */
function isBetter(
  a: Said,
  b: Said,
  about: { readonly from: number; readonly to: number } | undefined,
): boolean {
  const [kindA, kindB] = [a.saying.kind, b.saying.kind];
  if (kindA === "unknown" && kindB === "named") return false;
  if (kindA === "named" && kindB === "unknown") return true;
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
  const back = pointsBack(sentence, verb);
  if (back) return { kind: back };
  let best: Candidate | null = null;
  for (const name of names) best = better(best, candidate(sentence, verb, name));
  if (best !== null && !(best.name.prints && others))
    return { kind: "named", id: best.name.id, familyName: lower(sentence, best.to - 1) };
  const subject =
    lower(sentence, verb.from) === "said" && !isName(sentence, verb.from - 1) ? verb.to : verb.from - 1;
  return { kind: "unknown", familyName: isName(sentence, subject) ? lower(sentence, subject) : "" };
}

const isName = (sentence: Sentence, at: number): boolean => sentence.tokens[at]?.capital === true;

/** Who is meant, where the subject of a verb of saying only points back. */
function pointsBack(sentence: Sentence, verb: PhraseMatch<unknown>): "pronoun" | "noun" | null {
  let last = verb.from;
  while (hasGrammar(sentence, last - 1, "have") || BETWEEN.test(lower(sentence, last - 1))) last--;
  const before = pointer(sentence, last - 1, last);
  if (before) return before;
  const behind = pointer(sentence, verb.to, verb.to + 2);
  // "said he", "said the sources"; not "said the group now holds".
  const end = behind === "noun" ? verb.to + 2 : verb.to + 1;
  return lower(sentence, verb.from) === "said" && !isWord(sentence, end) ? behind : null;
}

/** @param end behind the noun. */
function pointer(sentence: Sentence, pronoun: number, end: number): "pronoun" | "noun" | null {
  if (PRONOUN.test(lower(sentence, pronoun))) return "pronoun";
  return KNOWN_BEFORE.test(wordsOf(sentence, end - LONGEST_NOUN, end)) ? "noun" : null;
}

const PRONOUN = /^(?:he|she|they|it)$/;
/** "it also said", "the monitor has since documented". */
const BETWEEN = /^(?:also|since|now|later|then|further)$/;
/** Somebody told of before, by what they are: "the sources said", "the London-based watchdog group added". */
const KNOWN_BEFORE =
  /\bthe (?:[\w-]+-based )?(?:spokes(?:man|woman|person)|official|commander|sources?|monitor|watchdog|charity|office|statement|director|agency|group|(?:monitor(?:ing)?|watchdog|aid) group)$/i;
/** "the London-based watchdog group". */
const LONGEST_NOUN = 6;

/** "is believed that", and "we counted" in somebody's quotation or the reporter's own words: that says nothing of who speaks. */
const isNobodys = (sentence: Sentence, before: number): boolean =>
  (hasGrammar(sentence, before, "be") && lower(sentence, before + 2) !== "by") ||
  /^(?:i|we)$/.test(lower(sentence, before));
