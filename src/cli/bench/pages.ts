/** What the page's own thread pays, on real pages in real browsers. */
import { findBrowser } from "../../../scripts/start/browsers.mjs";
import { startBrowser } from "../../../scripts/start/driven-browser.mjs";
import { type Line, reported, type Section } from "./line.ts";
import { benchPages, bigPage } from "./pages/corpus.ts";
import { benchExtension, builtExtension } from "./pages/extension.ts";
import { pageLines } from "./pages/lines.ts";
import { liveBlogLine } from "./pages/live-blog.ts";
import { measurePages } from "./pages/measure.ts";
import { pauseLine } from "./pages/pause.ts";
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
    const lines = [
      ...pageLines(where, throttle, pages, big),
      await pauseLine(where, browser, server, throttle),
    ];
    return throttle > 1 ? lines : [...lines, await liveBlogLine(where, browser, server)];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param folder of saved pages; null for the shared ones, or generated ones where these are not. One section for each browser and speed: the whole takes ten minutes. */
export const pageSections = (folder: string | null): Section[] => {
  let extension: Promise<string> | null = null;
  return CONDITIONS.map((condition) => ({
    title: `Page thread, ${condition.name} at ${condition.throttle}x (medians of five interleaved rounds)`,
    async run() {
      extension ??= benchExtension(builtExtension());
      return runIn(condition, await extension, folder);
    },
  }));
};
