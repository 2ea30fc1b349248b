/** How many a place holds or was made for: "a camp of 73,000", "built for 20,000", "74,000 people are now in the camp". */

import type { TokenQuantity } from "../quantities/read.ts";
import { afterAside } from "./event-asides.ts";
import { type Governing, governing, LONGEST_OBJECT_GAP, STATIC_REACH, STOPS } from "./event-parts.ts";
import type { Place } from "./lexicon.ts";
import { hasGrammar, lower, type Sentence } from "./sentence.ts";
import type { Counted } from "./who.ts";

/** "a camp of 73,000", "the camp's 70,000 residents", "a camp for 20,000", "its capacity is 30,000", "the camp now has 72,000". */
export function readStatic(sentence: Sentence, quantity: TokenQuantity, { who }: Counted): Governing | null {
  const last = quantity.from - 1;
  const camp = (at: number) =>
    ["camp", "anyCamp"].some((place) => sentence.places.covering(at)?.meaning.has(place as Place));
  const link = lower(sentence, last);
  if (link === "where" && [last - 1, last - 2].some(camp))
    return governing({ from: last, to: quantity.from }, "housed", "object");
  if (CAMP_LINKS.has(link) && camp(last - 1))
    return governing({ from: last - 1, to: last }, link === "for" ? "capacity" : "housed", "object");
  const verb = HAS_NOW.has(link) ? last - 1 : last;
  const has = HOLDS.test(lower(sentence, verb)) || hasItsOwn(sentence, last);
  const own = (who === "none" || who === "people") && lower(sentence, verb) !== "had";
  const it = own && [1, 2].some((gap) => IT.test(lower(sentence, verb - gap)));
  const subject = sentence.places.hits.some(
    (match) => match.to <= verb && verb - match.to <= STATIC_REACH && camp(match.from),
  );
  if (has && (subject || it)) return governing({ from: verb, to: quantity.from }, "housed", "object");
  if (!hasGrammar(sentence, last, "be")) return null;
  const noun = sentence.events.hits.findLast(
    (match) => match.to <= last && last - match.to <= LONGEST_OBJECT_GAP,
  );
  const word = noun?.meaning.find(
    (candidate) =>
      candidate.form === "noun" && (candidate.event === "capacity" || candidate.event === "housed"),
  );
  return noun && word ? governing(noun, word.event, "noun") : null;
}

const CAMP_LINKS = new Set(["of", "'s", "’s", "for"]);
const HOLDS = /^(?:has|had|have|includes|included|comprises|counts)$/;
/** The camp that was spoken of, or those who run it. */
const IT = /^(?:it|we)$/;
const HAS_NOW = new Set(["now", "today", "currently", "already"]);

/** "al-Hol, with its 68,000 women and children". */
function hasItsOwn(sentence: Sentence, last: number): boolean {
  return lower(sentence, last) === "its" && lower(sentence, last - 1) === "with";
}

/** "the population of al-Hol has stabilised at 73,393", "its population, the UN said, was fewer than 10,000": the noun tells, whatever the verb. */
export function readPopulation(
  sentence: Sentence,
  quantity: TokenQuantity,
  sibling: TokenQuantity | null,
): Governing | null {
  const from = Math.max(sibling?.to ?? sentence.from, quantity.from - STATIC_REACH);
  for (let at = quantity.from - 1; at >= from; at--) {
    const there = lower(sentence, at) === "there" && hasGrammar(sentence, at - 1, "reach");
    if (there || lower(sentence, at) === "population")
      return governing({ from: at, to: at + 1 }, "housed", "number-of");
    if (STOPS.has(lower(sentence, at)) && lower(sentence, at) !== ":") return null;
    if (sentence.groups.covering(at)) return null;
  }
  return null;
}

/** "are thought to be", "are now", "are still": what may stand before the place. */
const BELIEVED =
  /^(?:thought|believed|estimated|said|reported|known|to|may|might|could|still|now|today|currently|already|alive|underground)$/;

/**
 * "74,000 people are now in the camp", "1,000 fighters in the tiny area", "are cowering in caves", "were in Wednesday's convoy":
 * the place alone says that they live there, are still there, or are on their way out.
 */
export function readPlaced(sentence: Sentence, counted: { readonly end: number }): Governing | null {
  const from = afterAside(sentence, counted.end);
  let start = from;
  while (hasGrammar(sentence, start, "be") || BELIEVED.test(lower(sentence, start))) start++;
  const isSaid = start > from;
  if (isSaid && isUnknownDoing(sentence, start)) start++;
  if (!IN.test(lower(sentence, start))) return null;
  for (let at = start + 1; at <= start + LONGEST_OBJECT_GAP; at++) {
    if (isSaid && VEHICLES.test(lower(sentence, at)))
      return governing({ from: start, to: at + 1 }, "left", "noun");
    const place = sentence.places.covering(at);
    if (place?.meaning.has("camp") || place?.meaning.has("anyCamp"))
      return governing(place, "housed", "noun");
    if (place?.meaning.has("enclave") || place?.meaning.has("pocket"))
      return governing(place, "inside", "noun");
  }
  return null;
}

const IN = /^(?:in|at|inside|on|under|below|beneath|underneath|within)$/;

/** "crouching in": whatever they do there, they are there. */
const isUnknownDoing = (sentence: Sentence, at: number): boolean =>
  /ing$/.test(lower(sentence, at)) && sentence.events.covering(at) === undefined;

/** By which people came out; who merely drives one may be on the attack. */
const VEHICLES = /^(?:convoys?|trucks?|lorries|bus(?:es)?|minibuses)$/;

/** "2,500 women and children reached the screening area from Baghouz": whoever comes from there has left it. */
export function readFromEnclave(sentence: Sentence, counted: { readonly end: number }): Governing | null {
  for (let at = counted.end; at < Math.min(sentence.to, counted.end + STATIC_REACH); at++) {
    const word = lower(sentence, at);
    if (word === "," || STOPS.has(word) || hasGrammar(sentence, at, "boundary")) return null;
    const place =
      word === "from" ? (sentence.places.covering(at + 1) ?? sentence.places.covering(at + 2)) : null;
    if (place && (place.meaning.has("enclave") || place.meaning.has("pocket")))
      return governing({ from: at, to: place.to }, "left", "noun");
  }
  return null;
}
