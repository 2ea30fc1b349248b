import type { Database } from "../types/database.ts";
import type { Article, Block, Findings } from "../types/findings.ts";

export interface Engine {
  /** Finds the figures of `blocks` that answer a measure and compares each with the database's claims. Never throws on any text. */
  check(article: Article, blocks: readonly Block[]): Findings;
}

export declare function createEngine(database: Database): Engine;
