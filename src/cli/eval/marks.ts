/** What the engine marks in a passage, in offsets of the whole passage. */
import type { Engine } from "../../engine/index.ts";
import type { Interval, Scope } from "../../types/database.ts";
import { lineBlocks } from "../line-blocks.ts";
import type { Passage } from "./labels.ts";

export interface Mark extends Interval {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly measure: string;
  readonly scope: Scope;
  readonly confidence: number;
}

/** `gate`: "open" tells the engine that the article is about the battle, "as-is" lets it judge. */
export function marksOf(engine: Engine, passage: Passage, gate: "open" | "as-is"): Mark[] {
  const { title, published, text } = passage;
  const article = { title, description: "", published, ...(gate === "open" ? { topic: true } : {}) };
  // A block's id is the offset of its line.
  return engine.check(article, lineBlocks(text)).figures.map((figure) => ({
    exact: figure.exact,
    start: figure.block + figure.start,
    end: figure.block + figure.end,
    measure: figure.measure,
    scope: figure.scope,
    confidence: figure.confidence,
    min: figure.min,
    max: figure.max,
  }));
}
