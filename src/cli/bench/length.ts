/** Ten times the text must not take more than about ten times as long, whatever the text is. */
import database from "virtual:database";
import { createEngine, type Engine } from "../../engine/index.ts";
import { LENGTH_GROWTH, LINEAR_SLACK, TEXT_SIZES } from "./goals.ts";
import type { Line, Section } from "./line.ts";
import { LONG_TEXTS } from "./long-texts.ts";

const TRIES = 3;
const SHORT_TRIES = 10;
/** Below this a clock's step and one pause of the collector decide: such a text is fast enough. */
const NOISE_MS = 25;
/** Small texts first: one that already takes this long is measured no further, the next size could take hours. */
const PROBES = [10_000, 40_000] as const;
const PROBE_PATIENCE_MS = 150;
const ARTICLE = { title: "", description: "", published: "2019-03-05", topic: true };

/** Fastest of several: growth is a property of the code, and only the machine makes it slower. */
function bestTime(engine: Engine, text: string, tries: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < tries; round++) {
    const started = performance.now();
    engine.check(ARTICLE, [{ id: 0, text, level: 0 }]);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** The line of a text whose small samples already grow too fast; null when the real sizes may be tried. */
function probe(engine: Engine, name: string, make: (length: number) => string): Line | null {
  const [small, large] = PROBES;
  const [first, second] = [bestTime(engine, make(small), TRIES), bestTime(engine, make(large), 1)];
  const allowed = (large / small) * LINEAR_SLACK;
  if (second < PROBE_PATIENCE_MS || second / first <= allowed) return null;
  const figure = `${(second / first).toFixed(1)}x from ${small / 1000} to ${large / 1000} kB (${second.toFixed(0)} ms)`;
  return { name, figure, goal: `<= ${allowed.toFixed(1)}x`, met: false };
}

function measure(engine: Engine, name: string, make: (length: number) => string): Line {
  const [short, long] = TEXT_SIZES;
  const goal = `<= ${LENGTH_GROWTH}x`;
  try {
    const early = probe(engine, name, make);
    if (early) return early;
    const shortTime = bestTime(engine, make(short), SHORT_TRIES);
    const longTime = bestTime(engine, make(long), TRIES);
    const growth = longTime / shortTime;
    const figure = `${growth.toFixed(1)}x (${shortTime.toFixed(1)} ms to ${longTime.toFixed(0)} ms)`;
    return { name, figure, goal, met: growth <= LENGTH_GROWTH || longTime < NOISE_MS };
  } catch (error) {
    return { name, figure: `threw ${error instanceof Error ? error.message : error}`, goal, met: false };
  }
}

function run(): Line[] {
  const engine = createEngine(database);
  return Object.entries(LONG_TEXTS).map(([name, make]) => measure(engine, name, make));
}

export const lengthSection: Section = { title: "Engine: 1 MB beside 100 kB of one block", run };
