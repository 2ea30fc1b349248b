/** Names of speakers in sentences where nobody says anything. */

import { type Named, named, type Place } from "./saying.ts";
import { hasGrammar, lower, type Sentence, wordsOf } from "./sentence.ts";
import { findNames, type NameMatch, type SpeakerBook } from "./speaker-names.ts";

/** "by Gabriel's account", "by the United Nations' count". */
export const isByCount = (sentence: Sentence, { from, to }: Place): boolean =>
  BY_COUNT_OF.test(wordsOf(sentence, from - 5, from)) ||
  (BY.test(wordsOf(sentence, from - 2, from)) && COUNT.test(wordsOf(sentence, to, to + 3)));

/** "by the count of the Observatory". */
const BY_COUNT_OF = /\bby (?:the|an?) (?:account|count|tally|reckoning|estimate) of(?: the)?$/i;

const BY = /\bby(?: the)?$/i;
const COUNT = /^(?:['’]s? )?(?:own )?(?:account|count|tally|reckoning|estimates?|figures)\b/i;

/** "ADNAN AFRIN, SDF COMMANDER: We did not imagine it", "SDF: 300 left": who speaks, as in a transcript or a heading; "ISIS:" is what is spoken of. */
export const isLabel = ({ text, tokens, sides }: Sentence, { from, to }: Place): boolean =>
  TITLES.test(text.slice(0, tokens[from]?.start)) &&
  LABEL_END.test(text.slice(tokens[to - 1]?.end)) &&
  !sides.covering(0)?.meaning.has("is");

/** "COL. ", "MAJ. GEN. ". */
const TITLES = /^(?:[A-Z][A-Za-z]+\.? ){0,3}$/;
const LABEL_END = /^(?:(?:,| \()[^.:]{0,80})?:/;

/** Whose words a block is, where its first sentence begins with a name and a colon. */
export function readLabel(first: Sentence, book: SpeakerBook): Named | undefined {
  const label = findNames(first, book).find((name) => isLabel(first, name));
  return label && named(first, label);
}

/** The speaker whose name opens the sentence, where nobody says anything: "The Observatory gives larger numbers. It said …". */
export function readOpeningName(sentence: Sentence, [first, other]: readonly NameMatch[]): Named | null {
  const opens =
    first &&
    (!other || first.from - sentence.from <= OPENING_REACH) &&
    !hasGrammar(sentence, first.from - 1, "be") &&
    lower(sentence, first.to) !== "'s";
  return opens ? named(sentence, first) : null;
}

/** "13.05 – The". */
const OPENING_REACH = 3;

/** The person of that family name who is named in full here. */
export const bearerIn = (sentence: Sentence, book: SpeakerBook, familyName: string): string | undefined =>
  findNames(sentence, book).find(
    ({ to, meaning }) => meaning.speaker.person && lower(sentence, to - 1) === familyName,
  )?.meaning.speaker.id;
