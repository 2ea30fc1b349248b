/** States rather than verbs: "there are 300 …", "the last 300 …", "the number of … has reached …". */

import type { TokenQuantity } from "../quantities/read.ts";
import {
  type Governing,
  governing,
  hasPerfect,
  LONGEST_OBJECT_GAP,
  LONGEST_SUBJECT_GAP,
  STATIC_REACH,
  STOPS,
} from "./event-parts.ts";
import { NO_AUXILIARY, staysBehind } from "./event-verb.ts";
import { hasGrammar, lower, type Sentence } from "./sentence.ts";

/** "has surpassed 62,000": the verb is the hedge as well. */
export function readGrowth(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  const match = sentence.events.covering(quantity.from);
  return match?.value.some((word) => word.event === "grew") ? governing(match, "grew", "object") : null;
}

/** "Among the evacuees were 40 suspected militants". */
export function readAmong(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  if (!hasGrammar(sentence, quantity.from - 1, "be")) return null;
  const among = sentence.tokens
    .slice(sentence.from, quantity.from)
    .findIndex((token) => token.lower === "among");
  if (among < 0) return null;
  const start = sentence.from + among;
  const match = sentence.events.matches.find((event) => event.from > start && event.to < quantity.from);
  const word = match?.value[0];
  return match && word ? governing(match, word.event, "part") : null;
}

/** "there are 10,000 fighters in …", "IS has 20,000 fighters in …". */
export function readExistence(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  const verb = quantity.from - 1;
  const word = lower(sentence, verb);
  const there = [verb, verb - 1, verb - 2, verb - 3].some((at) => lower(sentence, at) === "there");
  const copula = [verb, verb - 1, verb - 2].some(
    (at) => hasGrammar(sentence, at, "be") || lower(sentence, at) === "'s",
  );
  const near = (match: { to: number }) => match.to <= verb && verb - match.to <= LONGEST_OBJECT_GAP;
  const owner =
    sentence.sides.matches.some((side) => side.value.has("is") && near(side)) ||
    sentence.groups.matches.some((group) => group.value.has("fighters") && near(group));
  const exists =
    (there && copula) ||
    FACED.has(word) ||
    (owner && HAS.has(word)) ||
    (COMMANDS.test(word) && isSpread(sentence, quantity));
  return exists ? governing({ from: verb, to: quantity.from }, "exists", "subject") : null;
}

/** Whose these are is said before them; who is faced or commanded is there, whoever does it. */
const HAS = new Set(["has", "have", "had", "with", "numbers", "retains", "counts"]);
const FACED = new Set(["facing", "faces", "faced", "commands"]);

/** "was believed to control between 14,000 and 18,000 militants in Iraq and Syria", "today has … members in the two countries". */
const COMMANDS =
  /^(?:controls?|controlled|maintains?|maintained|retains?|retained|commands?|commanded|has|have|had|musters?|fields?|boasts?|of|remaining)$/;

/** Whether the group counted stands in the whole region. */
function isSpread(sentence: Sentence, quantity: TokenQuantity): boolean {
  const group = sentence.groups.matches.find(
    (match) => match.from >= quantity.to && match.from - quantity.to <= LONGEST_OBJECT_GAP,
  );
  if (!group?.value.has("fighters")) return false;
  const place = sentence.places.matches.find((match) => match.from >= group.to);
  return place?.value.has("region") === true && place.from - group.to <= LONGEST_OBJECT_GAP;
}

/** "militants might still number between 20,000 and 30,000". */
export function readNumbering(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  const inThe = lower(sentence, quantity.from - 1) === "the" && lower(sentence, quantity.from - 2) === "in";
  const verb = quantity.from - (inThe ? 3 : 1);
  if (!NUMBERS.has(lower(sentence, verb))) return null;
  const group = sentence.groups.matches.findLast(
    (match) => match.to <= verb && verb - match.to <= STATIC_REACH && standsAlone(sentence, match),
  );
  if (!group) return null;
  const done = sentence.events.matches.find(
    (match) => match.from >= group.to && match.to <= verb && match.value.some(({ subject }) => subject),
  );
  const word = done?.value.find(({ subject }) => subject);
  return done && word
    ? governing(done, word.event, "number-of")
    : governing({ from: verb, to: quantity.from }, "exists", "number-of");
}

