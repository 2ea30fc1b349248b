/** The licences of all that is bundled, as their authors ask: one text file in the extension. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** "node_modules/preact/hooks/dist/x.js" -> "node_modules/preact"; a file of ours has none. */
function packageOf(/** @type {string} */ input) {
  const parts = input.split("/");
  const at = parts.lastIndexOf("node_modules");
  if (at < 0) return null;
  const depth = parts[at + 1]?.startsWith("@") ? 3 : 2;
  return parts.slice(0, at + depth).join("/");
}

async function licenceOf(/** @type {string} */ root, /** @type {string} */ directory) {
  const from = path.join(root, directory);
  const { name, version, license } = JSON.parse(await readFile(path.join(from, "package.json"), "utf8"));
  const file = (await readdir(from)).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  if (!license && !file) throw new Error(`${directory} is bundled and says nothing of its licence`);
  const text = file ? (await readFile(path.join(from, file), "utf8")).trim() : `${license}`;
  return `${name} ${version} (${license ?? "see below"})\n\n${text}\n`;
}

/**
 * @param {string} root @param {readonly import("esbuild").Metafile[]} metafiles of every bundle that ships
 * @returns {Promise<string>} packages in alphabetical order
 * @throws where a bundled package has no licence
 */
export async function collectLicences(root, metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const packages = [...new Set(inputs.map(packageOf).filter((name) => name !== null))].sort();
  const texts = await Promise.all(packages.map((directory) => licenceOf(root, directory)));
  const own = (await readFile(path.join(root, "LICENSE"), "utf8")).trim();
  return [`On Whose Word\n\n${own}\n`, ...texts].join(`\n${"-".repeat(80)}\n\n`);
}
