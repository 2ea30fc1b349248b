/** What readers of Firefox set, which it is told as it starts: the system's colours, less motion. */
import { mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import { cutOff } from "../browser/axe.ts";
import { SCREENSHOTS } from "../browser/harness.ts";
import { waitForMarks } from "../browser/looks.ts";
import { inBrowser } from "../browser/stand.ts";

/** Colours of the system for every page, as "Manage colours" in the settings sets it; https://bugzilla.mozilla.org/show_bug.cgi?id=1591210 */
const FORCED_COLORS = { "browser.display.document_color_use": 2 };
const LESS_MOTION = { "ui.prefersReducedMotion": 1 };

mkdirSync(SCREENSHOTS, { recursive: true });

inBrowser(
  "firefox",
  (stand) => {
    test("marks are seen in the system's colours, and gone where they are taken away", async () => {
      const page = await stand.open("/article");
      expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
      await waitForMarks(page);
      const marked = await page.screenshot({ path: `${SCREENSHOTS}/firefox-forced-page.png` });
      await page.evaluate(() => CSS.highlights.clear());
      expect(Buffer.from(await page.screenshot()).equals(Buffer.from(marked))).toBe(false);
      await page.close();
    });

    test("list and figure: nothing is cut, nothing moves", async () => {
      const page = await stand.open("/article");
      await waitForMarks(page);
      const popup = await stand.driven.openPopup(`${stand.server.origin}/article`);
      await popup.waitForSelector(".row");
      const moving = await popup.$eval(".link", (link) => getComputedStyle(link).transitionDuration);
      expect(moving).toBe("0s");
      for (const view of ["list", "figure"]) {
        if (view === "figure") await popup.$eval(".row", (row) => (row as HTMLElement).click());
        await popup.waitForSelector(view === "list" ? ".figures" : ".reports");
        await popup.screenshot({ path: `${SCREENSHOTS}/firefox-forced-${view}.png`, fullPage: true });
        expect(await cutOff(popup), view).toEqual([]);
      }
      for (const each of [popup, page]) await each.close();
    });
  },
  { ...FORCED_COLORS, ...LESS_MOTION },
);
