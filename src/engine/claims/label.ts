/** A count set out as in a list or an infographic: "SDF fighters killed: 82", "Camp: 72,000 and rising". */

import type { TokenQuantity } from "../quantities/read.ts";
import { CASUALTIES, type Governing, governing } from "./event-parts.ts";
import type { EventName } from "./lexicon.ts";
import { lower, type Sentence } from "./sentence.ts";
import type { Who } from "./who.ts";

export interface Label {
  /** Null where the number brings its own word: "ISIS fighters: 1,300 killed". */
  readonly event: Governing | null;
  readonly who: Who;
}

/** A label is a few words; more are a sentence that ends in a colon. */
const LONGEST_LABEL = 9;
const MARKS = /^[.;!?•·*–—|]$/;
const GROUPS = ["others", "sdf", "fighters", "civilians", "people", "men"] as const;

/** Who and what the label before the number names, or null where none stands there. */
export function readLabel(sentence: Sentence, quantity: TokenQuantity): Label | null {
  const colon = quantity.from - 1;
  if (lower(sentence, colon) !== ":") return null;
  let from = colon;
  while (from > sentence.from && !MARKS.test(lower(sentence, from - 1))) from--;
  if (colon - from > LONGEST_LABEL || from === colon) return null;
  const inside = (match: { from: number; to: number }) => match.from >= from && match.to <= colon;
  const names = new Set(sentence.groups.hits.filter(inside).flatMap(({ meaning }) => [...meaning]));
  const who = GROUPS.find((name) => names.has(name)) ?? "none";
  if (isCasualty(sentence, quantity.to)) return who === "none" ? null : { event: null, who };
  const camp = sentence.places.hits.find(
    (match) => inside(match) && (match.meaning.has("camp") || match.meaning.has("anyCamp")),
  );
  const deed = sentence.events.hits.find((match) => inside(match) && match.meaning[0]?.event !== "grew");
  const event = deed ? eventOf(sentence, deed) : camp ? "housed" : who === "fighters" ? "exists" : null;
  return event && who !== "others"
    ? { event: governing(deed ?? { from, to: colon }, event, "number-of"), who }
    : null;
}

/** "Its own casualties were slight: four dead": the number brings its own word. */
function isCasualty(sentence: Sentence, at: number): boolean {
  return sentence.events.covering(at)?.meaning.some(({ event }) => CASUALTIES.has(event)) === true;
}

/** Nobody writes "Fighters left: 300" of those who went. */
function eventOf(
  sentence: Sentence,
  { from, meaning }: { readonly from: number; readonly meaning: readonly { readonly event: EventName }[] },
): EventName {
  return lower(sentence, from) === "left" ? "inside" : (meaning[0]?.event ?? "other");
}
