/** A small database made for tests of the engine, and short ways to ask it. */

import { expect } from "vitest";
import type { Memory } from "../../src/engine/claims/carry.ts";
import { readEvent } from "../../src/engine/claims/event.ts";
import type { FigureReading } from "../../src/engine/claims/figure-reading.ts";
import { readPassage } from "../../src/engine/claims/figures.ts";
import { readSentence, type Sentence, wordsOf } from "../../src/engine/claims/sentence.ts";
import { type Counted, readCounted } from "../../src/engine/claims/who.ts";
import { createEngine, type Engine } from "../../src/engine/index.ts";
import { readQuantities } from "../../src/engine/quantities/index.ts";
import { readTokenQuantities, type TokenQuantity } from "../../src/engine/quantities/read.ts";
import { splitSentences } from "../../src/engine/text/sentences.ts";
import { tokenize } from "../../src/engine/text/tokens.ts";
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
  { ...speaker("bali", "Mustafa Bali", ["Mustefa Bali", "Bali"]), person: true },
  { ...speaker("gabriel", "Kino Gabriel", ["Gabriel"]), person: true },
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

/** A text, and the quantities that a reader would count in it. */
export type CountedRow = readonly [text: string, ...counted: readonly string[]];

export function expectOnly(text: string, ...counted: readonly string[]): void {
  expect(numbersIn(text)).toEqual(counted);
}

/** The figures of an article known to be about the battle; each text is a paragraph. */
export function figuresOf(engine: Engine, ...texts: readonly string[]): readonly Figure[] {
  const blocks = texts.map((text, id) => ({ id, text, level: 0 }));
  return engine.check({ title: "", description: "", published: PUBLISHED, topic: true }, blocks).figures;
}

export interface NumberInText {
  readonly sentence: Sentence;
  readonly quantity: TokenQuantity;
  readonly counted: Counted;
  /** The number before it in its sentence. */
  readonly sibling: TokenQuantity | null;
}

/** The first number of a text, or the `which`th from 0, with its sentence and what is counted. */
export function numberIn(text: string, which = 0): NumberInText {
  const tokens = tokenize(text);
  const { quantities } = readTokenQuantities(text, tokens);
  const quantity = quantities[which];
  const span = splitSentences(tokens).find(({ to }) => quantity && quantity.from < to);
  if (!quantity || !span) throw new Error(`no such number in "${text}"`);
  const sentence = readSentence(text, tokens, span);
  const before = quantities[which - 1];
  const sibling = before && before.from >= span.from ? before : null;
  const counted = readCounted(sentence, quantity, quantities[which + 1]?.from ?? sentence.to, null);
  return { sentence, quantity, counted, sibling };
}

/** The first sentence of a text. */
export function sentenceIn(text: string): Sentence {
  const tokens = tokenize(text);
  const span = splitSentences(tokens)[0];
  if (!span) throw new Error("no sentence");
  return readSentence(text, tokens, span);
}

/** What happened to those counted and the words that say so: "killed object: killed", with what is perfect or to come. */
export function eventIn(text: string, which = 0): string {
  const { sentence, quantity, counted, sibling } = numberIn(text, which);
  const event = readEvent(sentence, quantity, counted, sibling);
  if (event === null || event === "agent") return event ?? "none";
  const { perfect, future, from, to } = event;
  const tense = perfect ? ", perfect" : future ? ", future" : "";
  return `${event.event} ${event.via}: ${wordsOf(sentence, from, to)}${tense}`;
}

/** Every number of some paragraphs with who is counted, the measure and the scope: "16: sdf sdf-killed event". */
export function readingsOf(...paragraphs: readonly string[]): string[] {
  let memory: Memory | undefined;
  return paragraphs.flatMap((text) => {
    const passage = readPassage(text, memory);
    memory = passage.memory;
    return passage.figures.map(
      ({ quantity, who, measure, scope }) => `${quantity.exact}: ${who} ${measure ?? "none"} ${scope}`,
    );
  });
}

/** The measure of the last number of some paragraphs, or "none". */
export const lastMeasure = (...paragraphs: readonly string[]): string | undefined =>
  readingsOf(...paragraphs)
    .at(-1)
    ?.split(" ")
    .at(-2);

/** What is read of the first number of a text. */
export function readingOf(text: string): FigureReading {
  const [figure] = readPassage(text).figures;
  if (!figure) throw new Error(`no number in "${text}"`);
  return figure;
}
