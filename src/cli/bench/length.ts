/** Ten times the text must not take more than about ten times as long, whatever the text is. */
import database from "virtual:database";
import { createEngine, type Engine } from "../../engine/index.ts";
import { ARTICLE } from "./article.ts";
import { LINEAR_SLACK } from "./goals.ts";
import { type Line, reported, type Section } from "./line.ts";
import { LONG_TEXTS } from "./long-texts.ts";
import { median } from "./median.ts";
import { collectGarbage } from "./memory.ts";

/** The shorter text; the longer one is TIMES as long. */
const SIZE = 100_000;
/** A tenth of it comes first: of what grows too fast by this factor even there, the longest text could take hours. */
const HOPELESS = 3;
const TIMES = 10;
const ROUNDS = 5;
/** Long enough that one turn of the collector more or less does not matter, of which the clock counts all threads: in rounds of 60 ms a text read in 5 ms seemed to take 9. */
const ROUND_MS = 400;

const MICROSECONDS = 1000;

/** The processor's time and not the wall's: what else the machine does belongs to neither text. The collector's own threads count. */
function processorTime(run: () => void, times: number): number {
  collectGarbage();
  const before = process.cpuUsage();
  for (let at = 0; at < times; at++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / MICROSECONDS;
}

interface Growth {
  readonly growth: number;
  readonly short: number;
  readonly long: number;
}

/** Both sides read as many characters in each round, one after the other: the short text ten times, the long one once. */
function growthOf(engine: Engine, make: (length: number) => string, size: number): Growth {
  const reader = (text: string) => () => void engine.check(ARTICLE, [{ id: 0, text, level: 0 }]);
  const [short, long] = [reader(make(size)), reader(make(size * TIMES))];
  let passes = 1;
  processorTime(short, TIMES);
  while (processorTime(long, passes) < ROUND_MS) passes *= 2;
  const rounds = Array.from({ length: ROUNDS }, () => ({
    short: processorTime(short, TIMES * passes) / (TIMES * passes),
    long: processorTime(long, passes) / passes,
  }));
  return {
    growth: median(rounds.map(({ short, long }) => long / short)),
    short: median(rounds.map(({ short }) => short)),
    long: median(rounds.map(({ long }) => long)),
  };
}

interface Grown {
  readonly growth: number;
  readonly line: Line;
}

function grown(name: string, size: number, { growth, short, long }: Growth): Grown {
  const sizes = `${size / 1000} to ${(size * TIMES) / 1000} kB`;
  const figure = `${growth.toFixed(1)}x, ${sizes} (${short.toFixed(1)} to ${long.toFixed(0)} ms)`;
  return { growth, line: reported(name, figure) };
}

function measure(engine: Engine, name: string, make: (length: number) => string): Grown {
  try {
    const tenth = SIZE / TIMES;
    const first = growthOf(engine, make, tenth);
    if (first.growth > TIMES * HOPELESS) return grown(name, tenth, first);
    return grown(name, SIZE, growthOf(engine, make, SIZE));
  } catch (error) {
    const threw = reported(name, `threw ${error instanceof Error ? error.message : error}`);
    return { growth: Number.POSITIVE_INFINITY, line: threw };
  }
}

function run(): Line[] {
  const engine = createEngine(database);
  const all = Object.entries(LONG_TEXTS).map(([name, make]) => measure(engine, name, make));
  const worst = all.reduce((most, other) => (other.growth > most.growth ? other : most));
  const allowed = TIMES * LINEAR_SLACK;
  return [
    ...all.map(({ line }) => line),
    {
      name: `the worst of ${all.length} kinds of text`,
      figure: `${worst.growth.toFixed(1)}x (${worst.line.name})`,
      goal: `<= ${allowed.toFixed(0)}x`,
      met: worst.growth <= allowed,
    },
  ];
}

export const lengthSection: Section = {
  title:
    "Engine: 1 MB beside 100 kB of one block (the same amount of text on both sides, medians of five rounds)",
  run,
};
