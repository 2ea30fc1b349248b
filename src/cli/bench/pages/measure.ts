/** Interleaved rounds over all pages in one browser: each contestant on a page loaded afresh. */
import type { Browser } from "puppeteer-core";
import { mediansOf } from "../median.ts";
import { ask, openPage, placesOf } from "./ask.ts";
import { type BenchPage, withStory } from "./corpus.ts";
import type { Reading } from "./jobs.ts";
import type { PageServer } from "./server.ts";

/** Milliseconds. */
export interface Times {
  readonly floor: number;
  /** Of an empty style sheet: with the floor, the least that any reader which marks by style alone can take. */
  readonly sheet: number;
  /** On the page as it is, where the gate reads on to its end. */
  readonly gate: number;
  readonly collect: number;
  readonly paint: number;
  /** Gate, collect and paint. */
  readonly total: number;
  readonly mark: number;
  /** Gate, collect and paint right after the page has loaded, when nothing of ours or of the page has been run or met. */
  readonly first: number;
  /** Of the first reading, which is the slowest. */
  readonly longest: number;
  /** Of the same reading: the longest that the browser itself took to style what we had painted. */
  readonly forced: number;
}

export const TIMES = [
  "floor",
  "sheet",
  "gate",
  "collect",
  "paint",
  "total",
  "mark",
  "first",
  "longest",
  "forced",
] as const satisfies readonly (keyof Times)[];

/** Each time a median of the rounds. */
export interface PageTimes extends Times {
  readonly name: string;
  /** Whether anything moved when we painted, in any round. */
  readonly shifted: boolean;
}

const ROUNDS = 5;

/** A page at its two addresses: as it is, and with a story that opens the gate. */
interface Measured {
  readonly name: string;
  readonly shut: string;
  readonly open: string;
  /** Where everything stands on the second before it is read. */
  readonly places: string;
  readonly rounds: Round[];
}

type Round = Omit<PageTimes, "name">;

const totalOf = ({ gate, collect, paint }: Reading) => gate + collect + paint;

/**
 * Everybody comes to know the page first, and is timed the second time: else whoever comes first pays for all. The gate and its
 * floor are timed on one page and one after the other, on which nobody else's code has been run and compiled.
 */
async function oneRound(
  browser: Browser,
  { shut, open, places }: Measured,
  throttle: number,
): Promise<Round> {
  const page = await openPage(browser, open, throttle);
  const first = await ask(page, "read");
  const shifted = (await placesOf(page)) !== places;
  await ask(page, "mark");
  await ask(page, "unmark");
  const second = await ask(page, "read");
  const mark = await ask(page, "mark");
  await page.close();
  const other = await openPage(browser, shut, throttle);
  await ask(other, "floor");
  await ask(other, "gate");
  const floor = await ask(other, "floor");
  const gate = await ask(other, "gate");
  await ask(other, "sheet");
  const sheet = await ask(other, "sheet");
  await other.close();
  const { collect, paint } = second;
  const { longest, forced } = first;
  const total = totalOf(second);
  return {
    gate,
    floor,
    sheet,
    collect,
    paint,
    total,
    mark,
    first: totalOf(first),
    longest,
    forced,
    shifted,
  };
}

/** On a page of its own: the collector would clear away what the question makes while the reading is timed. */
async function unread(browser: Browser, address: string, throttle: number): Promise<string> {
  const page = await openPage(browser, address, throttle);
  const places = await placesOf(page);
  await page.close();
  return places;
}

function medians(name: string, rounds: readonly Round[]): PageTimes {
  return { name, ...mediansOf(TIMES, rounds), shifted: rounds.some(({ shifted }) => shifted) };
}

export async function measurePages(
  browser: Browser,
  server: PageServer,
  pages: readonly BenchPage[],
  throttle: number,
): Promise<PageTimes[]> {
  const all: Measured[] = [];
  for (const { name, html } of pages) {
    const [shut, open] = [server.add(html), server.add(withStory(html))];
    all.push({ name, shut, open, places: await unread(browser, open, throttle), rounds: [] });
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const page of all) page.rounds.push(await oneRound(browser, page, throttle));
  return all.map(({ name, rounds }) => medians(name, rounds));
}
