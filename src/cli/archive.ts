/**
 * `npm run archive [-- --documents N] [--jobs N]`: makes N articles (100,000) and measures how fast the command line
 * checks them: one process, then GNU parallel with N jobs (as many as there are processors). Figures of docs/archive.md.
 */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { documentLines } from "./archive/documents.ts";
import { measure, type Run } from "./archive/measure.ts";
import { grid } from "./eval/grid.ts";

const FOLDER = "dist/archive";
const CHECK = "dist/tools/check.mjs";

/** Bytes of documents that parallel hands over at a time. */
const BLOCK = "1M";

async function write(count: number): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const file = path.join(FOLDER, `${count}.jsonl`);
  const out = createWriteStream(file);
  for (const line of documentLines(count)) if (!out.write(`${line}\n`)) await once(out, "drain");
  out.end();
  await once(out, "finish");
  return file;
}

const count = (value: string | undefined, otherwise: number): number => {
  const number = value === undefined ? otherwise : Number(value);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new Error(`${value} is no number of documents or jobs`);
  return number;
};

const MEGABYTE = 1e6;

function row(name: string, run: Run, bytes: number): string[] {
  return [
    name,
    run.seconds.toFixed(1),
    Math.round(run.lines / run.seconds).toLocaleString("en"),
    (bytes / MEGABYTE / run.seconds).toFixed(1),
    run.peak === null ? "not known" : Math.round(run.peak / MEGABYTE).toLocaleString("en"),
    String(run.errors),
  ];
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { documents: { type: "string" }, jobs: { type: "string" } } });
  const documents = count(values.documents, 100_000);
  const jobs = count(values.jobs, availableParallelism());
  const file = await write(documents);
  const { size } = await stat(file);
  console.log(`${file}: ${documents.toLocaleString("en")} documents, ${Math.round(size / MEGABYTE)} MB\n`);
  const alone = [process.execPath, CHECK, "--jsonl"];
  const together = [
    "parallel",
    "--will-cite",
    "--pipe",
    "--round-robin",
    "--block",
    BLOCK,
    "--jobs",
    String(jobs),
    ...alone,
  ];
  const rows = [
    ["", "seconds", "documents a second", "MB a second", "most memory of a process, MB", "errors"],
  ];
  rows.push(row("one process", await measure(alone, file), size));
  try {
    rows.push(row(`GNU parallel, ${jobs} jobs`, await measure(together, file), size));
  } catch (error) {
    console.error(`GNU parallel could not be measured: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
  console.log(grid(rows));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
