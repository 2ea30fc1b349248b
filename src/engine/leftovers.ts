/** Numbers that were read and compared with nothing: what a reader who asks about one of them wants to know. */

import { cutPieces } from "../pieces.ts";
import type { Article, Block, Leftover } from "../types/findings.ts";
import { emptyMemory } from "./claims/carry.ts";
import type { FigureReading } from "./claims/figure-reading.ts";
import { readPassage } from "./claims/figures.ts";
import { isAboutElsewhere } from "./claims/topic.ts";

const COUNTS = new Set(["people", "things"]);
const AMOUNTS = new Set(["km2", "usd", "share"]);

/** Lengths of time, ages, distances: no question asks for them. Counts fail by what is counted, or by what is said of it. */
function reasonOf({ quantity, who }: FigureReading): Leftover["reason"] {
  if (AMOUNTS.has(quantity.unit)) return "event";
  if (!COUNTS.has(quantity.unit)) return "unit";
  return who === "things" ? "counted" : "event";
}

function toLeftover(reading: FigureReading, block: number, offset: number): Leftover {
  const { start, end, exact, value, min, max, hedge, unit, noun } = reading.quantity;
  const reason = reasonOf(reading);
  return {
    start: offset + start,
    end: offset + end,
    exact,
    value,
    min,
    max,
    hedge,
    unit,
    noun,
    block,
    reason,
  };
}

export function leftovers(article: Article, blocks: readonly Block[]): Leftover[] {
  const found: Leftover[] = [];
  let memory = emptyMemory(isAboutElsewhere(article.title));
  for (const block of blocks)
    for (const piece of cutPieces(block.text)) {
      const passage = readPassage(piece.text, memory);
      memory = passage.memory;
      if (block.context) continue;
      const silent = passage.figures.filter(({ measure }) => measure === null);
      found.push(...silent.map((reading) => toLeftover(reading, block.id, piece.start)));
    }
  return found;
}
