/** On whose word a sentence gives its number, where it says so. */

import type { Speaker } from "../../types/database.ts";
import { Phrasebook, type PhraseMatch } from "../text/phrases.ts";
import type { Sentence } from "./sentence.ts";

/** A verb of saying farther from the name than this has another subject. */
const LONGEST_GAP = 8;
const PRONOUN = /^(?:he|she|they|it|who)$/;

export type SpeakerBook = Phrasebook<string>;

export function speakerBook(speakers: Iterable<Speaker>): SpeakerBook {
  const book: SpeakerBook = new Phrasebook();
  for (const speaker of speakers) {
    for (const name of [speaker.name, ...speaker.spellings]) book.add(name, speaker.id);
  }
  return book;
}

/** Speaker id of the name that a verb of saying stands beside; `before` is the speaker of the sentence before, for "he said". */
export function readSpeaker(sentence: Sentence, book: SpeakerBook, before: string | null): string | null {
  let best: PhraseMatch<string> | null = null;
  let bestGap = LONGEST_GAP + 1;
  for (let at = sentence.from; at < sentence.to; at++) {
    const match = book.startingAt(sentence.tokens, at);
    if (!match || sentence.tokens[match.from]?.capital !== true) continue;
    const gap = gapToSaying(sentence, match);
    if (gap < bestGap) {
      best = match;
      bestGap = gap;
    }
    at = match.to - 1;
  }
  if (best) return best.value;
  return saysPronoun(sentence) ? before : null;
}

function gapToSaying(sentence: Sentence, match: PhraseMatch<string>): number {
  let best = Number.POSITIVE_INFINITY;
  for (const word of sentence.grammar.matches) {
    if (!word.value.has("reporting")) continue;
    best = Math.min(best, word.from >= match.to ? word.from - match.to : match.from - word.to);
  }
  return best;
}

function saysPronoun(sentence: Sentence): boolean {
  return sentence.grammar.matches.some((match) => {
    if (!match.value.has("reporting")) return false;
    const beside = [sentence.tokens[match.from - 1]?.lower ?? "", sentence.tokens[match.to]?.lower ?? ""];
    return beside.some((word) => PRONOUN.test(word));
  });
}
