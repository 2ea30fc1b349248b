/** What a sentence leaves open: "Asked how many were inside …". The number that answers it may stand alone (answers.ts). */

import { STOPS } from "./event-parts.ts";
import { NO_AUXILIARY, staysBehind } from "./event-verb.ts";
import { type EventName, plainGroup } from "./lexicon.ts";
import { hasGrammar, lower, type Sentence, wordsOf } from "./sentence.ts";
import type { Who } from "./who.ts";

export interface Question {
  readonly event: EventName;
  readonly who: Who;
  readonly words: string;
}

/** "how many foreign fighters": words from the question to the group. */
const GROUP_REACH = 5;
/** "how many fighters they believe to be still inside". */
const EVENT_REACH = 12;

/** The count that the sentence asks for or speaks of without giving it, up to token `before`: "how many …", "the number of …". */
export function readQuestion(sentence: Sentence, before = sentence.to): Question | null {
  const head = findHead(sentence, before);
  if (!head || head.to >= before) return null;
  const from = head.to;
  const who = groupAfter(sentence, from);
  const event = eventAfter(sentence, from, before);
  if (event) return { ...event, who };
  return who === "fighters" ? { event: "exists", who, words: wordsOf(sentence, head.from, head.to) } : null;
}

function findHead(sentence: Sentence, before: number) {
  return sentence.grammar.hits.find(({ from, meaning }) => from < before && meaning.has("asks"));
}

function groupAfter(sentence: Sentence, from: number): Who {
  const group = sentence.groups.hits.find(
    (match) => match.from >= from && match.from - from <= GROUP_REACH && !match.meaning.has("others"),
  );
  return plainGroup(group?.meaning) ?? "none";
}

function eventAfter(
  sentence: Sentence,
  from: number,
  before: number,
): Pick<Question, "event" | "words"> | null {
  for (let at = from; at < Math.min(before, from + EVENT_REACH); at++) {
    if (STOPS.has(lower(sentence, at))) return null;
    const match = sentence.events.covering(at);
    if (match?.from !== at) continue;
    const word = match.meaning.find(({ form }) => form === "noun" || !sentence.groups.covering(at));
    if (!word || word.event === "grew" || word.event === "other") continue;
    const walk = { ...NO_AUXILIARY, be: hasGrammar(sentence, at - 1, "be") };
    const stays = staysBehind(sentence, match, walk);
    return { event: stays ? "inside" : word.event, words: wordsOf(sentence, match.from, match.to) };
  }
  return null;
}
