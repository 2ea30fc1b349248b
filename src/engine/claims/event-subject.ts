/** The verb after a counted group: "200 fighters, many of them foreign, have surrendered". */

import type { TokenQuantity } from "../quantities/read.ts";
import { CARDINALS } from "../quantities/vocabulary.ts";
import { skipAdjunct, skipAside } from "./event-asides.ts";
import { readFate } from "./event-fate.ts";
import {
  type EventReading,
  type Governing,
  governing,
  isPerfect,
  LONGEST_SUBJECT_GAP,
  STOPS,
} from "./event-parts.ts";
import { NO_AUXILIARY, readVerb, type Walk } from "./event-verb.ts";
import type { EventName } from "./lexicon.ts";
import { hasGrammar, isNumber, lower, type Sentence, wordsOf } from "./sentence.ts";

/** The verb after token `from`, or null; a doer's verb is no event of the counted. */
export function readSubjectFrom(sentence: Sentence, quantity: TokenQuantity, from: number): Governing | null {
  const subject = readSubject(sentence, quantity, from);
  return subject === "agent" ? null : subject;
}

/** The verb after the noun phrase: "200 fighters, many of them foreign, have surrendered". */
export function readSubject(sentence: Sentence, quantity: TokenQuantity, from: number): EventReading {
  const fate = readFate(sentence, from);
  if (fate) return fate;
  const walk: Walk = { ...NO_AUXILIARY };
  const limit = Math.min(sentence.to, from + LONGEST_SUBJECT_GAP);
  const among = hasGrammar(sentence, from, "inclusion");
  let at = from;
  while (at < limit) {
    const token = sentence.tokens[at];
    if (!token || STOPS.has(token.lower)) break;
    const match = sentence.events.covering(at);
    if (match && match.from === at) {
      if (walk.weak && hasOtherSubject(sentence, at)) break;
      if (isDenied(sentence, at) && match.meaning.some(({ event }) => GOES.has(event))) {
        walk.weak ??= governing(match, "inside", "subject");
        walk.future = false;
      }
      const reading = isUnreal(sentence, match, walk) ? null : readVerb(sentence, match, from, walk);
      if (reading === "agent") return walk.weak ?? "agent";
      if (reading && !(reading.event === "inside" || reading.event === "other")) return reading;
      if (reading?.event === "inside" && walk.be) return reading;
      if (reading) walk.weak ??= reading;
      at = match.to;
      continue;
    }
    if (!walk.be && !among && isOfOthers(sentence, at, from)) break;
    const next = stepForward(sentence, at, quantity, walk);
    if (next < 0) break;
    at = next;
  }
  return walk.weak;
}

/** Told of, but not done. */
const isUnreal = (sentence: Sentence, match: { from: number }, { weak }: Walk): boolean =>
  isNowhereLeft(sentence, match) ||
  isGerundNoun(sentence, match) ||
  isRefused(sentence, match) ||
  (isInfinitive(sentence, match) && weak?.event === "inside");

/** "remained in the small area the group held": what another group did to something else. */
function hasOtherSubject(sentence: Sentence, at: number): boolean {
  const named = sentence.groups.covering(at - 1) ?? sentence.sides.covering(at - 1);
  return named !== undefined || DOERS.has(lower(sentence, at - 1));
}

const DOERS = new Set(["it", "they", "group", "organization", "organisation"]);

/** "have nowhere left to run": nobody left. */
function isNowhereLeft(sentence: Sentence, match: { from: number }): boolean {
  return lower(sentence, match.from) === "left" && NOWHERE.test(lower(sentence, match.from - 1));
}

/** "struck near the crossing", "at a river crossing": a place, and nothing that they did. */
const isGerundNoun = (sentence: Sentence, { from }: { from: number }): boolean =>
  NAMES_PLACE.test(lower(sentence, from - 1)) && lower(sentence, from).endsWith("ing");

const NAMES_PLACE = /^(?:the|a|river|border)$/;

const NOWHERE = /^(?:nowhere|nothing|little|anything|no|time|choice|option|options|much)$/;

/** "have turned down two offers to surrender": what those still inside may do they have not done. */
function isInfinitive(sentence: Sentence, match: { from: number }): boolean {
  return lower(sentence, match.from - 1) === "to";
}

