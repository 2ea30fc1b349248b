/** A small database made for tests of the engine, and short ways to ask it. */
import { createEngine, type Engine } from "../../src/engine/index.ts";
import { readQuantities } from "../../src/engine/quantities/index.ts";
import type { Claim, Database, Measure, Report, Speaker } from "../../src/types/database.ts";
import type { Figure } from "../../src/types/findings.ts";
import { claim as sampleClaim, source } from "../sample.ts";

export const PUBLISHED = "2019-03-05";

export function makeClaim(id: string, changes: Partial<Claim>): Claim {
  const merged = { ...sampleClaim, hedge: "exact" as const, who: "fighters", ...changes };
  return {
    ...merged,
    id,
    report: changes.report ?? "901",
    statement: changes.statement ?? `statement-${id}`,
  };
}

const speaker = (id: string, name: string, spellings: readonly string[]): Speaker => ({
  id,
  name,
  spellings,
  body: null,
  role: "party",
});

export const SPEAKERS: readonly Speaker[] = [
  speaker("bali", "Mustafa Bali", ["Mustefa Bali", "Bali"]),
  speaker("gabriel", "Kino Gabriel", ["Gabriel"]),
  { ...speaker("observatory", "Syrian Observatory for Human Rights", ["the Observatory"]), role: "monitor" },
];

export const measure = (id: string, daily: boolean, who: string): Measure => ({
  id,
  question: `${id}?`,
  unit: "people",
  who,
  place: "Baghouz",
  daily,
});

export const MEASURES: readonly Measure[] = [
  measure("fighters-inside", true, "fighters"),
  measure("fighters-surrendered", true, "fighters"),
  measure("people-left", true, "people"),
];

export function makeEngine(claims: readonly Claim[] = [], reports: readonly Report[] = [source]): Engine {
  const database: Database = { version: "test", measures: MEASURES, speakers: SPEAKERS, reports, claims };
  return createEngine(database);
}

/** Every quantity of a text as printed. */
export const numbersIn = (text: string): readonly string[] =>
  readQuantities(text).quantities.map(({ exact }) => exact);

/** The figures of an article known to be about the battle; each text is a paragraph. */
export function figuresOf(engine: Engine, ...texts: readonly string[]): readonly Figure[] {
  const blocks = texts.map((text, id) => ({ id, text, level: 0 }));
  return engine.check({ title: "", description: "", published: PUBLISHED, topic: true }, blocks).figures;
}
