/** The last run of mutation testing, from the report that Stryker writes (mutation-testing-report-schema). */
import { readFile, stat } from "node:fs/promises";

/** Found by a test, or by its never coming back. */
const DETECTED = new Set(["Killed", "Timeout"]);
/** Mutants that no test can judge count neither way, as in Stryker's own score. */
const JUDGED = new Set([...DETECTED, "Survived", "NoCoverage"]);

/** @param {string} file @returns {Promise<import("./render.mjs").Mutation | null>} null where there was no run */
export async function readMutation(file) {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return null;
  const { files } = JSON.parse(text);
  const mutants = Object.values(files).flatMap((each) => /** @type {any} */ (each).mutants);
  const judged = mutants.filter(({ status }) => JUDGED.has(status));
  const detected = judged.filter(({ status }) => DETECTED.has(status));
  const names = Object.keys(files);
  const of = `${folderAround(names)} (${names.length} files)`;
  const measured = (await stat(file)).mtime.toISOString().slice(0, 10);
  return { measured, score: (100 * detected.length) / judged.length, of, mutants: judged.length };
}

/** The innermost folder that holds all of them. */
function folderAround(/** @type {string[]} */ names) {
  const [first = [], ...others] = names.map((name) => name.split("/").slice(0, -1));
  const end = first.findIndex((part, at) => others.some((other) => other[at] !== part));
  return (end < 0 ? first : first.slice(0, end)).join("/");
}
