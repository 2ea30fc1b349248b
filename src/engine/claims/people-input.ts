/** What is known of a quantity of people before its measure is decided. */

import type { TokenQuantity } from "../quantities/read.ts";
import type { Memory } from "./carry.ts";
import type { FigureReading } from "./figure-reading.ts";
import type { Setting } from "./place.ts";
import type { Sentence } from "./sentence.ts";
import type { Counted } from "./who.ts";

export interface PeopleInput {
  readonly sentence: Sentence;
  readonly quantity: TokenQuantity;
  readonly counted: Counted;
  readonly setting: Setting;
  readonly memory: Memory;
  /** The quantity before it in the same sentence. */
  readonly sibling: FigureReading | null;
}

/** "another 350": more of those counted before. */
export const GOES_ON = /^(?:another|an additional|additional|an? further|further)\b/i;
