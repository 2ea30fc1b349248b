/** The question that a count of people answers, from what befell whom, where and by what. */

import { isAboutIs } from "./carry.ts";
import { CASUALTIES, type Governing } from "./event-parts.ts";
import type { Cause, Place } from "./lexicon.ts";
import { GOES_ON, type PeopleInput } from "./people-input.ts";
import { isDoneByIs, isForeignOnly } from "./refusals.ts";
import { measureOf } from "./rules.ts";
import { lower, wordsOf } from "./sentence.ts";
import type { Who } from "./who.ts";

/** The measure, or null where the count answers none of ours. */
export function readMeasure(
  input: PeopleInput,
  found: Governing,
  who: Who,
  places: ReadonlySet<Place>,
): string | null {
  const { sentence, quantity } = input;
  const causes = causesAround(input, found);
  const measure = measureOf({
    event: found.event,
    who: found.event === "killed" && isVictims(input, who, causes) ? "people" : who,
    places,
    causes,
    value: quantity.max === null ? (quantity.min ?? 0) : (quantity.min ?? quantity.max),
    byIs: isDoneByIs(sentence, found),
  });
  return measure === "camp-population" && isForeignOnly(input) ? null : measure;
}

/** "killing five fighters" by suicide car bombs: fighters of no named side are the attackers' victims. */
function isVictims({ counted }: PeopleInput, who: Who, causes: ReadonlySet<Cause>): boolean {
  return who === "fighters" && causes.has("suicide") && /^(?:other )?fighters$/i.test(counted.words);
}

/** Causes that the sentence names, or points back to ("killed by such devices", "six others were hurt", "Two mines went off. Four people died"); whom IS ruled and taxed it did at its height. */
function causesAround(input: PeopleInput, found: Governing): ReadonlySet<Cause> {
  const { sentence, memory, setting } = input;
  const named = new Set(sentence.causes.hits.flatMap((match) => [...match.meaning]));
  const ruled = found.event === "lived" && !setting.elsewhere;
  if (ruled && isAboutIs(memory, sentence)) named.add("peak");
  if (memory.causes.size === 0) return named;
  const struck =
    CASUALTIES.has(found.event) && ((named.size === 0 && isFresh(input, found)) || isMore(input));
  return struck || named.has("backReference") ? new Set([...named, ...memory.causes]) : named;
}

/** Of those whom the sentence before counted. */
function isMore({ sentence, counted, quantity }: PeopleInput): boolean {
  if (MORE.test(counted.words) || GOES_ON.test(quantity.exact)) return true;
  return ALONE.test(wordsOf(sentence, sentence.from, quantity.from));
}

/** Nobody was counted yet of those whom it struck, or only in this sentence ("four died and nine were hurt"), or only the dead. */
function isFresh({ sentence, memory, counted, sibling }: PeopleInput, { event, to }: Governing): boolean {
  if (sibling?.measure === "mine-deaths") return true;
  const named = counted.who !== "none" || sentence.sides.hits.length === 0;
  const last = memory.last?.event ?? "";
  return (
    named &&
    (!CASUALTIES.has(last) || (last === "killed" && event === "wounded" && lower(sentence, to) !== "by"))
  );
}

/** "On Friday alone five people died". */
const ALONE = /\balone\b/i;
/** "six others", "three more people". */
const MORE = /^(?:others?|more)\b/i;
