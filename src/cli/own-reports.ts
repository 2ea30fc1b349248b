/** `--reports FILE`: own reports for the terminal, held to the same rules as those of the extension. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { readOwnCsv } from "../reports/csv.ts";
import { newOwnId } from "../reports/ids.ts";
import { readOwnJson } from "../reports/json.ts";
import { listsOf } from "../reports/lists.ts";
import { withOwn } from "../reports/merge.ts";
import type { Mistake } from "../reports/own.ts";
import type { Database } from "../types/database.ts";
import { problemWords } from "../voice/problem.ts";

const said = (file: string, { line, record, field, problem }: Mistake): string =>
  [`${file}${line === null ? "" : `:${line}`}`, problemWords(record), field, problemWords(problem)]
    .filter(Boolean)
    .join(": ");

/** @throws with every mistake of the file, a line each: nothing is compared with half of it. */
export async function addOwnReports(database: Database, file: string): Promise<Database> {
  const text = await readFile(file, "utf8");
  const read = path.extname(file).toLowerCase() === ".csv" ? readOwnCsv : readOwnJson;
  const reading = read(text, listsOf(database), newOwnId, new Date().toISOString());
  if (!reading.ok) throw new Error(reading.mistakes.map((mistake) => said(file, mistake)).join("\n"));
  return withOwn(database, reading.records);
}