const NUMBERS = new Set(["number", "numbers", "numbered", "numbering"]);

/** "those who left", not "the same day": a pronoun that counts people has no noun of its own behind it. */
function standsAlone(sentence: Sentence, match: { from: number; value: ReadonlySet<string> }): boolean {
  return match.value.size > 1 || !match.value.has("pronouns") || POINTED.has(lower(sentence, match.from));
}

const POINTED = new Set(["these", "those"]);

/** "Inside that sliver of land, commanders say, are fewer than 300 militants": the place comes first, the count after the verb. */
export function readInverted(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  if (!hasGrammar(sentence, quantity.from - 1, "be")) return null;
  const opening = sentence.events.matches[0];
  const first = opening && opening.from - sentence.from <= OPENING_REACH ? opening : undefined;
  const stays = first?.value.some(({ event, form }) => event === "inside" && form !== "base");
  return first && stays && first.to < quantity.from ? governing(first, "inside", "subject") : null;
}

/** "Still holed up inside are …": an adverb or a quotation mark may stand before the place. */
const OPENING_REACH = 2;

/** "put those refusing to yield at 1,000 at most": who and what stand between the verb of saying and the number. */
export function readPutAt(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  if (lower(sentence, quantity.from - 1) !== "at") return null;
  for (let at = quantity.from - 2; at >= Math.max(sentence.from, quantity.from - STATIC_REACH); at--) {
    if (!PUT.has(lower(sentence, at))) continue;
    const between = (match: { from: number; to: number }) => match.from > at && match.to < quantity.from;
    const done = sentence.events.matches.find(between);
    const word = done?.value[0];
    if (done && word) return governing(done, word.event, "number-of");
    return sentence.groups.matches.some(between)
      ? governing({ from: at, to: at + 1 }, "exists", "number-of")
      : null;
  }
  return null;
}

const PUT = new Set(["put", "puts", "putting", "estimated", "estimates", "estimating"]);

/** "the number of militants killed … has risen to 1,650": group and event stand before the number. */
export function readNumberOf(
  sentence: Sentence,
  quantity: TokenQuantity,
  sibling: TokenQuantity | null,
): Governing | null {
  const head = sentence.grammar.matches.findLast(
    (match) => match.to <= quantity.from && match.value.has("reach"),
  );
  if (!head || quantity.from - head.to > LONGEST_SUBJECT_GAP || (sibling && head.from < sibling.to))
    return null;
  if (sentence.tokens.slice(head.to, quantity.from).some((token) => STOPS.has(token.lower))) return null;
  if (lower(sentence, head.from) === "strength") return governing(head, "atLarge", "number-of");
  if (DEAD.has(lower(sentence, head.from))) return governing(head, "killed", "number-of", true);
  for (let at = head.to; at < quantity.from; at++) {
    const match = sentence.events.covering(at);
    const word = match?.from === at ? match.value[0] : undefined;
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
  const counted = sentence.groups.matches.find((match) => match.from >= head.to && match.to < quantity.from);
  const stated =
    hasGrammar(sentence, quantity.from - 1, "be") ||
    lower(sentence, quantity.from - 1) === "at" ||
    sentence.events.covering(quantity.from - 1)?.value[0]?.event === "grew";
  const population = lower(sentence, head.from) === "population";
  if (counted && stated) return governing(head, population ? "housed" : "exists", "number-of");
  const before = sentence.events.matches.findLast(
    (match) => match.to <= head.from && head.from - match.to <= 2,
  );
  const noun = before?.value[0];
  return before && noun ? governing(before, noun.event, "number-of", true) : null;
}

/** A toll or losses are of the dead without a word that says so. */
const DEAD = new Set(["toll", "losses"]);

/** "the last 300 ISIS men", "the few hundred remaining": whoever is last is still there. */
export function readLast(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  const before = quantity.from - 1;
  return LAST.has(lower(sentence, before)) && DETERMINERS.has(lower(sentence, before - 1))
    ? governing({ from: before, to: quantity.from }, "inside", "object")
    : null;
}

const LAST = new Set(["last", "final", "remaining"]);
const DETERMINERS = new Set(["the", "its", "their", "those"]);
