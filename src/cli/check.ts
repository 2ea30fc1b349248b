/** `npm run check -- FILE.html|FILE.txt|DIR|- …`: the engine in the terminal. */
import "./english.ts";
import { parseArgs } from "node:util";
import database from "virtual:database";
import { toDay } from "../article.ts";
import { readQuantities } from "../engine/quantities/read.ts";
import type { Day } from "../types/database.ts";
import { checkFiles } from "./check-files.ts";
import { enginesOver } from "./engines.ts";
import type { Format } from "./formats.ts";
import { answerLines } from "./jsonl.ts";
import { checkLine } from "./jsonl-line.ts";
import { addOwnReports } from "./own-reports.ts";
import { pageFiles } from "./page-files.ts";

const USAGE = `npm run check -- FILE.html|FILE.txt|DIR|- ...   a table for people; - reads standard input
  --json | --markdown | --csv                   the same as JSON, as a check sheet, as a table
  --jsonl < in > out                            one JSON object a line, for archives (docs/archive.md)
  --reports own.json|own.csv                    compares with your own reports too
  --published YYYY-MM-DD                        the day of the files that give none: without one no count is earlier or later
  --all                                         with the numbers that answer no question (not in check sheets)
Exit status: 0 all read, 1 something could not be read, 2 nothing was done or
the output could not be written.`;

const FORMATS = ["json", "markdown", "csv"] as const;

class UsageError extends Error {}

function formatOf(values: Readonly<Record<string, unknown>>): Format {
  const named = FORMATS.filter((format) => values[format]);
  if (named.length + (values.jsonl ? 1 : 0) > 1) throw new UsageError("Only one output format at a time.");
  const format = named[0] ?? "table";
  if (values.all && (format === "markdown" || format === "csv"))
    throw new UsageError("--all goes with the table, --json and --jsonl.");
  return format;
}

function dayOf(written: string | undefined): Day | null {
  const day = written === undefined ? null : toDay(written);
  if (written !== undefined && !day)
    throw new UsageError("--published takes a day of the calendar, YYYY-MM-DD.");
  return day;
}

async function main(): Promise<number> {
  const flag = { type: "boolean", default: false } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: flag,
      jsonl: flag,
      markdown: flag,
      csv: flag,
      all: flag,
      reports: { type: "string" },
      published: { type: "string" },
      help: flag,
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const published = dayOf(values.published);
  const format = formatOf(values);
  if (values.jsonl && (positionals.length > 0 || published))
    throw new UsageError("--jsonl reads standard input, takes no files, and each line has its own day.");
  const engineFor = enginesOver(values.reports ? await addOwnReports(database, values.reports) : database);
  if (values.jsonl) {
    const quantities = values.all ? (text: string) => readQuantities(text).quantities : undefined;
    return answerLines(process.stdin, process.stdout, (line) => checkLine(line, engineFor, quantities));
  }
  if (positionals.length === 0) throw new UsageError("Nothing to check.");
  return checkFiles(engineFor, await pageFiles(positionals), { format, all: values.all, published });
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that goes away early ("| head") ends the work; it is no failure. A full disk is one.
  if (error.code === "EPIPE") process.exit(0);
  console.error(`The output cannot be written: ${error.message}`);
  process.exit(2);
});

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof UsageError) console.error(USAGE);
  process.exitCode = 2;
}
