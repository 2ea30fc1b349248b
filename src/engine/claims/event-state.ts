/** States rather than verbs: "there are 300 …", "the last 300 …". */

import type { TokenQuantity } from "../quantities/read.ts";
import { QUOTES } from "../text/marks.ts";
import { type Governing, governing, LONGEST_OBJECT_GAP } from "./event-parts.ts";
import { hasGrammar, lower, type Sentence, wordsOf } from "./sentence.ts";

/** "Among the evacuees were 40 suspected militants". */
export function readAmong(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  if (!hasGrammar(sentence, quantity.from - 1, "be")) return null;
  const among = sentence.tokens
    .slice(sentence.from, quantity.from)
    .findIndex((token) => token.lower === "among");
  if (among < 0) return null;
  const start = sentence.from + among;
  const match = sentence.events.hits.find((event) => event.from > start && event.to < quantity.from);
  const word = match?.meaning[0];
  return match && word ? governing(match, word.event, "part") : null;
}

/** "there are 10,000 fighters in …", "IS has 20,000 fighters in …". */
export function readExistence(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  const verb = quantity.from - (QUOTES.has(lower(sentence, quantity.from - 1)) ? 2 : 1);
  const word = lower(sentence, verb);
  const there = [verb, verb - 1, verb - 2, verb - 3].some((at) => lower(sentence, at) === "there");
  const copula = [verb, verb - 1, verb - 2].some(
    (at) => hasGrammar(sentence, at, "be") || lower(sentence, at) === "'s",
  );
  const near = (match: { to: number }) => match.to <= verb && verb - match.to <= LONGEST_OBJECT_GAP;
  const owner =
    sentence.sides.hits.some((side) => side.meaning.has("is") && near(side)) ||
    sentence.groups.hits.some((group) => group.meaning.has("fighters") && near(group));
  const commands = HAS.test(word) || (word === "on" && CALLS.test(lower(sentence, verb - 1)));
  const exists =
    (there && copula) ||
    FACED.test(word) ||
    UP_AGAINST.test(wordsOf(sentence, verb - 1, verb + 1)) ||
    (owner && commands);
  return exists ? governing({ from: verb, to: quantity.from }, "exists", "subject") : null;
}

/** Whose these are is said before them; who is faced or commanded is there, whoever does it. */
const HAS = /^(?:has|have|had|with|numbers|retains|counts|field|fields)$/;
/** "can still call on 20,000 fighters". */
const CALLS = /^(?:call|draw|count|rely)$/;
const UP_AGAINST = /^(?:(?:up|fight|battle|pitted|operation) against|(?:defended|manned) by)$/i;
const FACED = /^(?:facing|faces|faced|commands)$/;

/** "was believed to control between 14,000 and 18,000 militants in Iraq and Syria", "14,000 militants are thought to be in both countries": fighters of the whole region, to whom nothing else happened. */
export function readSpread(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  const group = sentence.groups.hits.find(
    (match) => match.from >= quantity.to && match.from - quantity.to <= LONGEST_OBJECT_GAP,
  );
  if (!group?.meaning.has("fighters")) return null;
  const place = sentence.places.hits.find((match) => match.from >= group.to);
  const spread = place?.meaning.has("region") === true && place.from - group.to <= SPREAD_REACH;
  return spread ? governing({ from: group.to, to: place.to }, "exists", "subject") : null;
}

/** "are thought to be in the": words between the fighters and their countries. */
const SPREAD_REACH = 6;

/** "Inside that sliver of land, commanders say, are fewer than 300 militants", "On board were 400 women": the place comes first, the count after the verb. */
export function readInverted(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  if (!hasGrammar(sentence, quantity.from - 1, "be")) return null;
  const opening = sentence.events.hits[0];
  const first = opening && opening.from - sentence.from <= OPENING_REACH ? opening : undefined;
  if (!first || first.to >= quantity.from) return null;
  if (BOARDED.test(lower(sentence, first.from))) return governing(first, "left", "subject");
  const stays = first.meaning.some(({ event, form }) => event === "inside" && form !== "base");
  return stays ? governing(first, "inside", "subject") : null;
}

/** "On board", "Aboard". */
const BOARDED = /^(?:on|aboard)$/;

/** "Still holed up inside are …": an adverb or a quotation mark may stand before the place. */
const OPENING_REACH = 2;

/** "the last 300 ISIS men", "the few hundred remaining": whoever is last is still there. */
export function readLast(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  const before = quantity.from - 1;
  return LAST.test(lower(sentence, before)) && DETERMINERS.test(lower(sentence, before - 1))
    ? governing({ from: before, to: quantity.from }, "inside", "object")
    : null;
}

const LAST = /^(?:last|final|remaining)$/;
const DETERMINERS = /^(?:the|its|their|those)$/;
