/** The names of known speakers in a sentence. */

import type { Speaker } from "../../types/database.ts";
import type { Phrasebook, PhraseMatch } from "../text/phrases.ts";
import { isInCompound, lower, type Sentence, wordsOf } from "./sentence.ts";

export interface SpeakerName {
  readonly speaker: Speaker;
  /** "residents", "the coalition": written small. */
  readonly isCommon: boolean;
}

export type SpeakerBook = Phrasebook<SpeakerName>;
export type NameMatch = PhraseMatch<SpeakerName>;

/** An agency or paper, named beside the number ("Reuters reports") more often than it is its source. */
export const prints = ({ speaker }: SpeakerName): boolean => speaker.role === "reporter";

/** A body's name before these only says whose spokesman speaks. */
const TITLE =
  /^(?:spokes\w+|officials?|commanders?|sources?|media|head|chief|general|officer|fighter|leader|faction|member|administration)$/;

const isAcronym = (name: string): boolean => name === name.toUpperCase();

/** Every name in the sentence that stands for itself. */
export function findNames(sentence: Sentence, book: SpeakerBook): NameMatch[] {
  const names: NameMatch[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const match = book.startingAt(sentence.tokens, at);
    if (!match) continue;
    // "the Syrian Democratic Forces (SDF)": one name, and no second one.
    const hasShort = lower(sentence, match.to) === "(" && lower(sentence, match.to + 2) === ")";
    const to = hasShort ? match.to + 3 : match.to;
    // "the High Commissioner for Human Rights (OHCHR)" is as good as its short form; "Men (Bali)" are not he.
    const isInside = lower(sentence, match.from - 1) === "(" && lower(sentence, to) === ")";
    const isAside = isInside && !isAcronym(wordsOf(sentence, match.from, to));
    // "300 ISIS fighters" are not ISIS speaking.
    const isOwner = TITLE.test(lower(sentence, to)) || sentence.groups.covering(to)?.meaning.has("fighters");
    const isNamed = (isCapital(sentence, match) || match.meaning.isCommon) && !isOwner && !isAside;
    if (isNamed && !isInCompound(sentence.tokens, match.to - 1)) names.push({ ...match, to });
    at = to - 1;
  }
  return names;
}

export const isCapital = ({ tokens }: Sentence, { from, to }: PhraseMatch<unknown>): boolean =>
  tokens[from]?.capital === true || tokens[to - 1]?.capital === true;
