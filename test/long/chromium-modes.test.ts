/** What readers set: forced colours, less motion, 200 % zoom, paper. Nothing is cut, and a picture of each to look at. */
import { mkdirSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cutOff } from "../browser/axe.ts";
import { browsers, type Driven, SCREENSHOTS } from "../browser/harness.ts";
import { waitForMarks } from "../browser/looks.ts";
import { type Server, serve } from "../browser/server.ts";

const MODES = [
  { mode: "forced", features: [{ name: "forced-colors", value: "active" }] },
  { mode: "calm", features: [{ name: "prefers-reduced-motion", value: "reduce" }] },
  { mode: "paper", media: "print" },
  // 400 px at 200 %.
  { mode: "zoomed", width: 200, deviceScaleFactor: 2 },
];

// Firefox is told of these as it starts: firefox-modes.test.ts.
describe.each(browsers.filter(({ name }) => name === "chromium"))("in $name", ({ start, skip }) => {
  if (skip) return test.skip("chromium is not installed", () => {});
  let driven: Driven;
  let server: Server;
  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    server = await serve();
    driven = await start();
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
  });

  async function openPanel(): Promise<Page> {
    const popup = await driven.openPopup(`${server.origin}/article`);
    await popup.goto(popup.url().replace("popup.html", "panel.html"));
    await popup.waitForSelector(".row");
    return popup;
  }

  test.each(MODES)(
    "$mode",
    async ({ mode, features = [], media = "", width = 400, deviceScaleFactor = 1 }) => {
      const page = await driven.browser.newPage();
      await page.goto(`${server.origin}/article`);
      await waitForMarks(page);
      const panel = await openPanel();
      const session = await panel.createCDPSession();
      await session.send("Emulation.setEmulatedMedia", { media, features });
      await panel.setViewport({ width, height: 620, deviceScaleFactor });
      for (const view of ["list", "figure"]) {
        if (view === "figure") await panel.$eval(".row", (row) => (row as HTMLElement).click());
        await panel.waitForSelector(view === "list" ? ".figures" : ".reports");
        await panel.screenshot({ path: `${SCREENSHOTS}/chromium-${mode}-${view}.png`, fullPage: true });
        expect(await cutOff(panel)).toEqual([]);
        const [whole, seen] = await panel.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth] as const;
        });
        expect(whole, view).toBeLessThanOrEqual(seen);
      }
      if (mode === "calm") {
        const moving = await panel.$eval(".link", (link) => getComputedStyle(link).transitionDuration);
        expect(moving).toBe("0s");
      }
      for (const each of [panel, page]) await each.close();
    },
  );
});
