/** Ten times the text must not take more than about ten times as long, whatever the text is. */
import database from "virtual:database";
import { createEngine, type Engine } from "../../engine/index.ts";
import { LINEAR_SLACK } from "./goals.ts";
import type { Line, Section } from "./line.ts";
import { LONG_TEXTS } from "./long-texts.ts";

/** Below this a clock's step and one pause of the collector decide: such a text is fast enough. */
const NOISE_MS = 25;
/** Small texts first: one that grows too fast is measured no further, the next size could take hours. */
const STEPS = [10_000, 40_000, 100_000, 1_000_000] as const;
/** Every text is read again and again for so long, after one reading that warms up; all readings count. */
const TRIES_MS = 800;
const ARTICLE = { title: "", description: "", published: "2019-03-05", topic: true };

/** The mean: the collector's pauses belong to the text that caused them, and small texts cause them only now and then. */
function meanTime(engine: Engine, text: string): number {
  const read = () => engine.check(ARTICLE, [{ id: 0, text, level: 0 }]);
  read();
  const started = performance.now();
  let readings = 0;
  while (performance.now() - started < TRIES_MS) {
    read();
    readings++;
  }
  return (performance.now() - started) / readings;
}

interface Step {
  readonly size: number;
  readonly ms: number;
}

function line(name: string, from: Step, to: Step): Line {
  const growth = to.ms / from.ms;
  const allowed = (to.size / from.size) * LINEAR_SLACK;
  const sizes = `${from.size / 1000} to ${to.size / 1000} kB`;
  const figure = `${growth.toFixed(1)}x, ${sizes} (${from.ms.toFixed(1)} to ${to.ms.toFixed(0)} ms)`;
  const met = growth <= allowed || to.ms < NOISE_MS;
  return { name, figure, goal: `<= ${allowed.toFixed(1)}x`, met };
}

/** The first step that grows too fast, or the last. */
function measure(engine: Engine, name: string, make: (length: number) => string): Line {
  let before: Step | null = null;
  let last: Line = { name, figure: "not measured", goal: "", met: false };
  try {
    for (const size of STEPS) {
      const step = { size, ms: meanTime(engine, make(size)) };
      if (before) last = line(name, before, step);
      if (last.met === false && before) break;
      before = step;
    }
    return last;
  } catch (error) {
    return { ...last, figure: `threw ${error instanceof Error ? error.message : error}`, met: false };
  }
}

function run(): Line[] {
  const engine = createEngine(database);
  return Object.entries(LONG_TEXTS).map(([name, make]) => measure(engine, name, make));
}

export const lengthSection: Section = { title: "Engine: 1 MB beside 100 kB of one block", run };
