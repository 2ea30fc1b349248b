import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * Writes a folder whole or not at all: a reader never meets half a data set.
 * @param {string} folder @param {Readonly<Record<string, string>>} files name -> contents
 */
export async function writeFolder(folder, files) {
  await mkdir(path.dirname(folder), { recursive: true });
  const draft = await mkdtemp(path.join(path.dirname(folder), ".data-"));
  try {
    for (const [name, contents] of Object.entries(files)) await writeFile(path.join(draft, name), contents);
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}
