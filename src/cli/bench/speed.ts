/** Megabytes a second beside the readers of numbers that others use, on the same sentences in the same run. */
import { type ChildProcess, execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { readArticles } from "../eval/articles.ts";
import { ARTICLE_LABELS, ROOT } from "../eval/shared.ts";
import { CHECK_TIMES_COMPROMISE, QUANTITIES_TIMES_COMPROMISE } from "./goals.ts";
import { type Line, reported, type Section } from "./line.ts";
import { CHECK, CHECK_ARTICLES, COMPROMISE, QUANTITIES, READER_NAMES } from "./reader-names.ts";
import { medianSpeeds, type Speed } from "./rounds.ts";
import { benchSentences } from "./sentences.ts";

function ratio(name: string, speeds: ReadonlyMap<string, Speed>, goal: number): Line {
  const times = speeds.get(name)?.timesFirst ?? Number.NaN;
  return {
    name: `${name} / ${COMPROMISE}`,
    figure: `${times.toFixed(0)}x`,
    goal: `>= ${goal}x`,
    met: times >= goal,
  };
}

/** @throws where the reader ends instead of answering; what it said stands on the terminal. */
async function timeIn(child: ChildProcess, times: number): Promise<number> {
  const ended = new AbortController();
  const end = once(child, "exit", ended).then(() => {
    throw new Error("A reader of the bench ended before its time.");
  });
  child.send(times);
  const answer = await Promise.race([once(child, "message"), end]);
  ended.abort();
  return answer[0];
}

const bytesOf = (texts: readonly string[]): number =>
  texts.reduce((total, text) => total + Buffer.byteLength(text), 0);

/** @returns the program that is one reader. */
function builtReader(): string {
  const tool = ["scripts/bundle-tool.mjs", "src/cli/bench/reader.ts"];
  return join(ROOT, execFileSync(process.execPath, tool, { cwd: ROOT, encoding: "utf8" }).trim());
}

async function run(): Promise<Line[]> {
  const { source, texts } = await benchSentences();
  const bytes = bytesOf(texts);
  const articles = bytesOf((await readArticles(ARTICLE_LABELS)).flatMap(({ paragraphs }) => paragraphs));
  const file = builtReader();
  const readers = READER_NAMES.map((name) => ({ name, child: fork(file, [name]) }));
  try {
    const speeds = await medianSpeeds(
      readers.map(({ name, child }) => ({
        name,
        bytes: name === CHECK_ARTICLES ? articles : bytes,
        time: (times) => timeIn(child, times),
      })),
    );
    return [
      reported("sentences", `${texts.length} (${source}), ${(bytes / 1000).toFixed(0)} kB`),
      ...[...speeds].map(([name, { megabytesASecond }]) =>
        reported(name, `${megabytesASecond.toFixed(2)} MB/s`),
      ),
      ratio(QUANTITIES, speeds, QUANTITIES_TIMES_COMPROMISE),
      ratio(CHECK, speeds, CHECK_TIMES_COMPROMISE),
    ];
  } finally {
    for (const { child } of readers) child.disconnect();
  }
}

export const speedSection: Section = {
  title: "Engine: speed (medians of interleaved rounds, each reader in a process of its own)",
  run,
};
