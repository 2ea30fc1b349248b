/** What happened to those counted: the event that governs a quantity. */

import type { TokenQuantity } from "../quantities/read.ts";
import { readFromEnclave, readPlaced, readPopulation, readStatic } from "./event-camp.ts";
import { readNumbering, readNumberOf, readPutAt } from "./event-number.ts";
import { readCrowd, readObject, readParted } from "./event-object.ts";
import { CASUALTIES, type EventReading, type Governing, governing } from "./event-parts.ts";
import { readAmong, readExistence, readInverted, readLast, readSpread } from "./event-state.ts";
import { readSubject } from "./event-subject.ts";
import { lower, type Sentence } from "./sentence.ts";
import type { Counted } from "./who.ts";

/** The event that governs `quantity`, read from its own sentence alone. */
export function readEvent(
  sentence: Sentence,
  quantity: TokenQuantity,
  counted: Counted,
  sibling: TokenQuantity | null,
): EventReading {
  const last = counted.who === "fighters" || counted.who === "none" ? readLast(sentence, quantity) : null;
  const held = last ?? readTaken(sentence, quantity, counted);
  if (held) return held;
  const parted = readParted(sentence, quantity, counted.end);
  if (parted) return parted;
  const object = readObject(sentence, quantity);
  if (object?.event === "grew")
    return (
      readNumberOf(sentence, quantity, sibling) ??
      readAfterGrowth(sentence, quantity, counted) ??
      readPopulation(sentence, quantity, sibling) ??
      object
    );
  const isPeople = counted.who === "people" || counted.who === "civilians";
  const fled = isPeople && object?.event === "housed" ? readFromEnclave(sentence, counted) : null;
  if (fled) return fled;
  const suffered = object?.event === "other" && suffers(sentence, quantity, counted);
  const noun = readNoun(sentence, quantity, counted);
  const keeps = object?.event === "housed" && noun?.event === "captured" && counted.who === "none";
  if (object && !suffered) return keeps ? noun : object;
  const fixed = readStatic(sentence, quantity, counted);
  if (fixed) return fixed;
  const subject = readSubject(sentence, quantity, counted.end);
  if (noun && isRemains(sentence, noun)) return noun;
  if (subject === "agent") return noun ?? "agent";
  if (noun?.event === "captured" && subject?.event === "left") return "agent";
  const existence =
    readNumbering(sentence, quantity) ??
    readInverted(sentence, quantity) ??
    readAmong(sentence, quantity) ??
    readExistence(sentence, quantity);
  if (
    subject &&
    !(noun && (subject.event === "inside" || subject.event === "other")) &&
    !(existence && subject.event === "other")
  )
    return subject;
  return (
    noun ??
    existence ??
    subject ??
    readNumberOf(sentence, quantity, sibling) ??
    readPutAt(sentence, quantity) ??
    readPlaced(sentence, counted) ??
    (counted.who === "none" ? readPopulation(sentence, quantity, sibling) : null) ??
    readCrowd(sentence, quantity) ??
    readSpread(sentence, quantity) ??
    (isPeople ? readFromEnclave(sentence, counted) : null)
  );
}

/** "treated some 130 people injured by mines", "registered 60 deaths": what they suffered says more than what was done. */
function suffers(sentence: Sentence, quantity: TokenQuantity, counted: Counted): boolean {
  const after = sentence.events.covering(counted.end)?.meaning ?? [];
  if (after.some(({ event, form }) => form === "past" && CASUALTIES.has(event))) return true;
  return CASUALTIES.has(readNoun(sentence, quantity, counted)?.event ?? "");
}

/** "dozens of bodies were taken from the area": the dead do nothing more. */
function isRemains(sentence: Sentence, noun: Governing): boolean {
  return REMAINS.test(lower(sentence, noun.from));
}

const REMAINS = /^(?:bodies|corpses)$/;

/** "had taken hundreds of wounded fighters prisoner": the captive's word stands behind the counted. */
function readTaken(sentence: Sentence, quantity: TokenQuantity, counted: Counted): Governing | null {
  return counted.end > quantity.to && CAPTIVE.test(lower(sentence, counted.end))
    ? governing({ from: counted.end, to: counted.end + 1 }, "captured", "object")
    : null;
}

const CAPTIVE = /^(?:prisoner|prisoners|captive|captives)$/;

/** "it rose to 1,213 the number of members who were killed", "taking to 53 the deaths from mines". */
function readAfterGrowth(sentence: Sentence, quantity: TokenQuantity, counted: Counted): Governing | null {
  const named = lower(sentence, quantity.to) === "the" && sentence.events.covering(quantity.to + 1);
  if (named && named.meaning[0]?.form === "noun")
    return governing(named, named.meaning[0].event, "number-of");
  // "rose to 73,000, and 249 died": what comes after a comma befell others.
  if (lower(sentence, counted.end) === ",") return null;
  const subject = readSubject(sentence, quantity, counted.end);
  return subject === "agent" || subject?.event === "inside" ? null : subject;
}

/** "520 prisoners", "112 deaths", "5,000 evacuees", "hundreds of captured militants", "400 surrendering fighters". */
function readNoun(sentence: Sentence, quantity: TokenQuantity, counted: Counted): Governing | null {
  for (let at = quantity.to; at < Math.max(counted.end, quantity.nounTo); at++) {
    const match = sentence.events.covering(at);
    const adjective = match && match.from === at && match.to < counted.end;
    const word = match?.meaning.find(
      ({ form }) => form === "noun" || (adjective && (form === "past" || form === "ing")),
    );
    if (match && word) return governing(match, word.event, "noun");
  }
  return null;
}
