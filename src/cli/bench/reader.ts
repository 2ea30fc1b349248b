/**
 * One reader of numbers in a process of its own, as a browser runs the engine: in one process the readers compile each other's
 * code and fill each other's memory, and which of them that slows is a matter of luck. Told a number of runs, answers with milliseconds.
 */
import database from "virtual:database";
import { Culture, recognizeNumber } from "@microsoft/recognizers-text-number";
import nlp from "compromise";
import { createEngine } from "../../engine/index.ts";
import { readQuantities } from "../../engine/quantities/index.ts";
import { checkable, readArticles } from "../eval/articles.ts";
import { ARTICLE_LABELS } from "../eval/shared.ts";
import { paragraphBlocks } from "../line-blocks.ts";
import { ARTICLE } from "./article.ts";
import {
  CHECK,
  CHECK_ARTICLES,
  COMPROMISE,
  QUANTITIES,
  RECOGNIZERS,
  type ReaderName,
} from "./reader-names.ts";
import { clocked } from "./rounds.ts";
import { benchSentences } from "./sentences.ts";

const each = (read: (text: string) => unknown) => (texts: readonly string[]) => () => {
  for (const text of texts) read(text);
};

function check(texts: readonly string[]): () => unknown {
  const engine = createEngine(database);
  const blocks = paragraphBlocks(texts);
  return () => engine.check(ARTICLE, blocks);
}

async function checkArticles(): Promise<() => unknown> {
  const engine = createEngine(database);
  const pages = (await readArticles(ARTICLE_LABELS)).map(checkable);
  return () => {
    for (const page of pages) engine.check(...page);
  };
}

const READERS: Readonly<
  Record<ReaderName, (texts: readonly string[]) => (() => unknown) | Promise<() => unknown>>
> = {
  [QUANTITIES]: each(readQuantities),
  [CHECK]: check,
  [CHECK_ARTICLES]: checkArticles,
  [COMPROMISE]: each((text) => nlp(text).numbers().json()),
  [RECOGNIZERS]: each((text) => recognizeNumber(text, Culture.English)),
};

const { texts } = await benchSentences();
const time = clocked(await READERS[process.argv[2] as ReaderName](texts));
process.on("message", (times: number) => process.send?.(time(times)));
