/** What the engine has understood of one quantity. */

import type { Scope } from "../../types/database.ts";
import type { Why } from "../../types/findings.ts";
import type { TokenQuantity } from "../quantities/read.ts";
import type { Sentence } from "./sentence.ts";
import type { Who } from "./who.ts";

/** A quantity with the question it answers; measure null when none of ours. */
export interface FigureReading {
  readonly quantity: TokenQuantity;
  readonly measure: string | null;
  readonly who: Who;
  readonly scope: Scope;
  readonly confidence: number;
  readonly why: readonly Why[];
  readonly sentence: Sentence;
}

/** A quantity that answers none of the measures. */
export function silent(sentence: Sentence, quantity: TokenQuantity, who: Who = "things"): FigureReading {
  return { quantity, measure: null, who, scope: "level", confidence: 0, why: [], sentence };
}
