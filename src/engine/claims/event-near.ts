/** The nearest event of the same clause: a last resort. */

import type { TokenQuantity } from "../quantities/read.ts";
import { type Governing, governing, STOPS } from "./event-parts.ts";
import { hasGrammar, lower, type Sentence } from "./sentence.ts";

const NEAR_GAP = 12;

/** The nearest event of the same clause, whatever its form: a last resort of low confidence. */
export function readNearEvent(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  let best: Governing | null = null;
  let bestGap = NEAR_GAP + 1;
  for (const match of sentence.events.matches) {
    const gap = match.from >= quantity.to ? match.from - quantity.to : quantity.from - match.to;
    const word = match.value[0];
    if (!word || gap >= bestGap || crossesClause(sentence, match, quantity)) continue;
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
    const word = lower(sentence, at);
    if (word === "," || STOPS.has(word) || word === "(" || word === "—") return true;
    if (hasGrammar(sentence, at, "boundary") || hasGrammar(sentence, at, "reporting")) return true;
  }
  return false;
}
