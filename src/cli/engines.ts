/** The engine for a page of a known address: its own report in the database does not confirm it. */
import { createEngine, type Engine } from "../engine/index.ts";
import { addressBook } from "../reports/address.ts";
import type { Database } from "../types/database.ts";

/** @param url null where nobody says what page it is */
export type EngineFor = (url: string | null) => Engine;

export function enginesOver(database: Database): EngineFor {
  const engine = createEngine(database);
  const reportsAt = addressBook(database.reports);
  return (url) => engine.without(reportsAt(url));
}
