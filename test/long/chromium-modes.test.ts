/** What readers set: forced colours, less motion, 200 % zoom, paper. Nothing is cut, and a picture of each to look at. */
import { mkdirSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { cutOff } from "../browser/axe.ts";
import { SCREENSHOTS } from "../browser/harness.ts";
import { waitForMarks } from "../browser/looks.ts";
import { inBrowser } from "../browser/stand.ts";

const MODES = [
  { mode: "forced", features: [{ name: "forced-colors", value: "active" }] },
  { mode: "calm", features: [{ name: "prefers-reduced-motion", value: "reduce" }] },
  { mode: "paper", media: "print" },
  // 400 px at 200 %.
  { mode: "zoomed", width: 200, deviceScaleFactor: 2 },
];

mkdirSync(SCREENSHOTS, { recursive: true });

// Firefox is told of these as it starts: firefox-modes.test.ts.
inBrowser("chromium", (stand) => {
  async function openPanel(): Promise<Page> {
    const popup = await stand.driven.openPopup(`${stand.server.origin}/article`);
    await popup.goto(popup.url().replace("popup.html", "panel.html"));
    await popup.waitForSelector(".row");
    return popup;
  }

  test.each(MODES)(
    "$mode",
    async ({ mode, features = [], media = "", width = 400, deviceScaleFactor = 1 }) => {
      const page = await stand.open("/article");
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
