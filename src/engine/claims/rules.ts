/** The table that turns an event of a group into a measure (data/words/measures.json). */

import table from "../../../data/words/measures.json";
import type { Cause, EventName, Place } from "./lexicon.ts";
import type { Who } from "./who.ts";

export interface Facts {
  readonly event: EventName;
  readonly who: Who;
  readonly places: ReadonlySet<Place>;
  readonly causes: ReadonlySet<Cause>;
  /** IS itself did it. */
  readonly byIs: boolean;
  /** A value typical of the quantity: its only finite end, or the lower one. */
  readonly value: number;
}

interface Rule {
  readonly event: readonly string[];
  readonly who?: readonly string[];
  readonly place?: readonly string[];
  readonly not?: readonly string[];
  readonly cause?: readonly string[];
  readonly without?: readonly string[];
  readonly least?: number;
  readonly most?: number;
  readonly agent?: "is";
  readonly measure: string | null;
}

const RULES = table.rules as readonly Rule[];

function fits(rule: Rule, facts: Facts): boolean {
  if (!rule.event.includes(facts.event)) return false;
  if (rule.who && !rule.who.includes(facts.who)) return false;
  if (rule.agent === "is" && (!facts.byIs || facts.causes.has("suicide") || facts.causes.has("mine")))
    return false;
  if (rule.most !== undefined && facts.value > rule.most) return false;
  if (rule.least !== undefined && facts.value < rule.least) return false;
  if (rule.place && !rule.place.some((place) => facts.places.has(place as Place))) return false;
  if (rule.not?.some((place) => facts.places.has(place as Place))) return false;
  if (rule.without?.some((cause) => facts.causes.has(cause as Cause))) return false;
  return !rule.cause || rule.cause.some((cause) => facts.causes.has(cause as Cause));
}

/** The measure of the first rule that fits; null when it refuses or none fits. */
export function measureOf(facts: Facts): string | null {
  return RULES.find((rule) => fits(rule, facts))?.measure ?? null;
}
