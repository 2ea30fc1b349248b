import { readdir, stat } from "node:fs/promises";
import path from "node:path";

const READABLE = /\.(?:html?|txt)$/i;

/** The saved pages that the arguments name; a folder stands for the pages in it, "-" for standard input. */
export async function pageFiles(named: readonly string[]): Promise<string[]> {
  const lists = named.map(async (name) => {
    if (name === "-") return [name];
    const info = await stat(name).catch(() => null);
    if (!info) throw new Error(`${name}: no such file or folder`);
    if (!info.isDirectory()) return [name];
    const entries = await readdir(name);
    return entries
      .filter((entry) => READABLE.test(entry))
      .sort()
      .map((entry) => path.join(name, entry));
  });
  return (await Promise.all(lists)).flat();
}