/** "who had refused to give up", "tried to flee": told of what they did not do. */
export function isRefused(sentence: Sentence, match: { from: number }): boolean {
  return (
    isDenied(sentence, match.from) ||
    (isInfinitive(sentence, match) && REFUSED.test(lower(sentence, match.from - 2)))
  );
}

/** "cannot leave", "have not yet surrendered". */
const isDenied = (sentence: Sentence, verb: number): boolean =>
  DENIED.test(wordsOf(sentence, verb - DENIAL_REACH, verb));

const DENIED = /(?:\b(?:not|never|yet to)|cannot|n['’]t)(?: (?:yet|been|be|even))*$/i;
/** "not yet been". */
const DENIAL_REACH = 3;

/** Who has not done these is still there. */
const GOES: ReadonlySet<EventName> = new Set<EventName>(["left", "surrendered"]);

const REFUSED =
  /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed)?|unwilling|unable|reluctant|urged|ordered|asked|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|sought)$/;

/** The next token to look at, or -1 where the clause ends. */
function stepForward(sentence: Sentence, at: number, quantity: TokenQuantity, walk: Walk): number {
  const word = lower(sentence, at);
  if (word === "," && listsOn(sentence, at)) return at + 1;
  if (word === "," || word === "(" || word === "—" || word === "–") {
    const next = skipAside(sentence, at, walk);
    walk.aside += Math.max(0, next - at);
    return next;
  }
  if (walk.weak && (hasGrammar(sentence, at, "relative") || opensObject(sentence, at))) return -1;
  if (hasGrammar(sentence, at, "be")) walk.be = true;
  else if (hasGrammar(sentence, at, "have")) {
    walk.have = true;
    walk.perfect ||= isPerfect(sentence, at);
  } else if (hasGrammar(sentence, at, "future")) walk.future = true;
  if (word === "so" && lower(sentence, at + 1) === "far") return at + 2;
  if (hasGrammar(sentence, at, "boundary") && (at > quantity.to || hasNumberSoon(sentence, at))) {
    return ADJUNCTS.has(word) && !walk.weak ? skipAdjunct(sentence, at) : -1;
  }
  return at + 1;
}

/** "500 fighters hiding among civilians who cannot leave": what others did. */
function isOfOthers(sentence: Sentence, at: number, from: number): boolean {
  const group = hasGrammar(sentence, at, "relative") ? sentence.groups.covering(at - 1) : undefined;
  return group !== undefined && group.from >= from && !group.meaning.has("pronouns");
}

/** What opens an adjunct of time or company that the verb may stand behind. */
const ADJUNCTS = new Set(["since", "as", "with", "after", "before", "until"]);

/** "1,270 jihadists, nearly 660 SDF fighters and around 400 civilians have died": one verb for a list of counts. */
function listsOn(sentence: Sentence, comma: number): boolean {
  if (!hasNumberSoon(sentence, comma)) return false;
  for (let at = comma + 1; at < Math.min(sentence.to, comma + LONGEST_LIST); at++) {
    if (sentence.events.covering(at) && !sentence.groups.covering(at)) return false;
    if (lower(sentence, at) === "and" && hasNumberSoon(sentence, at))
      return !PART.test(wordsOf(sentence, at, at + PART_REACH));
  }
  return false;
}

/** "to almost 33,000 people, and some 23,000 of them have arrived": a part of those counted before is no other item. */
const PART = /\bof (?:them|these|those|whom)\b/i;
/** "and well over 23,000 of them". */
const PART_REACH = 6;

/** The items of such a list up to its "and". */
const LONGEST_LIST = 16;

/** A number right behind token `at`, or behind its hedge. */
function hasNumberSoon(sentence: Sentence, at: number): boolean {
  return [at + 1, at + 2, at + 3].some(
    (next) => isNumber(sentence, next) || (CARDINALS.get(lower(sentence, next)) ?? 0) > 1,
  );
}

/** "are preventing more than 1,000 civilians from …": another number that no "and" joins is what the verb before acts on. */
function opensObject(sentence: Sentence, at: number): boolean {
  return isNumber(sentence, at) && !JOINS_NUMBER.has(lower(sentence, at - 1));
}

const JOINS_NUMBER = new Set(["and", "or", ",", "of", "to", "-", "in", "on", "since"]);
