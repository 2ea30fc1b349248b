import type { Engine } from "../engine/index.ts";
import type { Findings } from "../types/findings.ts";
import { readPage } from "./read-page.ts";
import { coverageLine, figureTable } from "./table.ts";

interface Checked {
  readonly file: string;
  readonly title: string;
  readonly findings: Findings;
}

function forPeople({ file, title, findings }: Checked): string {
  const { onTopic, figures } = findings;
  const head = `${file}: ${title}`;
  if (!onTopic) return `${head}\nNot about the battle of Baghouz: nothing compared.\n`;
  if (figures.length === 0) return `${head}\nNo figure that answers a question of the database.\n`;
  return `${head}\n\n${figureTable(figures, findings)}\n${coverageLine(findings)}\n`;
}

/** Checks saved pages in order. @returns the exit status: 1 when a file could not be read. */
export async function checkFiles(engine: Engine, files: readonly string[], json: boolean): Promise<number> {
  const all: Checked[] = [];
  let status = 0;
  for (const file of files) {
    try {
      const { article, blocks } = await readPage(file);
      const checked = { file, title: article.title, findings: engine.check(article, blocks) };
      if (json) all.push(checked);
      else console.log(forPeople(checked));
    } catch (error) {
      console.error(`${file}: cannot be read: ${error instanceof Error ? error.message : error}`);
      status = 1;
    }
  }
  if (json) {
    const shown = all.map(({ file, title, findings: { onTopic, figures } }) => ({
      file,
      title,
      onTopic,
      figures,
    }));
    console.log(JSON.stringify(shown, null, 2));
  }
  return status;
}
