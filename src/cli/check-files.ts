import type { Day } from "../types/database.ts";
import type { EngineFor } from "./engines.ts";
import { type Format, Printer } from "./formats.ts";
import { readPage } from "./read-page.ts";

export interface FileOptions {
  readonly format: Format;
  /** With the numbers that answer no question. */
  readonly all: boolean;
  /** The day of those files that give none themselves. */
  readonly published: Day | null;
}

/**
 * Checks saved pages in order; "-" is the standard input.
 * @returns the exit status: 1 when a file could not be read.
 */
export async function checkFiles(
  engineFor: EngineFor,
  files: readonly string[],
  { format, all, published }: FileOptions,
): Promise<number> {
  const printer = new Printer(format);
  let status = 0;
  for (const file of files) {
    try {
      const read = await readPage(file);
      const article = { ...read.article, published: read.article.published ?? published };
      const page = { ...read, article };
      const { blocks, url } = page;
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
