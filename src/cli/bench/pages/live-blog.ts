/** A live blog that adds its paragraphs one by one, beside one reading of the page that comes of it. */
import type { Browser, Page } from "puppeteer-core";
import { LIVE_TIMES_SCAN } from "../goals.ts";
import type { Line } from "../line.ts";
import { median } from "../median.ts";
import { ask, openPage } from "./ask.ts";
import { withStory } from "./corpus.ts";
import type { PageServer } from "./server.ts";

const PARAGRAPHS = 10_000;
const ROUNDS = 5;
/** One paragraph in so many has a figure. */
const FIGURE_EVERY = 10;
/** The last paragraphs are read when the page has been quiet for a while. */
const QUIET_MS = 1_000;

const EMPTY = withStory("<!doctype html><title>Live</title><body><article></article>");
const FIGURE = " more Islamic State fighters surrendered in Baghouz on Monday, the SDF said.";
const WORDS = "The convoy waited on the hill above the river while the sun went down behind the trucks.";

const paragraph = (at: number) => (at % FIGURE_EVERY === 0 ? `Some ${100 + at}${FIGURE}` : WORDS);
const FINAL = EMPTY.replace(
  "<article>",
  `<article>${Array.from({ length: PARAGRAPHS }, (_, at) => `<p>${paragraph(at)}</p>`).join("")}`,
);

interface Scheduled {
  readonly scheduler: { postTask(task: () => void): Promise<void> };
}

/** Each in a task of its own. */
const write = (page: Page): Promise<void> =>
  page.evaluate(
    async (texts) => {
      const article = document.querySelector("article");
      for (const text of texts) {
        const added = document.createElement("p");
        added.textContent = text;
        article?.append(added);
        await (globalThis as never as Scheduled).scheduler.postTask(() => {});
      }
    },
    Array.from({ length: PARAGRAPHS }, (_, at) => paragraph(at)),
  );

async function live(browser: Browser, address: string): Promise<{ ms: number; figures: number }> {
  const page = await openPage(browser, address, 1);
  let ms = await ask(page, "visit");
  await write(page);
  let figures = -1;
  for (;;) {
    await new Promise((resume) => setTimeout(resume, QUIET_MS));
    const { total, figures: now } = await ask(page, "visited");
    ms += total;
    if (now === figures) break;
    figures = now;
  }
  await page.close();
  return { ms, figures };
}

async function once(browser: Browser, address: string): Promise<{ ms: number; figures: number }> {
  const page = await openPage(browser, address, 1);
  const { gate, collect, paint, figures } = await ask(page, "read");
  await page.close();
  return { ms: gate + collect + paint, figures };
}

export async function liveBlogLine(where: string, browser: Browser, server: PageServer): Promise<Line> {
  const [empty, final] = [server.add(EMPTY), server.add(FINAL)];
  const rounds: { live: number; once: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [grown, scanned] = [await live(browser, empty), await once(browser, final)];
    if (grown.figures !== scanned.figures)
      throw new Error(`The live blog has ${grown.figures} figures, the finished page ${scanned.figures}.`);
    rounds.push({ live: grown.ms, once: scanned.ms });
  }
  const [grown, scanned] = [median(rounds.map(({ live }) => live)), median(rounds.map(({ once }) => once))];
  const times = grown / scanned;
  return {
    name: `${where}: 10,000 paragraphs added one by one / one scan`,
    figure: `${times.toFixed(2)}x (${grown.toFixed(0)} to ${scanned.toFixed(0)} ms)`,
    goal: `<= ${LIVE_TIMES_SCAN}x`,
    met: times <= LIVE_TIMES_SCAN,
  };
}
