/** The engine, made when the first page asks: a background that only wakes for a badge need not index the database. */
import { createEngine, type Engine } from "../engine/index.ts";
import type { ChoiceLists, TextReading } from "../messages.ts";
import { type PackedFindings, packFindings } from "../packed.ts";
import { addressBook, type ReportsAt } from "../reports/address.ts";
import { isUsable, withOwn } from "../reports/merge.ts";
import { readReports, readRevision } from "../store/read-reports.ts";
import type { Database } from "../types/database.ts";
import type { Article, Block, Correction, Coverage, Figure, Findings } from "../types/findings.ts";
import { shippedDatabase } from "./shipped-database.ts";

interface Ready {
  readonly database: Database;
  readonly engine: Engine;
  readonly reportsAt: ReportsAt;
}

let made: { readonly revision: number; readonly ready: Promise<Ready> } | undefined;

async function makeReady(): Promise<Ready> {
  // A store that cannot be read leaves what was shipped, which is most of what there is to compare with.
  const records: unknown[] = await readReports().catch(() => []);
  const database = withOwn(shippedDatabase(), records.filter(isUsable));
  return { database, engine: createEngine(database), reportsAt: addressBook(database.reports) };
}

/** Made anew when own reports have changed since; asked at once by many pages, made once. */
async function getReady(): Promise<Ready> {
  const revision = await readRevision().catch(() => 0);
  if (made?.revision !== revision) made = { revision, ready: makeReady() };
  return made.ready.catch((error) => {
    // Who asks next is not told of this failure again: it is tried anew.
    made = undefined;
    throw error;
  });
}

/** @param url of the page that is read: a report of the database that is this page does not confirm it */
async function engineFor(url: string | undefined): Promise<Engine> {
  const { engine, reportsAt } = await getReady();
  return engine.without(reportsAt(url));
}

/** async: what the engine throws in spite of its promise is a miss for the asker, not a dead listener. */
export const checkPage = async (
  url: string | undefined,
  article: Article,
  blocks: readonly Block[],
): Promise<PackedFindings> => packFindings((await engineFor(url)).check(article, blocks));

export const coverage = async (): Promise<Coverage> => (await getReady()).engine.coverage;

/** The reader says what the text is about by pointing at it: the gate is not asked. */
export async function readText(
  url: string | undefined,
  article: Article,
  blocks: readonly Block[],
): Promise<TextReading> {
  const engine = await engineFor(url);
  const findings = engine.check({ ...article, topic: true }, blocks);
  return { ...findings, leftovers: engine.leftovers(article, blocks) };
}

export const correct = async (
  url: string | undefined,
  figure: Figure,
  correction: Correction,
): Promise<Findings> => (await engineFor(url)).correct(figure, correction);

export async function lists(): Promise<ChoiceLists> {
  const { measures, speakers } = (await getReady()).database;
  return { measures, speakers };
}
