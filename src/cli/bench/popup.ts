/** How soon the popup of a page with forty figures shows its first screenful, and how soon it holds all forty, in the extension as it is built. */
import { cp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import budgets from "../../../budgets.json" with { type: "json" };
import { findBrowser } from "../../../scripts/start/browsers.mjs";
import { startBrowser } from "../../../scripts/start/driven-browser.mjs";
import { POPUP_PAINT_MS } from "./goals.ts";
import { type Line, reported, type Section } from "./line.ts";
import { median } from "./median.ts";
import { builtExtension } from "./pages/extension.ts";
import { servePages } from "./pages/server.ts";

/** What the functions evaluated inside the extension use of it. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(id: number, message: object): Promise<{ figures: unknown[] } | null>;
  };
};

const FIGURES = 40;
const ROUNDS = 9;
const KINDS = ["Islamic State fighters surrendered", "civilians were evacuated"];
const PARAGRAPHS = Array.from(
  { length: FIGURES },
  (_, at) => `<p>Some ${311 + at} ${KINDS[at % 2]} in Baghouz on Monday.</p>`,
).join("");
const PAGE = `<!doctype html><title>SDF battles Islamic State in Baghouz</title><meta property="article:published_time" content="2019-03-05"><article>${PARAGRAPHS}</article>`;

/** Neither browser times an extension's own files: the script says itself when it starts, and when every row is there. */
const MARKS = `performance.mark("bench-start");
new MutationObserver((_, observer) => {
  if (document.querySelectorAll(".row").length < ${FIGURES}) return;
  performance.mark("bench-whole");
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });
`;

async function withStartMark(built: string): Promise<string> {
  const directory = `${built}-popup`;
  await rm(directory, { recursive: true, force: true });
  await cp(built, directory, { recursive: true });
  const script = join(directory, "popup.js");
  await writeFile(script, MARKS + (await readFile(script, "utf8")));
  return directory;
}

/** Firefox loads the extension's pages but never says so. */
async function visit(page: Page, address: string, selector: string): Promise<void> {
  await page.goto(address, { timeout: 1_000 }).catch(() => null);
  await page.waitForSelector(selector, { timeout: 20_000 });
}

/** The tab that holds the forty figures; asked from inside the extension, where tabs have ids. */
const tabOfFigures = (page: Page): Promise<number> =>
  page.evaluate(async (figures) => {
    for (;;) {
      for (const { id } of await chrome.tabs.query({})) {
        const report = await chrome.tabs.sendMessage(id, { type: "get-report" }).catch(() => null);
        if (report && report.figures.length >= figures) return id;
      }
    }
  }, FIGURES);

/** Milliseconds from the script's start. */
interface Times {
  /** Until the rows of the first screenful stand in the document: what is the popup's own. */
  readonly drawn: number;
  /** Until all rows do: those below the first screenful follow the first frame. */
  readonly whole: number;
  /** Until the first frame with figures is on the screen: the browser's style, layout and painting besides. */
  readonly painted: number;
}

/** A browser paints nothing of a page that is not shown; the first frame after the drawing is the first with figures. */
const timesOf = (page: Page): Promise<Times> =>
  page.evaluate(
    () =>
      new Promise<Times>((resolve, reject) => {
        if (document.visibilityState !== "visible") reject(new Error("The popup's tab is not shown."));
        const started = performance.getEntriesByName("bench-start")[0]?.startTime ?? Number.NaN;
        const drawn = performance.getEntriesByName("oww-drawn")[0]?.startTime ?? Number.NaN;
        const whole = performance.getEntriesByName("bench-whole")[0]?.startTime ?? Number.NaN;
        new PerformanceObserver((list) => {
          const painted = list.getEntries().find(({ startTime }) => startTime >= drawn);
          if (painted)
            resolve({
              drawn: drawn - started,
              whole: whole - started,
              painted: painted.startTime - started,
            });
        }).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );

async function round(browser: Browser, popup: string): Promise<Times> {
  const page = await browser.newPage();
  await page.setViewport({ width: 400, height: 620 });
  await visit(page, popup, `.figures li:nth-child(${FIGURES})`);
  const times = await timesOf(page);
  await page.close();
  return times;
}

async function runIn(name: "chromium" | "firefox", extension: string): Promise<Line[]> {
  const title = `${name}: first paint of a popup with forty figures, after its script started`;
  const found = findBrowser(name);
  if (!found) return [reported(title, "not installed, NOT measured")];
  const server = await servePages();
  const { browser, extensionOrigin } = await startBrowser(found, extension);
  try {
    const article = await browser.newPage();
    await article.goto(server.add(PAGE));
    const finder = await browser.newPage();
    await visit(finder, `${extensionOrigin}/popup.html?tabId=0`, "main");
    const popup = `${extensionOrigin}/popup.html?tabId=${await tabOfFigures(finder)}`;
    await finder.close();
    const times: Times[] = [];
    for (let at = 0; at < ROUNDS; at++) times.push(await round(browser, popup));
    const [painted, drawn, whole] = (["painted", "drawn", "whole"] as const).map((what) =>
      median(times.map((each) => each[what])),
    ) as [number, number, number];
    return [
      {
        name: title,
        figure: `${painted.toFixed(0)} ms`,
        goal: `< ${POPUP_PAINT_MS} ms`,
        met: painted < POPUP_PAINT_MS,
      },
      reported(`${name}: until its first rows stand in the document`, `${drawn.toFixed(0)} ms`),
      reported(`${name}: until all ${FIGURES} rows do`, `${whole.toFixed(0)} ms`),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The script that the popup and the panel parse at each opening, beside the most the build lets through. */
async function scriptLine(extension: string, file: string): Promise<Line> {
  const budget = budgets.find((each) => each.file === file)?.bytes ?? Number.NaN;
  const { size } = await stat(join(extension, file));
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return {
    name: `${file}: script`,
    figure: kilobytes(size),
    goal: `< ${kilobytes(budget)}`,
    met: size < budget,
  };
}

export const popupSection: Section = {
  title: `Popup (medians of ${ROUNDS} openings)`,
  async run() {
    const built = builtExtension();
    const extension = await withStartMark(built);
    return [
      await scriptLine(built, "popup.js"),
      await scriptLine(built, "panel.js"),
      ...(await runIn("chromium", extension)),
      ...(await runIn("firefox", extension)),
    ];
  },
};
