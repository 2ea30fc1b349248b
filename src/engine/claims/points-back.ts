/** The subjects of verbs of saying that name nobody: "he", "the monitor", a family name. */

import type { Place } from "./saying.ts";
import { hasGrammar, isWord, lower, type Sentence, wordsOf } from "./sentence.ts";

/** The word for who is meant, where the subject of a verb of saying only points back. */
export function pointsBack(sentence: Sentence, verb: Place): string | null {
  const last = subjectEnd(sentence, verb.from);
  const before = pointer(sentence, last - 1, last);
  if (before) return before;
  const behind = pointer(sentence, verb.to, verb.to + 2);
  // "said he", "according to the sources"; not "said the group now holds".
  const end = lower(sentence, verb.to) === behind ? verb.to + 1 : verb.to + 2;
  return INVERTED.test(lower(sentence, verb.from)) && !isWord(sentence, end) ? behind : null;
}

const INVERTED = /^(?:said|according)$/;

/** @param end behind the noun. */
function pointer(sentence: Sentence, pronoun: number, end: number): string | null {
  if (PRONOUN.test(lower(sentence, pronoun))) return lower(sentence, pronoun);
  return KNOWN_BEFORE.test(wordsOf(sentence, end - LONGEST_NOUN, end)) ? lower(sentence, end - 1) : null;
}

const PRONOUN = /^(?:he|she|they|it|him|her)$/;
/** Behind the subject of the verb at `verb`: "it also said", "the monitor has since documented", "Bali has just tweeted". */
export function subjectEnd(sentence: Sentence, verb: number): number {
  let end = verb;
  while (hasGrammar(sentence, end - 1, "have") || BETWEEN.test(lower(sentence, end - 1))) end--;
  return end;
}

const BETWEEN = /^(?:also|since|now|later|then|further|just|already)$/;
/** Somebody told of before, by what they are: "the sources said", "the London-based watchdog group added". */
const KNOWN_BEFORE =
  /\bthe (?:[\w-]+-based )?(?:spokes(?:man|woman|person)|official|commander|general|envoy|sources?|monitor|watchdog|charity|(?:(?:media|press) )?(?:office|cent(?:er|re))|statement|director|agency|group|(?:monitor(?:ing)?|watchdog|aid) group)$/i;
/** "the London-based watchdog group". */
const LONGEST_NOUN = 6;

/** "Afrin added", "according to Abu Khawla". */
export function familyNameBeside(sentence: Sentence, { from, to }: Place): string {
  let subject = from - 1;
  if (INVERTED.test(lower(sentence, from)) && !isName(sentence, subject))
    for (subject = to; isName(sentence, subject + 1); ) subject++;
  return isName(sentence, subject) ? lower(sentence, subject) : "";
}

const isName = (sentence: Sentence, at: number): boolean => sentence.tokens[at]?.capital === true;
