/**
 * `npm run rules [-- --most N]`: which functions of the engine hardly any labelled figure needs. Each is taken out by itself (it then
 * answers null) and the passages that asked it are read again. What few need is a rule for one sentence, or a guard that no
 * passage tries: whoever reads the list decides which.
 */
import { parseArgs } from "node:util";
import database from "virtual:database";
import { createEngine, type Engine } from "../engine/index.ts";
import { grid, type Row } from "./eval/grid.ts";
import { isHeldOut, type Passage, readLabels } from "./eval/labels.ts";
import { marksOf } from "./eval/marks.ts";
import { score } from "./eval/score.ts";
import { INDEPENDENT_LABELS, shared } from "./eval/shared.ts";
import { Switches } from "./rules/switches.ts";

interface Rule {
  readonly file: string;
  readonly name: string;
  readonly length: number;
}

/** Of all passages read: figures found, false marks, scopes right. */
type Sums = readonly [right: number, wrong: number, scope: number];

/** Rules that more figures need are none of one sentence. */
const MOST_SHOWN = 2;
/** More errors than this, and it is no rule that could be missing. */
const MOST_ERRORS = 5;

/** One passage read: nothing where the engine fails without the rule. */
function read(engine: Engine, passage: Passage): Sums | null {
  try {
    const { hits, falses } = score(passage, marksOf(engine, passage, "open"));
    return [hits.length, falses.length, hits.filter(({ scopeRight }) => scopeRight).length];
  } catch {
    return null;
  }
}

/** What all passages that asked a rule lose without it; null where the engine cannot do without. */
function lossOf(number: number, { switches, engine, passages, whole }: Readings): Sums | null {
  let [right, wrong, scope, errors] = [0, 0, 0, 0];
  for (const index of switches.askedIn(number)) {
    const before = whole[index];
    const after = switches.without(number, () => read(engine, passages[index] as Passage));
    if (before && after) {
      right += after[0] - before[0];
      wrong += after[1] - before[1];
      scope += after[2] - before[2];
    } else if (++errors > MOST_ERRORS) return null;
  }
  return errors > 0 ? null : [right, wrong, scope];
}

interface Readings {
  readonly switches: Switches;
  readonly engine: Engine;
  readonly passages: readonly Passage[];
  /** Each passage with everything in place. */
  readonly whole: readonly (Sums | null)[];
}

async function readAll(): Promise<Readings> {
  const switches = new Switches();
  const engine = createEngine(database);
  const files = [INDEPENDENT_LABELS, ...(shared.labels ? [shared.labels] : [])];
  const passages = (await Promise.all(files.map(readLabels))).flat().filter((one) => !isHeldOut(one));
  const whole = passages.map((passage, index) => switches.watch(index, () => read(engine, passage)));
  return { switches, engine, passages, whole };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { most: { type: "string", default: String(MOST_SHOWN) } } });
  const rules: readonly Rule[] = JSON.parse(process.env.RULES ?? "[]");
  const readings = await readAll();
  const rows = rules
    .map((rule, number) => ({ rule, loss: lossOf(number, readings) }))
    .filter(({ loss }) => loss !== null && loss[1] - loss[0] <= Number(values.most))
    .toSorted((a, b) => b.rule.length - a.rule.length)
    .map(({ rule: { file, name, length }, loss }): Row => [`${file} ${name}`, length, ...(loss ?? [])]);
  console.log(grid([["without", "characters", "right", "false", "scope right"], ...rows]));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
