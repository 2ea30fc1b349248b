/** On whose word a sentence gives its number, where it says so. */

import type { PhraseMatch } from "../text/phrases.ts";
import { isByCount, isLabel, readOpeningName } from "./named-beside.ts";
import { familyNameBeside, pointsBack } from "./points-back.ts";
import { mayMean, named, type Place, type Saying } from "./saying.ts";
import { hasGrammar, isInQuotes, lower, type Sentence, wordsOf } from "./sentence.ts";
import { better, type Candidate, candidate } from "./speaker.ts";
import { findNames, type NameMatch, prints, type SpeakerBook } from "./speaker-names.ts";

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
  // "The UN told us 300", he said: it is he who says that they did.
  const outside = verbs.filter(({ from }) => !isInQuotes(sentence, from));
  const spoken = (outside.length > 0 ? outside : verbs).filter(
    ({ from }, at) => at === 0 || !JOINTS.test(lower(sentence, from - 1)),
  );
  const names = findNames(sentence, book);
  const sayings: Said[] = spoken.map((verb) => ({
    verb,
    saying: sayingOf(sentence, verb, names, spoken.length > 1),
  }));
  for (const name of names) {
    if (isByCount(sentence, name) || isLabel(sentence, name))
      sayings.push({ verb: name, saying: named(sentence, name) });
  }
  sayingsOf.set(sentence, sayings);
  return sayings;
}

/** "He put their number at 500 and said that …": whoever says the one says the other. */
const JOINTS = /^(?:and|but)$/;

/** Reads who is named for what the sentence says; with `about`, for what it says of that number. */
export function readSaying(sentence: Sentence, book: SpeakerBook, about?: Place): Saying {
  let best: Said | null = null;
  const all = readSayings(sentence, book);
  const near = about ? all.filter(({ verb }) => isOneClause(sentence, verb, about)) : [];
  for (const said of near.length > 0 ? near : all) {
    if (best === null || isBetter(said, best, about)) best = said;
  }
  if (!best || isOfQuoted(sentence, best)) return { kind: "silent" };
  return namedBefore(sentence, book, best) ?? best.saying;
}

/** "“According to reports, 200 were killed. …,” Bali said": whoever is quoted knows it from somebody. */
const isOfQuoted = (sentence: Sentence, { verb, saying }: Said): boolean =>
  saying.kind === "unknown" && isInQuotes(sentence, verb.from);

/** "Bali spoke of 200; another source told the agency it was 150": each clause has its own speaker. */
const isOneClause = (sentence: Sentence, verb: Place, about: Place): boolean =>
  !wordsOf(sentence, Math.min(verb.from, about.from), Math.max(verb.from, about.from)).includes(";");

/** "Its director, Rami Abdulrahman, tells us that he believes 500 remain": he is the one named before in the sentence. */
function namedBefore(sentence: Sentence, book: SpeakerBook, { verb, saying }: Said): Saying | undefined {
  if (saying.kind !== "back") return undefined;
  return readSayings(sentence, book).findLast(
    (said) => said.verb.from < verb.from && said.saying.kind === "named" && mayMean(saying.word, said.saying),
  )?.saying;
}

/** A known speaker before an unknown one, then the verb nearest to the number. */
function isBetter(a: Said, b: Said, about: Place | undefined): boolean {
  const [kindA, kindB] = [a.saying.kind, b.saying.kind];
  if (kindA === "unknown" && kindB === "named") return false;
  if (kindA === "named" && kindB === "unknown") return true;
  return distance(a.verb, about) < distance(b.verb, about);
}

function distance(verb: Place, about: Place | undefined): number {
  if (!about) return verb.from;
  return verb.from >= about.to ? verb.from - about.to : about.from - verb.to;
}

function sayingOf(
  sentence: Sentence,
  verb: PhraseMatch<unknown>,
  names: readonly NameMatch[],
  others: boolean,
): Saying {
  const back = pointsBack(sentence, verb);
  if (back) return { kind: "back", word: back };
  let best: Candidate | null = null;
  for (const name of names) best = better(best, candidate(sentence, verb, name));
  if (best !== null && !(prints(best.name) && others))
    return named(sentence, { meaning: best.name, to: best.to });
  // "Bali, who heads its office, gave a higher figure, saying 300": he who opens the sentence.
  const opening = PARTICIPLE.test(lower(sentence, verb.from)) ? readOpeningName(sentence, names) : null;
  return opening ?? { kind: "unknown", familyName: familyNameBeside(sentence, verb) };
}

const PARTICIPLE = /^(?:say|cit|quot)ing$/;

/** "is believed that", "declined to say", and "we counted" in somebody's quotation or the reporter's own words: that says nothing of who speaks; "was telling reporters" does. */
const isNobodys = (sentence: Sentence, before: number): boolean =>
  (hasGrammar(sentence, before, "be") &&
    !/ing$/.test(lower(sentence, before + 1)) &&
    lower(sentence, before + 2) !== "by") ||
  /^(?:i|we|to)$/.test(lower(sentence, before)) ||
  CLAIMED_LIVES.test(wordsOf(sentence, before + 1, before + LIVES_REACH));

/** "The attacks claimed at least five lives". */
const CLAIMED_LIVES = /^claim\w* .*\blives\b/i;
const LIVES_REACH = 7;
