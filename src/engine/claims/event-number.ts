/** A number that is told of a group before it: "militants number 300", "those who left are 300", "the number of … has reached 300". */

import type { TokenQuantity } from "../quantities/read.ts";
import {
  type Governing,
  governing,
  hasPerfect,
  LONGEST_SUBJECT_GAP,
  STATIC_REACH,
  STOPS,
} from "./event-parts.ts";
import { NO_AUXILIARY, staysBehind } from "./event-verb.ts";
import type { EventWord } from "./lexicon.ts";
import { hasGrammar, lower, type Sentence } from "./sentence.ts";

/** "militants might still number between 20,000 and 30,000". */
export function readNumbering(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  const inThe = lower(sentence, quantity.from - 1) === "the" && lower(sentence, quantity.from - 2) === "in";
  const verb = quantity.from - (inThe ? 3 : 1);
  if (!NUMBERS.test(lower(sentence, verb))) return null;
  const group = sentence.groups.hits.findLast(
    (match) => match.to <= verb && verb - match.to <= STATIC_REACH && standsAlone(sentence, match),
  );
  if (!group) return null;
  const isTold = ({ subject, form }: EventWord) => subject || form === "past";
  const done = sentence.events.hits.find(
    (match) => match.from >= group.to && match.to <= verb && match.meaning.some(isTold),
  );
  const word = done?.meaning.find(isTold);
  return done && word
    ? governing(done, word.event, "number-of")
    : governing({ from: verb, to: quantity.from }, "exists", "number-of");
}

const NUMBERS = /^(?:number|numbers|numbered|numbering)$/;

/** "those who left", not "the same day": a pronoun that counts people has no noun of its own behind it. */
function standsAlone(sentence: Sentence, match: { from: number; meaning: ReadonlySet<string> }): boolean {
  return !match.meaning.has("pronouns") || /^th[eo]se$/.test(lower(sentence, match.from));
}

/** "put those refusing to yield at 1,000 at most": who and what stand between the verb of saying and the number. */
export function readPutAt(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  if (lower(sentence, quantity.from - 1) !== "at") return null;
  for (let at = quantity.from - 2; at >= Math.max(sentence.from, quantity.from - STATIC_REACH); at--) {
    if (!PUT.test(lower(sentence, at))) continue;
    const between = (match: { from: number; to: number }) => match.from > at && match.to < quantity.from;
    const done = sentence.events.hits.find(between);
    const word = done?.meaning[0];
    if (done && word) return governing(done, word.event, "number-of");
    return sentence.groups.hits.some(between)
      ? governing({ from: at, to: at + 1 }, "exists", "number-of")
      : null;
  }
  return null;
}

const PUT = /^(?:put|puts|putting|estimated|estimates|estimating)$/;

/** "the number of militants killed … has risen to 1,650": group and event stand before the number. */
export function readNumberOf(
  sentence: Sentence,
  quantity: TokenQuantity,
  sibling: TokenQuantity | null,
): Governing | null {
  const head = sentence.grammar.hits.findLast(
    (match) => match.to <= quantity.from && match.meaning.has("reach"),
  );
  if (!head || quantity.from - head.to > LONGEST_SUBJECT_GAP || (sibling && head.from < sibling.to))
    return null;
  if (sentence.tokens.slice(head.to, quantity.from).some((token) => STOPS.has(token.lower))) return null;
  if (lower(sentence, head.from) === "strength") return governing(head, "atLarge", "number-of");
  if (DEAD.test(lower(sentence, head.from))) return governing(head, "killed", "number-of", true);
  for (let at = head.to; at < quantity.from; at++) {
    const match = sentence.events.covering(at);
    const word = match?.from === at ? match.meaning[0] : undefined;
    if (match && word && word.event !== "grew") {
      const stays = staysBehind(sentence, match, {
        ...NO_AUXILIARY,
        have: hasGrammar(sentence, match.from - 1, "have"),
      });
      return governing(
        match,
        stays ? "inside" : word.event,
        "number-of",
        hasPerfect(sentence, quantity.from - 2),
      );
    }
  }
  const counted = sentence.groups.hits.find((match) => match.from >= head.to && match.to < quantity.from);
  let last = quantity.from - 1;
  while (ADVERBS.test(lower(sentence, last))) last--;
  const grew = (match: { meaning: readonly EventWord[] } | undefined) => match?.meaning[0]?.event === "grew";
  const stated =
    hasGrammar(sentence, last, "be") ||
    lower(sentence, last) === "at" ||
    sentence.events.hits.some((match) => match.from >= last && match.to < quantity.to && grew(match)) ||
    (FROM_TO.test(lower(sentence, last)) &&
      sentence.events.hits.some((match) => match.from >= head.to && grew(match)));
  const population = lower(sentence, head.from) === "population";
  if (counted && stated) return governing(head, population ? "housed" : "exists", "number-of");
  const before = sentence.events.hits.findLast((match) => match.to <= head.from && head.from - match.to <= 2);
  const noun = before?.meaning[0];
  return before && noun ? governing(before, noun.event, "number-of", true) : null;
}

/** "is still more than 3,500": words between the verb and its number. */
const ADVERBS = /^(?:still|now|already|currently)$/;

/** "has tripled over that time, from 10,000 to 33,000". */
const FROM_TO = /^(?:from|to)$/;

/** A toll or losses are of the dead without a word that says so. */
const DEAD = /^(?:toll|losses)$/;
