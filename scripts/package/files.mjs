/** What goes into a package, by name and in one order everywhere. */
import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** @typedef {Map<string, Uint8Array>} Files names with "/" to contents */

/** Neither made here nor ours: what an unpacked source package has beside its files once it was built. */
const NOT_SOURCE = /^(?:node_modules|dist|coverage|\.git)(?:\/|$)/;

async function read(/** @type {string} */ directory, /** @type {readonly string[]} */ names) {
  const sorted = [...names].sort();
  const contents = await Promise.all(sorted.map((name) => readFile(path.join(directory, name))));
  return new Map(sorted.map((name, at) => [name, new Uint8Array(/** @type {Buffer} */ (contents[at]))]));
}

async function namesUnder(/** @type {string} */ directory) {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(directory, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"),
    );
}

/** @param {string} directory @returns {Promise<Files>} */
export const filesUnder = async (directory) => read(directory, await namesUnder(directory));

/** What git tracks; in an unpacked source package, which has no git, all that is there. @param {string} root @returns {Promise<Files>} */
export async function sourceFiles(root) {
  const git = spawnSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });
  const top = spawnSync("git", ["rev-parse", "--show-prefix"], { cwd: root, encoding: "utf8" });
  const tracked = git.status === 0 && top.stdout.trim() === "";
  const names = tracked ? git.stdout.split("\0").filter(Boolean) : await namesUnder(root);
  return read(
    root,
    names.filter((name) => !NOT_SOURCE.test(name)),
  );
}
