import type { EngineFor } from "./engines.ts";
import { type Format, Printer } from "./formats.ts";
import { readPage } from "./read-page.ts";

/**
 * Checks saved pages in order; "-" is the standard input.
 * @param all with the numbers that answer no question
 * @returns the exit status: 1 when a file could not be read.
 */
export async function checkFiles(
  engineFor: EngineFor,
  files: readonly string[],
  format: Format,
  all: boolean,
): Promise<number> {
  const printer = new Printer(format);
  let status = 0;
  for (const file of files) {
    try {
      const page = await readPage(file);
      const { article, blocks, url } = page;
      const engine = engineFor(url);
      const findings = engine.check(article, blocks);
      const others = all ? engine.leftovers(article, blocks) : null;
      printer.add({ file, page, findings, others });
    } catch (error) {
      console.error(`${file}: cannot be read: ${error instanceof Error ? error.message : error}`);
      status = 1;
    }
  }
  printer.end();
  return status;
}
