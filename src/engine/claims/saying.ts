/** Who says a sentence, and who may be meant by a word for somebody told of before. */

import type { Speaker } from "../../types/database.ts";
import { type Sentence, wordsOf } from "./sentence.ts";
import type { NameMatch } from "./speaker-names.ts";

/** Who says the sentence: a known speaker, the one before ("he said", "the sources said"), nobody, or somebody unknown to the database. */
export type Saying =
  | { readonly kind: "named"; readonly speaker: Speaker; readonly isHuman: boolean }
  | { readonly kind: "unknown"; readonly familyName: string }
  | { readonly kind: "back"; readonly word: string }
  | { readonly kind: "silent" };

export type Named = Extract<Saying, { kind: "named" }>;

/** Whether "he", "it" or "the monitor" may mean this speaker. A reporter's "the commander" is somebody else. */
export function mayMean(word: string, { speaker, isHuman }: Named): boolean {
  const { role, person } = speaker;
  if (PERSONS.test(word)) return isHuman && role !== "reporter";
  return !BODIES.test(word) || (!person && (ROLES[word] ?? role) === role);
}

const PERSONS = /^(?:s?he|him|her|spokes\w+|official|commander|general|envoy|director|sources?)$/;

const BODIES = /^(?:it|monitor|watchdog|charity|office|cent(?:er|re)|agency|group)$/;
const ROLES: Readonly<Record<string, Speaker["role"]>> = {
  monitor: "monitor",
  watchdog: "monitor",
  charity: "aid",
};

/** Tokens. */
export type Place = { readonly from: number; readonly to: number };

export const named = (sentence: Sentence, { meaning, to }: Pick<NameMatch, "meaning" | "to">): Named => ({
  kind: "named",
  speaker: meaning.speaker,
  isHuman:
    meaning.speaker.person === true ||
    meaning.speaker.role === "unnamed" ||
    HUMAN.test(wordsOf(sentence, to - TITLE_REACH, to + 2)),
});

/** "a spokesman for the U.S.-backed forces", "SDF spokesman", "the head of the Observatory". */
const HUMAN = /\b(?:spokes|official|commander|chief|head\b)/i;
/** "spokesman for the U.S.-backed Syrian forces". */
const TITLE_REACH = 8;
