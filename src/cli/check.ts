/** `npm run check -- FILE.html|FILE.txt|DIR … [--json]`, or `-- --jsonl [--all] < in > out`: the engine in the terminal. */
import { parseArgs } from "node:util";
import database from "virtual:database";
import { createEngine } from "../engine/index.ts";
import { readQuantities } from "../engine/quantities/read.ts";
import { checkFiles } from "./check-files.ts";
import { answerLines } from "./jsonl.ts";
import { checkLine } from "./jsonl-line.ts";
import { pageFiles } from "./page-files.ts";

const USAGE = `npm run check -- FILE.html|FILE.txt|DIR ...   a table for people
npm run check -- FILE ... --json               the same as JSON
npm run check -- --jsonl [--all] < in > out    one JSON object a line`;

async function main(): Promise<number> {
  const flag = { type: "boolean", default: false } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: flag, jsonl: flag, all: flag },
  });
  const engine = createEngine(database);
  if (values.jsonl) {
    const quantities = values.all ? (text: string) => readQuantities(text).quantities : undefined;
    return answerLines(process.stdin, process.stdout, (line) => checkLine(line, engine, quantities));
  }
  if (positionals.length === 0) {
    console.error(USAGE);
    return 2;
  }
  return checkFiles(engine, await pageFiles(positionals), values.json);
}

// A reader that goes away early ("| head") ends the work; it is no failure.
process.stdout.on("error", () => process.exit(0));

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
