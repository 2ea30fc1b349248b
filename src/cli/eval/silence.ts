/** Texts in which nothing may be marked: passages on other battles, and saved pages. */
import path from "node:path";
import type { Engine } from "../../engine/index.ts";
import { pageFiles } from "../page-files.ts";
import { readPage } from "../read-page.ts";
import type { Passage } from "./labels.ts";
import { type Mark, marksOf } from "./marks.ts";

export interface OfftopicMark {
  readonly passage: Passage;
  readonly mark: Mark;
}

export interface Offtopic {
  readonly passages: number;
  readonly asIs: readonly OfftopicMark[];
  readonly forcedOpen: readonly OfftopicMark[];
}

export function markOfftopic(engine: Engine, passages: readonly Passage[]): Offtopic {
  const marks = (gate: "open" | "as-is") =>
    passages.flatMap((passage) => marksOf(engine, passage, gate).map((mark) => ({ passage, mark })));
  return { passages: passages.length, asIs: marks("as-is"), forcedOpen: marks("open") };
}

export interface PageMarks {
  readonly page: string;
  readonly onTopic: boolean;
  /** The number as printed and the measure it was taken for. */
  readonly marks: readonly string[];
}

export async function markPages(engine: Engine, folder: string): Promise<PageMarks[]> {
  const read: PageMarks[] = [];
  for (const file of await pageFiles([folder])) {
    const { article, blocks } = await readPage(file);
    const { onTopic, figures } = engine.check(article, blocks);
    const marks = figures.map(({ exact, measure }) => `${exact} (${measure})`);
    read.push({ page: path.basename(file), onTopic, marks });
  }
  return read;
}
