/** `npm run eval [-- --labels FILE] [--errors] [--json]`: how well the engine reads, on labelled sentences, pages and texts. */
import { parseArgs } from "node:util";
import database from "virtual:database";
import { createEngine } from "../engine/index.ts";
import { errorLines } from "./eval/errors.ts";
import { scoreboardJson } from "./eval/json.ts";
import { scoreboardText } from "./eval/print.ts";
import { scoreAll, scoreFile } from "./eval/scoreboard.ts";

const USAGE = `npm run eval                      the whole scoreboard
npm run eval -- --labels FILE     one labelled file only (format: one JSON object a line)
npm run eval -- --errors          with each miss and wrong mark; never those of the held-out half
npm run eval -- --json            for machines`;

async function main(): Promise<void> {
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseArgs({
    options: { labels: { type: "string" }, errors: flag, json: flag, help: flag },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const engine = createEngine(database);
  const board = values.labels ? await scoreFile(engine, values.labels) : await scoreAll(engine, database);
  if (values.json) {
    const errors = values.errors ? { errors: errorLines(board) } : {};
    console.log(JSON.stringify({ ...scoreboardJson(board), ...errors }, null, 2));
    return;
  }
  console.log(scoreboardText(board));
  if (values.errors) console.log(`\n${errorLines(board).join("\n")}`);
}

// A reader that goes away early ("| head") ends the work; it is no failure.
process.stdout.on("error", () => process.exit(0));

try {
  await main();
} catch (error) {
  // Scores are never a failure of this command; a file that cannot be read or an unknown option is.
  console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  process.exitCode = 1;
}
