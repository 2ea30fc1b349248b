/** The engine, made when the first page asks: a background that only wakes for a badge need not index the database. */
import { createEngine, type Engine } from "../engine/index.ts";
import type { Article, Block, Coverage, Findings } from "../types/findings.ts";
import { shippedDatabase } from "./shipped-database.ts";

let engine: Engine | undefined;

const getEngine = (): Engine => {
  engine ??= createEngine(shippedDatabase());
  return engine;
};

/** async: what the engine throws in spite of its promise is a miss for the asker, not a dead listener. */
export const check = async (article: Article, blocks: readonly Block[]): Promise<Findings> =>
  getEngine().check(article, blocks);

export const coverage = async (): Promise<Coverage> =>
  getEngine().check({ title: "", description: "", published: null }, []).coverage;
