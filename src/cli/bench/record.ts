/** What the bench measured last, kept in docs/bench.json part by part and shown in README: `npm run bench -- --write`. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { putBetween } from "../../../scripts/facts/markdown.mjs";
import { ROOT } from "../eval/shared.ts";
import { BENCH, type Part, renderBench } from "./readme.ts";

const RECORD = join(ROOT, "docs/bench.json");
const README = join(ROOT, "README.md");

/** The parts in `order`, those measured now in place of what they were. */
export function merged(before: readonly Part[], now: readonly Part[], order: readonly string[]): Part[] {
  const known = new Map([...before, ...now].map((part) => [part.title, part]));
  return order.flatMap((title) => known.get(title) ?? []);
}

/** @throws where README has lost its marks */
export async function writeParts(now: readonly Part[], order: readonly string[]): Promise<void> {
  const before: readonly Part[] = JSON.parse(await readFile(RECORD, "utf8"));
  const parts = merged(before, now, order);
  await writeFile(RECORD, `${JSON.stringify(parts, null, 2)}\n`);
  await writeFile(README, putBetween(await readFile(README, "utf8"), BENCH, renderBench(parts)));
}
