/** How much time a figure covers: a moment, one event, or a sum. */

import type { Scope } from "../../types/database.ts";
import type { TokenQuantity } from "../quantities/read.ts";
import type { Governing } from "./event-parts.ts";
import { namesPeriod, nearestAdjunct } from "./scope-adjuncts.ts";
import { lower, type Sentence, wordsOf } from "./sentence.ts";

const LEVEL_MEASURES = new Set([
  "people-inside",
  "fighters-inside",
  "territory-remaining",
  "territory-peak",
  "population-peak",
  "members-at-large",
  "camp-population",
  "camp-capacity",
]);
/** What is counted at a moment, whatever the count before it covers. */
export const isLevel = (measure: string | null): boolean => LEVEL_MEASURES.has(measure ?? "");

const TOTAL_MEASURES = new Set(["revenue", "war-deaths"]);
const HELD =
  /custody|held|prison|jail|detention|behind bars|captivity|holding|detainee|inmate|imprisoned|detaining|incarcerated|locked up|interned|guarding/;

/** Scope from the measure, then from adjuncts nearest the quantity, then from tense. */
export function readScope(
  sentence: Sentence,
  quantity: TokenQuantity,
  measure: string,
  event: Governing | null,
  eventWords: string,
): Scope {
  if (isLevel(measure)) return "level";
  if (TOTAL_MEASURES.has(measure)) return "total";
  if (measure === "fighters-captured" && event && isHeld(sentence, quantity, event, eventWords))
    return "level";
  const adjunct = nearestAdjunct(sentence, quantity);
  if (adjunct) return adjunct;
  if (namesPeriod(sentence, quantity)) return "total";
  const dead = event?.event === "killed" && isNumberOf(sentence, quantity);
  const sum = dead || isOfAll(sentence, quantity) || (event && isOfCampaign(sentence, event, quantity));
  return event?.perfect || sum ? "total" : "event";
}

/** "the 5,000 men who surrendered", "29,600 of those who gave up": where no day is named, all there were. */
function isOfAll(sentence: Sentence, { from, to }: TokenQuantity): boolean {
  const whole = lower(sentence, from - 1) === "the" ? WHO_DID : OF_WHO_DID;
  return whole.test(wordsOf(sentence, to, to + WHO_REACH));
}

const WHO_DID = /^(?:[\w-]+ ){0,3}(?:who|that)\b/i;
const OF_WHO_DID = /^of (?:those|the \w+) (?:who|that)\b/i;

/** "Islamic State fighters who". */
const WHO_REACH = 4;

/** Who is held is counted at a moment; whoever was "taken into custody", "taken prisoner" was so at one time. */
function isHeld(sentence: Sentence, quantity: TokenQuantity, event: Governing, words: string): boolean {
  if (event.event === "housed" || event.event === "inside") return true;
  if (!HELD.test(words.toLowerCase())) return false;
  return !TAKEN.test(wordsOf(sentence, Math.min(quantity.from, event.from) - TAKEN_REACH, event.to));
}

const TAKEN = /\b(?:took|takes?|taken|taking)\b/i;

/** "took in the last days 200 prisoners": words between the verb and its number. */
const TAKEN_REACH = 4;

/** "The battle cost the SDF 126 dead", "The operation left 630 civilians dead": what a whole campaign took. */
function isOfCampaign(sentence: Sentence, event: Governing, { from }: TokenQuantity): boolean {
  if (event.event !== "killed" && event.event !== "wounded") return false;
  return CAMPAIGN_TOOK.test(wordsOf(sentence, sentence.from, from));
}

/** "operation against the final redoubt left". */
const CAMPAIGN_TOOK =
  /\b(?:battle|campaign|offensive|operation|siege)\W? (?:\S+ ){0,6}(?:costs?|claim(?:s|ed)?|left)\b/i;

/** "The number of jihadists killed stands at 1,300": the number is a sum; a toll is as often of one strike. */
function isNumberOf(sentence: Sentence, quantity: TokenQuantity): boolean {
  return sentence.grammar.hits.some(
    (match) =>
      match.meaning.has("reach") && match.to <= quantity.from && SUMS.test(lower(sentence, match.from)),
  );
}

const SUMS = /^(?:number|tally)$/;
