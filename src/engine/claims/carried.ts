import type { TokenQuantity } from "../quantities/read.ts";
import { joinsSibling } from "./carried-joints.ts";
import type { Carried } from "./carry.ts";
import { lastTold } from "./event-again.ts";
import type { Governing } from "./event-parts.ts";
import { GOES_ON, type PeopleInput } from "./people-input.ts";
import { hasGrammar, isNumber, lower, type Sentence, wordsOf } from "./sentence.ts";
import type { Who } from "./who.ts";

const ELLIPSIS = new Set<Who>(["none", "civilians", "fighters", "people", "men", "sdf", "mixed"]);

/** "66,000 people left, including 5,000 militants": the part shares the whole's event. */
export function yieldsToWhole(input: PeopleInput, own: Governing): boolean {
  if (own.event === "grew") return !input.setting.places.has("camp") && !input.setting.places.has("anyCamp");
  return (
    isPartOf(input) &&
    input.sibling !== null &&
    (own.via === "near" || own.event === "inside" || own.event === "other")
  );
}

export function isPartOf({ sentence, quantity }: PeopleInput): boolean {
  return hasGrammar(sentence, quantity.from - 1, "inclusion");
}

export interface CarriedEvent {
  readonly governing: Governing;
  readonly last: Carried;
}

/** The event of the figure before, where the words say that this one goes on counting. */
export function readCarried(input: PeopleInput): CarriedEvent | null {
  const { sentence, quantity, counted, memory } = input;
  const numbered = counted.who === "none" && isNumberSaid(input);
  const last = numbered ? lastTold(memory) : memory.last;
  if (!last || !ELLIPSIS.has(counted.who) || isYetToCome(sentence, counted.end)) return null;
  if (
    counted.pronoun &&
    !isSaidToBeFighters(sentence, quantity) &&
    (hasGrammar(sentence, counted.end, "be") || hasGrammar(sentence, counted.end, "have"))
  )
    return null;
  const among = isAmongThem(sentence, counted.end);
  const inSentence = input.sibling !== null && (among || joinsSibling(input, input.sibling));
  const goesOn = input.sibling === null && (numbered || among || isVerbless(input) || continuesBefore(input));
  if (!inSentence && !goesOn) return null;
  const via = isPartOf(input) || among ? "part" : "carried";
  return goOn(quantity, last, via);
}

/** "and 10,000 more may follow": not counted yet. */
const isYetToCome = (sentence: Sentence, at: number): boolean =>
  hasGrammar(sentence, at, "modal") || hasGrammar(sentence, at, "future");

/** The number takes over the event of the count before it. */
export function goOn({ from, to }: TokenQuantity, last: Carried, via: "part" | "carried"): CarriedEvent {
  const perfect = last.scope === "total";
  return { governing: { event: last.event, via, from, to, perfect, future: false }, last };
}

/** "5,200 IS militants were among them". */
function isAmongThem(sentence: Sentence, at: number): boolean {
  return hasGrammar(sentence, at, "inclusion") && /\bamong\b/i.test(wordsOf(sentence, at, at + 2));
}

/** "By mid-February, 300 to 500.", "The day before, some 3,500.": no verb, so the one before still holds. */
function isVerbless({ sentence, quantity, counted, memory }: PeopleInput): boolean {
  const verb = (at: number) => hasGrammar(sentence, at, "be") || hasGrammar(sentence, at, "have");
  const plain = sentence.events.hits.length === 0 && counted.who === "none" && memory.age === 0;
  const short = sentence.to - sentence.from - (quantity.to - quantity.from) <= LONGEST_FRAGMENT;
  if (!plain || !short || !FRAGMENT_OPENER.test(lower(sentence, sentence.from))) return false;
  for (let at = sentence.from; at < sentence.to; at++) if (verb(at)) return false;
  return true;
}

/** Such a fragment opens with its time. */
const FRAGMENT_OPENER =
  /^(?:by|on|in|at|the|a|last|next|yesterday|today|tonight|overnight|then|earlier|later|before|after|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Words of such a fragment besides its number. */
const LONGEST_FRAGMENT = 7;

/** "Another 34,000 …", "They include 5,000 …", "Among them were …" at the start of a sentence. */
function continuesBefore({ sentence, quantity, counted }: PeopleInput): boolean {
  const first = lower(sentence, sentence.from);
  const opening = PART_OPENER.test(first);
  const inclusion = sentence.grammar.hits.some(
    (match) => match.meaning.has("inclusion") && match.to <= quantity.from,
  );
  if (counted.who === "none" && isSaidToBeFighters(sentence, quantity)) return true;
  const more = GOES_ON.test(quantity.exact) || counted.pronoun;
  return more || (opening && inclusion);
}

/** "It put the number at 3,500", "and on Friday they counted 900". */
function isNumberSaid({ sentence, quantity: { from }, memory }: PeopleInput): boolean {
  if (memory.age === 0 && hasGrammar(sentence, from - 1, "reporting")) return true;
  return sentence.grammar.hits.some(({ to, meaning }) => meaning.has("reach") && to <= from);
}

const PART_OPENER = /^(?:they|among|of|these|those|them|including|another|an|the|that|this|most|with)$/;

/** "Over 5,000 of them were fighters", "280 of whom have been identified as ISIS fighters", "5,000 of the 66,000 evacuees were fighters" tells more than what they are like: how many fighters came out. */
export function isSaidToBeFighters(sentence: Sentence, { to }: TokenQuantity): boolean {
  const start = lower(sentence, to) === "of" && isNumber(sentence, to + 2) ? to + OF_THE_WHOLE : to;
  const said = SAID_TO_BE.exec(wordsOf(sentence, start, start + SAID_REACH));
  if (!said) return false;
  const at = start + said[0].split(" ").length;
  const sided = sentence.sides.covering(at + 1) ? 2 : 1;
  return [at, at + 1, at + sided].some((index) => sentence.groups.covering(index)?.meaning.has("fighters"));
}

const SAID_TO_BE =
  /^(?:of (?:them|those|these|whom) )?(?:(?:(?:were|are|have been|had been) )?(?:(?:identified|registered) as|(?:believed|thought|suspected|said|known) to (?:be|have been))|were|are)\b/i;
/** "of the 66,000 evacuees". */
const OF_THE_WHOLE = 4;
/** "of them are believed to have been". */
const SAID_REACH = 7;
