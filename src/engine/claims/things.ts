/** Figures that count no people: land, money, shares, suicide attacks. */

import type { TokenQuantity } from "../quantities/read.ts";
import type { Cause } from "./lexicon.ts";
import { PEAK_TERRITORY_KM2 } from "./limits.ts";
import { isForeign } from "./mentioned-place.ts";
import type { Setting } from "./place.ts";
import { mentions, type Sentence, wordsOf } from "./sentence.ts";

export interface ThingReading {
  readonly measure: string;
  /** The words that decided. */
  readonly words: string;
}

/** Words of cause farther from the number than this speak of something else. */
const CAUSE_REACH = 30;

function nearest(
  sentence: Sentence,
  quantity: TokenQuantity,
  cause: Cause,
): { words: string; gap: number } | null {
  let best: { words: string; gap: number } | null = null;
  for (const match of sentence.causes.hits) {
    if (!match.meaning.has(cause)) continue;
    const gap = match.from >= quantity.to ? match.from - quantity.to : quantity.from - match.to;
    if (gap <= CAUSE_REACH && (!best || gap < best.gap))
      best = { words: wordsOf(sentence, match.from, match.to), gap };
  }
  return best;
}

function named(sentence: Sentence): boolean {
  return mentions(sentence.sides, "is");
}

function readLand(
  sentence: Sentence,
  quantity: TokenQuantity,
  setting: Setting,
  aboutIs: boolean,
): ThingReading | null {
  const value = quantity.max ?? quantity.min ?? 0;
  if (value >= PEAK_TERRITORY_KM2) {
    if (setting.places.has("abroad")) return null;
    const peak = nearest(sentence, quantity, "peak");
    const words = peak?.words ?? (aboutIs || named(sentence) ? quantity.exact : null);
    return words === null ? null : { measure: "territory-peak", words };
  }
  const foreign = isForeign(setting.places) && !setting.enclaveAt && !setting.places.has("region");
  if (foreign) return null;
  const gained = nearest(sentence, quantity, "gained");
  const remaining = nearest(sentence, quantity, "remaining");
  if (gained && (!remaining || gained.gap < remaining.gap)) return null;
  if (remaining) return { measure: "territory-remaining", words: remaining.words };
  const held =
    heldDown(sentence, quantity) ?? (aboutIs || named(sentence) ? stillHeld(sentence, quantity) : null);
  if (held) return { measure: "territory-remaining", words: held };
  const enclave = setting.enclaveAt;
  return enclave
    ? { measure: "territory-remaining", words: wordsOf(sentence, enclave.from, enclave.to) }
    : null;
}

/** "militants are encircled on six square kilometres", "defending two square miles": who is inside tells whose land it is. */
function heldDown(sentence: Sentence, quantity: TokenQuantity): string | null {
  const match = sentence.events.hits.findLast(
    ({ from, to }) => to <= quantity.from && quantity.from - from <= HELD_REACH,
  );
  const inside = match?.meaning.some(({ event }) => event === "inside");
  return match && inside ? wordsOf(sentence, match.from, match.to) : null;
}

/** "the 1.6 square kilometres that ISIS then controlled". */
function stillHeld(sentence: Sentence, { to }: TokenQuantity): string | null {
  return STILL_HELD.exec(wordsOf(sentence, to, to + HELD_REACH))?.[0] ?? null;
}

const STILL_HELD =
  /^(?:of \w+ )?(?:that|which) (?:\w+ ){1,4}(?:controls?|controlled|hold|holds|held|has|had)\b/i;

/** "are now encircled by the SDF on some": words from the verb to the land. */
const HELD_REACH = 8;

const BOTH_COUNTRIES =
  /iraq and syria|syria and iraq|syria and neighbou?ring iraq|both countries|the two countries|syria and large parts of iraq/i;
const ONE_COUNTRY = /^of (?:both )?(?:iraqi?|syrian?|the country)\b/i;
/** "of the country's oil". */
const NOT_LAND = /^(?:['’]s)? (?:oil|gas|water|wheat|grain|dams|border|army|population|people)/i;
/** "of the territory of Syria and large parts of Iraq". */
const COUNTRIES_REACH = 9;
/** Larger shares speak of what was retaken ("99.5 % of the territory"). */
const LARGEST_SHARE = 0.9;

/** "roughly one third of Iraq and Syria". */
function readLandShare(sentence: Sentence, quantity: TokenQuantity): ThingReading | null {
  const after = wordsOf(sentence, quantity.to, quantity.to + COUNTRIES_REACH);
  const countries = BOTH_COUNTRIES.exec(after) ?? ONE_COUNTRY.exec(after);
  const peak = nearest(sentence, quantity, "peak");
  const stated = quantity.min ?? quantity.max ?? 1;
  const holder = sentence.sides.hits.findLast(({ to }) => to <= quantity.from);
  if (!countries || stated > LARGEST_SHARE || holder?.meaning.has("is") === false) return null;
  if (NOT_LAND.test(after.slice(countries.index + countries[0].length))) return null;
  const held =
    named(sentence) &&
    /\b(?:held|occupied|seized|overran)\b/i.test(wordsOf(sentence, quantity.from - 4, quantity.from));
  return peak || held ? { measure: "territory-peak", words: countries[0] } : null;
}

function readRevenue(sentence: Sentence, quantity: TokenQuantity): ThingReading | null {
  const revenue = nearest(sentence, quantity, "revenue");
  const value = quantity.max ?? quantity.min ?? 0;
  const spent = nearest(sentence, quantity, "spent");
  if (revenue && spent && spent.gap < revenue.gap) return null;
  return revenue && value >= LEAST_REVENUE ? { measure: "revenue", words: revenue.words } : null;
}

/** Smaller sums are salaries, fines and ransoms, not what IS raised. */
const LEAST_REVENUE = 1_000_000;

/** "three suicide attacks", "more than 20 suicide bombers". */
export function readSuicideAttacks(sentence: Sentence, quantity: TokenQuantity): ThingReading | null {
  const limit = Math.min(sentence.to, quantity.to + ATTACK_REACH);
  for (let at = quantity.to; at < limit; at++) {
    const cause = sentence.causes.covering(at);
    if (cause?.meaning.has("suicide") && ATTACK.test(wordsOf(sentence, cause.from, cause.to)))
      return { measure: "suicide-attacks", words: wordsOf(sentence, cause.from, cause.to) };
  }
  return null;
}

/** "three separate suicide attacks". */
const ATTACK_REACH = 3;

/** Belts and vests are things found, attacks are counted. */
const ATTACK = /attack|bomb|blast|operation|mission|explosion|raid|assault/i;

/** The measure of a figure that counts no people, or null. `aboutIs`: IS was named in this or the sentence before. */
export function readThings(
  sentence: Sentence,
  quantity: TokenQuantity,
  setting: Setting,
  aboutIs: boolean,
): ThingReading | null {
  const suicide = readSuicideAttacks(sentence, quantity);
  if (suicide) return setting.elsewhere ? null : suicide;
  if (quantity.unit === "km2") return readLand(sentence, quantity, setting, aboutIs);
  if (quantity.unit === "share") return readLandShare(sentence, quantity);
  const money = quantity.unit === "usd" && (aboutIs || named(sentence));
  return money ? readRevenue(sentence, quantity) : null;
}
