/**
 * `node scripts/check-regexes.mjs`: every regular expression of src/ must match in linear time, whatever a page
 * holds. Judged by recheck (https://makenowjust-labs.github.io/recheck/), by its engine in plain JavaScript.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { regexesOf } from "./regexes/find.mjs";
import { judgeAll } from "./regexes/judge-all.mjs";

const root = path.resolve(import.meta.dirname, "..");
const SOURCES = /\.tsx?$/;
/** Built at run time and harmless, each for its reason. @type {ReadonlyMap<string, string>} */
const BUILT_HARMLESS = new Map([["src/content/gate.ts", "fixed names as alternatives, nothing repeats"]]);

const entries = await readdir(path.join(root, "src"), { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile() && SOURCES.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name))
  .sort();

/** @type {{ readonly file: string, readonly line: number, readonly pattern: string | null, readonly flags: string }[]} */
const found = [];
for (const file of files) {
  for (const expression of await regexesOf(await readFile(file, "utf8"), file)) {
    found.push({ ...expression, file: path.relative(root, file) });
  }
}
const literal = found.flatMap(({ pattern, ...rest }) => (pattern === null ? [] : [{ ...rest, pattern }]));
const problems = await judgeAll(literal);
const unsafe = [
  ...literal.flatMap((expression, at) => (problems[at] ? [{ ...expression, problem: problems[at] }] : [])),
  ...found
    .filter(({ pattern, file }) => pattern === null && !BUILT_HARMLESS.has(file))
    .map((expression) => ({
      ...expression,
      problem: "is built at run time: its backtracking cannot be judged",
    })),
];
for (const { file, line, pattern, flags, problem } of unsafe)
  console.error(`${file}:${line}: /${pattern ?? "..."}/${flags} ${problem}`);
console.log(`Regular expressions: ${found.length} judged, ${unsafe.length} unsafe.`);
process.exitCode = unsafe.length > 0 || found.length === 0 ? 1 : 0;
