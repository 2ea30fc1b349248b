/** The nearest event of the same clause: a last resort. */

import type { TokenQuantity } from "../quantities/read.ts";
import { type Governing, governing, opensClause } from "./event-parts.ts";
import { isRefused } from "./event-subject.ts";
import type { Sentence } from "./sentence.ts";

const NEAR_GAP = 12;

/** The nearest event of the same clause, whatever its form: a last resort of low confidence. */
export function readNearEvent(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  let best: Governing | null = null;
  let bestGap = NEAR_GAP + 1;
  for (const match of sentence.events.hits) {
    const gap = match.from >= quantity.to ? match.from - quantity.to : quantity.from - match.to;
    const word = match.meaning[0];
    if (!word || gap >= bestGap || crossesClause(sentence, match, quantity)) continue;
    if (isRefused(sentence, match)) continue;
    best = governing(match, word.event, "near");
    bestGap = gap;
  }
  return best;
}

function crossesClause(
  sentence: Sentence,
  match: { from: number; to: number },
  quantity: TokenQuantity,
): boolean {
  const from = Math.min(match.to, quantity.to);
  const to = Math.max(match.from, quantity.from);
  for (let at = from; at < to; at++) {
    if (opensClause(sentence, at)) return true;
  }
  return false;
}
