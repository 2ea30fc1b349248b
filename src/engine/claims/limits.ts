/** Weights and thresholds of reading what a figure measures, each with its reason. */

import type { Via } from "./event-parts.ts";

/** How sure each way of finding the event is, ordered by how seldom it errs. */
export const VIA_WEIGHT: Readonly<Record<Via, number>> = {
  object: 0.9,
  subject: 0.88,
  noun: 0.84,
  "number-of": 0.8,
  part: 0.78,
  carried: 0.7,
  near: 0.5,
};

/** A clause that names the enclave is surer to be about it. */
export const ENCLAVE_BONUS = 0.06;
/** The group is named and not guessed. */
export const NAMED_GROUP_BONUS = 0.03;
/** Below this the engine stays silent: a wrong mark costs more than ten good ones earn. */
export const LEAST_CONFIDENCE = 0.55;
/** Land above this many km² is IS's height, below it the last pocket: nothing between was ever reported. */
export const PEAK_TERRITORY_KM2 = 1000;
/** Years before the campaign of 2018-19 belong to other battles … */
export const FIRST_CAMPAIGN_YEAR = 2018;
/** … and those before the first of them to the history of a place: al-Hol was built in 1991. */
export const FIRST_WAR_YEAR = 2003;
