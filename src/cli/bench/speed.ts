/** Megabytes a second beside the readers of numbers that others use, on the same sentences in the same run. */

import database from "virtual:database";
import { Culture, recognizeNumber } from "@microsoft/recognizers-text-number";
import nlp from "compromise";
import { createEngine } from "../../engine/index.ts";
import { readQuantities } from "../../engine/quantities/index.ts";
import { CHECK_TIMES_COMPROMISE, QUANTITIES_TIMES_COMPROMISE } from "./goals.ts";
import { type Line, reported, type Section } from "./line.ts";
import { medianSpeeds } from "./rounds.ts";
import { benchSentences } from "./sentences.ts";

const QUANTITIES = "reading quantities";
const CHECK = "whole check";
const COMPROMISE = "compromise";
const RECOGNIZERS = "@microsoft/recognizers-text-number";

function ratio(name: string, speeds: ReadonlyMap<string, number>, goal: number): Line {
  const times = (speeds.get(name) ?? 0) / (speeds.get(COMPROMISE) ?? Number.NaN);
  return {
    name: `${name} / ${COMPROMISE}`,
    figure: `${times.toFixed(0)}x`,
    goal: `>= ${goal}x`,
    met: times >= goal,
  };
}

async function run(): Promise<Line[]> {
  const { source, texts } = await benchSentences();
  const bytes = texts.reduce((total, text) => total + Buffer.byteLength(text), 0);
  const engine = createEngine(database);
  const article = { title: "", description: "", published: "2019-03-05", topic: true };
  const blocks = texts.map((text, id) => ({ id, text, level: 0 }));
  const each = (read: (text: string) => unknown) => () => {
    for (const text of texts) read(text);
  };
  const speeds = medianSpeeds([
    { name: QUANTITIES, bytes, run: each(readQuantities) },
    { name: CHECK, bytes, run: () => engine.check(article, blocks) },
    { name: COMPROMISE, bytes, run: each((text) => nlp(text).numbers().json()) },
    { name: RECOGNIZERS, bytes, run: each((text) => recognizeNumber(text, Culture.English)) },
  ]);
  return [
    reported("sentences", `${texts.length} (${source}), ${(bytes / 1000).toFixed(0)} kB`),
    ...[...speeds].map(([name, speed]) => reported(name, `${speed.toFixed(2)} MB/s`)),
    ratio(QUANTITIES, speeds, QUANTITIES_TIMES_COMPROMISE),
    ratio(CHECK, speeds, CHECK_TIMES_COMPROMISE),
  ];
}

export const speedSection: Section = { title: "Engine: speed (medians of interleaved rounds)", run };
