/**
 * `node scripts/check-regexes.mjs`: every regular expression of src/ must match in linear time, whatever a page
 * holds. Judged by recheck (https://makenowjust-labs.github.io/recheck/), by its engine in plain JavaScript.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { regexesOf } from "./regexes/find.mjs";
import { problemOf } from "./regexes/judge.mjs";

const root = path.resolve(import.meta.dirname, "..");
const SOURCES = /\.tsx?$/;
/** Built at run time and harmless, each for its reason. @type {ReadonlyMap<string, string>} */
const BUILT_HARMLESS = new Map([["src/content/gate.ts", "fixed names as alternatives, nothing repeats"]]);

const entries = await readdir(path.join(root, "src"), { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile() && SOURCES.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name))
  .sort();

let count = 0;
let mistakes = 0;
for (const file of files) {
  for (const { pattern, flags, line } of await regexesOf(await readFile(file, "utf8"), file)) {
    count += 1;
    if (pattern === null && BUILT_HARMLESS.has(path.relative(root, file))) continue;
    const problem =
      pattern === null
        ? "is built at run time: its backtracking cannot be judged"
        : problemOf(pattern, flags);
    if (problem === null) continue;
    mistakes += 1;
    console.error(`${path.relative(root, file)}:${line}: /${pattern ?? "..."}/${flags} ${problem}`);
  }
}
console.log(`Regular expressions: ${count} judged, ${mistakes} unsafe.`);
process.exitCode = mistakes > 0 || count === 0 ? 1 : 0;
