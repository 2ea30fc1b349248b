/** What a sentence leaves open: "Asked how many were inside …". The number that answers it may stand alone (answers.ts). */

import { lower, STOPS } from "./event-parts.ts";
import { NO_AUXILIARY, staysBehind } from "./event-verb.ts";
import type { EventName } from "./lexicon.ts";
import { hasGrammar, type Sentence, wordsOf } from "./sentence.ts";
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

const ASKED_GROUPS = ["fighters", "sdf", "civilians", "people", "men"] as const;

/** The count that the sentence asks for or speaks of without giving it, up to token `before`: "how many …", "the number of …", "the fighters who remain". */
export function readQuestion(sentence: Sentence, before = sentence.to): Question | null {
  const head = sentence.grammar.matches.find((match) => match.value.has("asks") && match.to < before);
  const from = head?.to ?? remainers(sentence);
  if (from === null || from >= before) return null;
  const who = groupAfter(sentence, from);
  const event = eventAfter(sentence, from, before);
  if (event) return { ...event, who };
  const named = head && who === "fighters";
  return named ? { event: "exists", who, words: wordsOf(sentence, head.from, head.to) } : null;
}

const REMAINING = new Set(["who", "that", "still", "left", "remaining", "inside", "trapped", "there"]);

/** "The fighters who remain", "those still inside": the token at which they are named. */
function remainers(sentence: Sentence): number | null {
  const group = sentence.groups.matches.find(({ to }) => {
    if (!REMAINING.has(lower(sentence, to))) return false;
    const next = hasGrammar(sentence, to, "relative") ? to + 1 : to;
    const event = sentence.events.covering(next) ?? sentence.events.covering(next + 1);
    return event?.value.some((word) => word.event === "inside") === true;
  });
  return group?.from ?? null;
}

function groupAfter(sentence: Sentence, from: number): Who {
  const group = sentence.groups.matches.find(
    (match) => match.from >= from && match.from - from <= GROUP_REACH && !match.value.has("others"),
  );
  return ASKED_GROUPS.find((name) => group?.value.has(name)) ?? "none";
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
    const word = match.value.find(({ form }) => form === "noun" || !sentence.groups.covering(at));
    if (!word || word.event === "grew" || word.event === "other") continue;
    const walk = { ...NO_AUXILIARY, be: hasGrammar(sentence, at - 1, "be") };
    const stays = staysBehind(sentence, match, walk);
    return { event: stays ? "inside" : word.event, words: wordsOf(sentence, match.from, match.to) };
  }
  return null;
}
