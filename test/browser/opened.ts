/** The built extension with its card's root open: a page cannot look into a closed one, and so neither can a test. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const CLOSED = 'mode:"closed"';

/** @param extension changed in place */
export async function opened(extension: string): Promise<void> {
  for (const script of ["card.js", "selection.js"]) {
    const file = join(extension, script);
    const source = await readFile(file, "utf8");
    if (!source.includes(CLOSED)) throw new Error(`${script} closes no root`);
    await writeFile(file, source.replaceAll(CLOSED, 'mode:"open"'));
  }
}
