/**
 * `npm run rules [-- --most N]`: which functions of the engine hardly any labelled figure needs. Each is taken out by itself (it then
 * answers null) and the sentences and articles that asked it are read again. What few need is a rule for one sentence, or a guard
 * that nothing labelled tries: whoever reads the list decides which.
 */
import { parseArgs } from "node:util";
import database from "virtual:database";
import { createEngine } from "../engine/index.ts";
import { grid, type Row } from "./eval/grid.ts";
import { type Read, readingsOf, SUMS, type Sums } from "./rules/readings.ts";
import { Switches } from "./rules/switches.ts";

interface Rule {
  readonly file: string;
  readonly name: string;
  readonly length: number;
}

/** Rules that more figures need are none of one sentence. */
const MOST_SHOWN = 2;
/** More errors than this, and it is no rule that could be missing. */
const MOST_ERRORS = 5;

/** What all readings that asked a rule lose without it; null where the engine cannot do without. */
function lossOf(number: number, { switches, readings }: Everything): Sums | null {
  const lost = Object.fromEntries(SUMS.map((each) => [each, 0])) as Record<keyof Sums, number>;
  let errors = 0;
  for (const index of switches.askedIn(number)) {
    const { read, whole } = readings[index] as Reading;
    const after = switches.without(number, read);
    if (whole && after) for (const each of SUMS) lost[each] += after[each] - whole[each];
    else if (++errors > MOST_ERRORS) return null;
  }
  return errors > 0 ? null : lost;
}

/** A figure that is not found has no speaker and no day either: it is one loss. */
const losses = ({ right, wrong, speaker, day, from }: Sums) => wrong - Math.min(right, speaker, day, from);

interface Reading {
  readonly read: Read;
  /** With everything in place. */
  readonly whole: Sums | null;
}

interface Everything {
  readonly switches: Switches;
  readonly readings: readonly Reading[];
}

async function readAll(): Promise<Everything> {
  const switches = new Switches();
  const reads = await readingsOf(createEngine(database));
  return {
    switches,
    readings: reads.map((read, index) => ({ read, whole: switches.watch(index, read) })),
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { most: { type: "string", default: String(MOST_SHOWN) } } });
  const rules: readonly Rule[] = JSON.parse(process.env.RULES ?? "[]");
  const everything = await readAll();
  const rows = rules
    .map((rule, number) => ({ rule, lost: lossOf(number, everything) }))
    .flatMap(({ rule, lost }) => (lost && losses(lost) <= Number(values.most) ? [{ rule, lost }] : []))
    .toSorted((a, b) => b.rule.length - a.rule.length)
    .map(
      ({ rule: { file, name, length }, lost }): Row => [
        `${file} ${name}`,
        length,
        ...SUMS.map((each) => lost[each]),
      ],
    );
  console.log(grid([["without", "characters", ...SUMS], ...rows]));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
