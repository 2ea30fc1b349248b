/** What the rest of the sentence changes in what befell those counted: who is held by the pocket is inside, who comes with hands up gives up. */

import type { Governing } from "./event-parts.ts";
import type { PeopleInput } from "./people-input.ts";
import { lower, wordsOf } from "./sentence.ts";

export function refineEvent(input: PeopleInput, found: Governing): Governing {
  if (found.event === "housed" && isHousedInside(input, found)) return { ...found, event: "inside" };
  if (found.event === "exists" && isOfThoseInside(input)) return { ...found, event: "inside" };
  return isHandsUp(input, found) ? { ...found, event: "surrendered" } : found;
}

/** "are thought to be sheltering in the tunnels of Baghouz": whoever lives there is inside. */
const isHousedInside = ({ sentence, setting }: PeopleInput, { via, from }: Governing): boolean =>
  via === "subject" &&
  !RESIDES.test(lower(sentence, from)) &&
  setting.enclaveAt !== null &&
  !setting.places.has("camp") &&
  !setting.places.has("anyCamp");

/** "Before the war 10,000 people lived in Baghouz". */
const RESIDES = /^(?:lived?|lives|resided?|inhabit)$/;

/** "Thousands are still inside. The SDF had thought there were no more than 2,000." */
const isOfThoseInside = ({ counted, memory, sentence }: PeopleInput): boolean =>
  counted.who === "none" && memory.last?.event === "inside" && sentence.places.hits.length === 0;

/** "had come out with their hands up". */
const isHandsUp = ({ sentence }: PeopleInput, { event, to }: Governing): boolean =>
  event === "left" &&
  /\bhands (?:up|raised|in the air|above|over)\b/i.test(wordsOf(sentence, to, to + HANDS_REACH));

/** "to the trucks on the hill with their": words from the verb to the hands. */
const HANDS_REACH = 8;
