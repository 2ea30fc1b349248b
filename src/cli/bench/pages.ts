/** What the page's own thread pays, on real pages in real browsers. */
import { findBrowser } from "../../../scripts/start/browsers.mjs";
import { startBrowser } from "../../../scripts/start/driven-browser.mjs";
import { type Line, reported, type Section } from "./line.ts";
import { benchPages, bigPage } from "./pages/corpus.ts";
import { benchExtension, builtExtension } from "./pages/extension.ts";
import { pageLines } from "./pages/lines.ts";
import { liveBlogLine } from "./pages/live-blog.ts";
import { measurePages } from "./pages/measure.ts";
import { servePages } from "./pages/server.ts";

/** Firefox has no throttling of the processor. */
const CONDITIONS = [
  { name: "chromium", throttle: 1 },
  { name: "chromium", throttle: 4 },
  { name: "firefox", throttle: 1 },
] as const;

type Condition = (typeof CONDITIONS)[number];

async function runIn(
  { name, throttle }: Condition,
  extension: string,
  folder: string | null,
): Promise<Line[]> {
  const where = `${name} ${throttle}x`;
  const found = findBrowser(name);
  if (!found) return [reported(where, "not installed, NOT measured")];
  const server = await servePages();
  const { browser } = await startBrowser(found, extension);
  try {
    const [big, ...pages] = await measurePages(
      browser,
      server,
      [bigPage(), ...(await benchPages(folder))],
      throttle,
    );
    if (!big) throw new Error("No page was measured.");
    const lines = pageLines(where, throttle, pages, big);
    return throttle > 1 ? lines : [...lines, await liveBlogLine(where, browser, server)];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param folder of saved pages; null for the shared ones, or generated ones where these are not. */
export const pagesSection = (folder: string | null): Section => ({
  title: "Page thread (medians of five interleaved rounds, each on a page loaded afresh)",
  async run() {
    const extension = await benchExtension(builtExtension());
    const lines: Line[] = [];
    for (const condition of CONDITIONS) lines.push(...(await runIn(condition, extension, folder)));
    return lines;
  },
});
