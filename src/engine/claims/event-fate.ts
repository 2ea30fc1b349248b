/** "Thirty people fleeing Baghouz were wounded by mines": what befell them, not what they were about when it did. */

import { type Governing, governing, isPerfect, opensClause } from "./event-parts.ts";
import type { EventName, EventWord } from "./lexicon.ts";
import { hasGrammar, lower, type Sentence } from "./sentence.ts";

const FATES: ReadonlySet<EventName> = new Set<EventName>(["killed", "wounded", "captured"]);

/** "trying to reach the lines of the alliance": words from the participle to the verb. */
const FATE_REACH = 14;

/** The verb behind a participle at token `from`, if it tells of those who are counted; null where another clause comes first. */
export function readFate(sentence: Sentence, from: number): Governing | null {
  if (!/ing$/.test(lower(sentence, from)) || hasGrammar(sentence, from, "inclusion")) return null;
  let [passive, perfect] = [false, false];
  for (let at = from + 1; at < Math.min(sentence.to, from + FATE_REACH); at++) {
    if (opensClause(sentence, at) || hasGrammar(sentence, at, "relative") || lower(sentence, at) === "–")
      return null;
    passive ||= hasGrammar(sentence, at, "be");
    perfect ||= isPerfect(sentence, at);
    const match = sentence.events.covering(at);
    const word = match?.from === at ? match.meaning.find((told) => isFate(told, passive)) : undefined;
    if (match && word) return governing(match, word.event, "subject", perfect);
  }
  return null;
}

const isFate = ({ event, form, subject }: EventWord, passive: boolean): boolean =>
  FATES.has(event) && form === "past" && (subject || passive);
