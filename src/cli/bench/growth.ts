/** What a growing database costs: time per figure, time to load and index, memory. */
import database from "virtual:database";
import { createEngine } from "../../engine/index.ts";
import { paragraphBlocks } from "../line-blocks.ts";
import { ARTICLE } from "./article.ts";
import { generatedDatabase } from "./generated-database.ts";
import { DATABASE_SIZES, GROWTH_SLACK, LOAD_MS } from "./goals.ts";
import { type Line, reported, type Section } from "./line.ts";
import { median } from "./median.ts";
import { megabytesOf } from "./memory.ts";
import { clocked, medianTimes } from "./rounds.ts";

const LOADS = 5;

const SENTENCES = [
  "About 3,000 people left Baghouz on Tuesday.",
  "The SDF say 400 jihadists surrendered on Monday.",
  "Some 1,000 IS fighters are still inside the village of Baghouz.",
  "More than 62,000 people live in al-Hol camp.",
  "Since January, 630 jihadists have been killed in the battle.",
];
const BLOCKS = paragraphBlocks(SENTENCES);

const shown = (claims: number): string => claims.toLocaleString("en-GB");

/** Milliseconds from the database's text to an engine that can answer. */
function loadTime(text: string): number {
  const times = Array.from({ length: LOADS }, () => {
    const started = performance.now();
    createEngine(JSON.parse(text));
    return performance.now() - started;
  });
  return median(times);
}

async function run(): Promise<Line[]> {
  const engines = DATABASE_SIZES.map((size) => ({
    size,
    engine: createEngine(generatedDatabase(database, size)),
  }));
  const figures = engines[0]?.engine.check(ARTICLE, BLOCKS).figures.length ?? 0;
  if (figures === 0) throw new Error("The engine marks none of the bench's own sentences.");
  const times = await medianTimes(
    engines.map(({ size, engine }) => ({
      name: shown(size),
      time: clocked(() => engine.check(ARTICLE, BLOCKS)),
    })),
  );
  const perFigure = DATABASE_SIZES.map((size) => ((times.get(shown(size)) ?? Number.NaN) * 1000) / figures);
  const [smallest, largest] = [DATABASE_SIZES[0], DATABASE_SIZES.at(-1) as number];
  const growth = (perFigure.at(-1) as number) / (perFigure[0] as number);
  const logarithm = Math.log(largest) / Math.log(smallest);
  const text = JSON.stringify(generatedDatabase(database, largest));
  const load = loadTime(text);
  const memory = megabytesOf(() => createEngine(JSON.parse(text)));
  return [
    ...DATABASE_SIZES.map((size, index) =>
      reported(`time per figure, ${shown(size)} claims`, `${(perFigure[index] as number).toFixed(1)} us`),
    ),
    {
      name: `growth from ${shown(smallest)} to ${shown(largest)} claims`,
      figure: `${growth.toFixed(2)}x`,
      goal: `<= ${(logarithm * GROWTH_SLACK).toFixed(2)}x (the logarithm)`,
      met: growth <= logarithm * GROWTH_SLACK,
    },
    {
      name: `load and index ${shown(largest)} claims`,
      figure: `${load.toFixed(0)} ms`,
      goal: `< ${LOAD_MS} ms`,
      met: load < LOAD_MS,
    },
    reported(
      `memory with ${shown(largest)} claims`,
      `${memory.toFixed(0)} MB of ${(text.length / 1e6).toFixed(0)} MB JSON`,
    ),
  ];
}

export const growthSection: Section = { title: "Engine: growth of the database", run };
