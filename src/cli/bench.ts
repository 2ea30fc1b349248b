/**
 * `npm run bench [-- speed|growth|length|pages|popup …] [--pages DIR] [--write]`: how fast the engine is, beside others and as
 * texts and databases grow, and what a page's own thread pays in real browsers. `--write`: into README and docs/bench.json too.
 */
import { parseArgs } from "node:util";
import { growthSection } from "./bench/growth.ts";
import { lengthSection } from "./bench/length.ts";
import type { Line, Section } from "./bench/line.ts";
import { pageSections } from "./bench/pages.ts";
import { popupSection } from "./bench/popup.ts";
import { writeParts } from "./bench/record.ts";
import { speedSection } from "./bench/speed.ts";
import { grid } from "./eval/grid.ts";

const USAGE = `npm run bench                        every part, with its goals
npm run bench -- PART ...            some: speed, growth, length, pages, popup
npm run bench -- pages --pages DIR   on the saved pages of that folder
  --write                            into README and docs/bench.json too`;

type Parts = Readonly<Record<string, readonly Section[]>>;

const partsOn = (pages: string | null): Parts => ({
  speed: [speedSection],
  growth: [growthSection],
  length: [lengthSection],
  pages: pageSections(pages),
  popup: [popupSection],
});

const verdict = ({ met }: Line): string => (met === null ? "" : met ? "met" : "MISSED");

function sectionsNamed(names: readonly string[], parts: Parts): Section[] {
  const unknown = names.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0)
    throw new Error(`No such part: ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}`);
  const chosen = names.length > 0 ? names : Object.keys(parts);
  return chosen.flatMap((name) => parts[name] ?? []);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      pages: { type: "string" },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const missed: Line[] = [];
  const parts = partsOn(values.pages ?? null);
  const order = sectionsNamed([], parts).map(({ title }) => title);
  for (const { title, run } of sectionsNamed(positionals, parts)) {
    const lines = await run();
    missed.push(...lines.filter(({ met }) => met === false));
    const measured = new Date().toISOString().slice(0, 10);
    if (values.write) await writeParts([{ title, measured, lines }], order);
    const rows = lines.map((line) => [line.name, line.figure, line.goal, verdict(line)]);
    console.log(`${grid([[title, "figure", "goal", "verdict"], ...rows])}\n`);
  }
  console.log(missed.length === 0 ? "Every goal met." : `${missed.length} goals missed.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
