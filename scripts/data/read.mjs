import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/**
 * @typedef {"measures" | "speakers" | "outlets" | "statements" | "sites" | "version" | "report" | "words"} Kind
 * @typedef {{ file: string, kind: Kind, value: any }} DataFile
 */

/** The kinds of which there is exactly one file. @type {readonly Kind[]} */
export const SINGLE_KINDS = ["version", "measures", "speakers", "outlets", "statements", "sites"];

/** The kinds of which there is a folder of files. @type {Readonly<Record<string, Kind>>} */
const FOLDERS = { reports: "report", words: "words" };

async function jsonFiles(/** @type {string} */ folder) {
  const names = await readdir(folder).catch(() => /** @type {string[]} */ ([]));
  return names.filter((name) => name.endsWith(".json")).sort();
}

async function listFiles(/** @type {string} */ root) {
  const files = SINGLE_KINDS.map((kind) => ({ kind, file: `data/${kind}.json` }));
  for (const [folder, kind] of Object.entries(FOLDERS)) {
    const names = await jsonFiles(path.join(root, "data", folder));
    files.push(...names.map((name) => ({ kind, file: `data/${folder}/${name}` })));
  }
  return files;
}

/**
 * Reads every file of `data/`. A file that is missing or no JSON becomes a mistake, not an exception.
 * @param {string} root
 */
export async function readData(root) {
  /** @type {DataFile[]} */ const files = [];
  /** @type {import("./mistake.mjs").Mistake[]} */ const mistakes = [];
  for (const { kind, file } of await listFiles(root)) {
    try {
      files.push({ kind, file, value: JSON.parse(await readFile(path.join(root, file), "utf8")) });
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      mistakes.push({ file, record: "file", field: "JSON", problem: `cannot be read: ${problem}` });
    }
  }
  return { files, mistakes };
}
