/** "200 have done so", "another 500 followed suit": those counted did what was told of before. */

import { asCarried, type Carried, lastGroup, type Memory } from "./carry.ts";
import { type Governing, governing, hasPerfect } from "./event-parts.ts";
import { type EventName, plainGroup } from "./lexicon.ts";
import type { PeopleInput } from "./people-input.ts";
import { type Sentence, wordsOf } from "./sentence.ts";
import type { Who } from "./who.ts";

export interface Again {
  readonly event: Governing;
  /** Whom the deed was told of. */
  readonly who: Who | null;
}

/** The deed told of last, in the sentence up to the number or in the sentence before, or null where nothing points back to one. */
export function readAgain({ sentence, quantity, counted, memory }: PeopleInput): Again | null {
  const verb = againAt(sentence, quantity.to) ?? againAt(sentence, counted.end);
  if (!verb) return null;
  const deed =
    readDeed(sentence, quantity.from) ?? (memory.before && readDeed(memory.before, memory.before.to));
  if (!deed) return null;
  return { event: governing(verb, deed.event, "subject", hasPerfect(sentence, verb.to)), who: deed.who };
}

/** "have since done so", "did the same". Who "refused to do so" did not. */
const AGAIN =
  /^(?:(?:have|has|had|were|are|also|already|since|now|reportedly) ){0,3}(?:(?:did|done|do|to do|doing) (?:so|likewise|the same|just that)|followed suit)\b/i;

/** "had already since done the same": tokens of it. */
const LONGEST_AGAIN = 6;

function againAt(sentence: Sentence, from: number): { from: number; to: number } | null {
  const found = AGAIN.exec(wordsOf(sentence, from, from + LONGEST_AGAIN));
  return found && { from, to: from + found[0].split(" ").length };
}

function readDeed(sentence: Sentence, before: number): { event: EventName; who: Who | null } | null {
  for (const { from, to, meaning } of sentence.events.hits.toReversed()) {
    const word = meaning.find(({ form, subject }) => subject && form !== "noun");
    if (to > before || !word || word.event === "other") continue;
    const group = sentence.groups.hits.findLast(
      (match) => match.to <= from && plainGroup(match.meaning) !== null,
    );
    return { event: word.event, who: plainGroup(group?.meaning) };
  }
  return null;
}

/** The count or the deed told of last: "The SDF evacuated civilians from Baghouz. It put the number at 3,500." */
export function lastTold({ last, before, elsewhere }: Memory): Carried | null {
  if (last || !before) return last;
  for (const match of before.events.hits.toReversed()) {
    const word = match.meaning.find(({ form }) => form !== "noun");
    // Night falls as men do.
    if (!word || !(COUNTED.has(word.event) || (word.event === "killed" && word.object))) continue;
    const words = wordsOf(before, match.from, match.to);
    const who = lastGroup(before, match.from) ?? lastGroup(before, before.to) ?? "none";
    return asCarried({ event: word.event, who, words }, before, elsewhere);
  }
  return null;
}

/** What is done to people and counted. */
const COUNTED = new Set<EventName>(["left", "arrived", "surrendered", "captured"]);
