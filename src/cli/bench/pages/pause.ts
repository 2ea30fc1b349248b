/**
 * The longest pause that a page notices while it is read: how long a message to itself waits. All is in it that keeps the
 * thread: our code, what the browser copies for it, the collector, the browser's own drawing.
 */
import type { Browser, Page } from "puppeteer-core";
import { LONGEST_MS, LONGEST_THROTTLED_MS } from "../goals.ts";
import type { Line } from "../line.ts";
import { median } from "../median.ts";
import { ask, openPage } from "./ask.ts";
import type { PageServer } from "./server.ts";

const ROUNDS = 9;
const FIGURES = 40;
/** Each with as many reports to compare with as any has. */
const paragraph = (at: number) =>
  `<p>Up to ${400 + at} Islamic State fighters are still inside Baghouz, an SDF spokesman said on Monday.</p>`;
const PAGE = `<!doctype html><title>Baghouz</title><article>${Array.from({ length: FIGURES }, (_, at) => paragraph(at)).join("")}</article>`;
/** The page comes to rest before its pulse is felt. */
const QUIET_MS = 100;

interface Pulse {
  longest: number;
}
interface Pulsing {
  pulse: Pulse;
}

const startPulse = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const pulse: Pulse = { longest: 0 };
    (globalThis as never as Pulsing).pulse = pulse;
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      pulse.longest = Math.max(pulse.longest, now - last);
      last = now;
      port2.postMessage(null);
    };
    port2.postMessage(null);
  });

const longestOf = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as never as Pulsing).pulse.longest);

/** Of the second reading, like the other times of a page. */
async function onePause(browser: Browser, address: string, throttle: number): Promise<number> {
  const page = await openPage(browser, address, throttle);
  const { figures } = await ask(page, "read");
  if (figures !== FIGURES) throw new Error(`${figures} figures were found, not ${FIGURES}.`);
  await new Promise((resume) => setTimeout(resume, QUIET_MS));
  await startPulse(page);
  await ask(page, "read");
  const longest = await longestOf(page);
  await page.close();
  return longest;
}

export async function pauseLine(
  where: string,
  browser: Browser,
  server: PageServer,
  throttle: number,
): Promise<Line> {
  const address = server.add(PAGE);
  const pauses: number[] = [];
  for (let round = 0; round < ROUNDS; round++) pauses.push(await onePause(browser, address, throttle));
  const pause = median(pauses);
  const goal = throttle > 1 ? LONGEST_THROTTLED_MS : LONGEST_MS;
  return {
    name: `${where}: longest pause that a page of forty figures notices`,
    figure: `${pause.toFixed(2)} ms`,
    goal: `<= ${goal} ms`,
    met: pause <= goal,
  };
}
