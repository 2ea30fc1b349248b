/** The engine, made when the first page asks: a background that only wakes for a badge need not index the database. */
import { createEngine, type Engine } from "../engine/index.ts";
import type { ChoiceLists, TextReading } from "../messages.ts";
import { type PackedFindings, packFindings } from "../packed.ts";
import { isUsable, withOwn } from "../reports/merge.ts";
import { readReports, readRevision } from "../store/reports.ts";
import type { Article, Block, Correction, Coverage, Figure, Findings } from "../types/findings.ts";
import { shippedDatabase } from "./shipped-database.ts";

interface Made {
  readonly revision: number;
  readonly engine: Promise<Engine>;
}

let made: Made | undefined;

async function makeEngine(): Promise<Engine> {
  // A store that cannot be read leaves what was shipped, which is most of what there is to compare with.
  const records: unknown[] = await readReports().catch(() => []);
  return createEngine(withOwn(shippedDatabase(), records.filter(isUsable)));
}

/** Made anew when own reports have changed since; asked at once by many pages, made once. */
async function getEngine(): Promise<Engine> {
  const revision = await readRevision().catch(() => 0);
  if (made?.revision !== revision) made = { revision, engine: makeEngine() };
  return made.engine;
}

/** async: what the engine throws in spite of its promise is a miss for the asker, not a dead listener. */
export const checkPage = async (article: Article, blocks: readonly Block[]): Promise<PackedFindings> =>
  packFindings((await getEngine()).check(article, blocks));

export const coverage = async (): Promise<Coverage> =>
  (await getEngine()).check({ title: "", description: "", published: null }, []).coverage;

/** The reader says what the text is about by pointing at it: the gate is not asked. */
export async function readText(article: Article, blocks: readonly Block[]): Promise<TextReading> {
  const engine = await getEngine();
  const findings = engine.check({ ...article, topic: true }, blocks);
  return { ...findings, leftovers: engine.leftovers(article, blocks) };
}

export const correct = async (figure: Figure, correction: Correction): Promise<Findings> =>
  (await getEngine()).correct(figure, correction);

export async function lists(): Promise<ChoiceLists> {
  const records: unknown[] = await readReports().catch(() => []);
  const { measures, speakers } = withOwn(shippedDatabase(), records.filter(isUsable));
  return { measures, speakers };
}
