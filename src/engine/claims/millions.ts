/** Millions of people in a passage about the caliphate at its height are those it ruled, whatever the verb. */

import { isAboutIs } from "./carry.ts";
import { type Governing, governing } from "./event-parts.ts";
import type { PeopleInput } from "./people-input.ts";
import { mentions } from "./sentence.ts";

/** Fewer were never said to live under IS; more are the countries' own populations or Syria's displaced. */
const LEAST_RULED = 3_000_000;
const MOST_RULED = 13_000_000;

/** "almost eight million people had to obey its decrees": IS and its height are named here or right before. */
export function readRuled(input: PeopleInput, stated: Governing | null): Governing | null {
  const { quantity, counted, setting, memory, sentence } = input;
  const value = quantity.min ?? quantity.max ?? 0;
  if (value < LEAST_RULED || value > MOST_RULED || setting.elsewhere || setting.places.has("abroad"))
    return null;
  if (counted.who !== "people" && counted.who !== "none") return null;
  const uprooted = UPROOTED.test(counted.words) || mentions(sentence.causes, "war");
  const peak = memory.peak || mentions(sentence.causes, "peak");
  if (!isAboutIs(memory, sentence) || !peak || uprooted) return null;
  return stated?.event === "lived" ? stated : governing(stated ?? quantity, "lived", "noun");
}

const UPROOTED = /\b(?:refugees|displaced|idps|returnees|syrians|iraqis)\b/i;
