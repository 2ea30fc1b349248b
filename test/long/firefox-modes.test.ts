/** What readers of Firefox set, which it is told as it starts: the system's colours, less motion. */
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cutOff } from "../browser/axe.ts";
import { browsers, type Driven, SCREENSHOTS } from "../browser/harness.ts";
import { waitForMarks } from "../browser/looks.ts";
import { type Server, serve } from "../browser/server.ts";

/** Colours of the system for every page, as "Manage colours" in the settings sets it; https://bugzilla.mozilla.org/show_bug.cgi?id=1591210 */
const FORCED_COLORS = { "browser.display.document_color_use": 2 };
const LESS_MOTION = { "ui.prefersReducedMotion": 1 };

describe.each(browsers.filter(({ name }) => name === "firefox"))("in $name", ({ start, skip }) => {
  if (skip) return test.skip("firefox is not installed", () => {});
  let driven: Driven;
  let server: Server;
  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    server = await serve();
    driven = await start(undefined, undefined, { ...FORCED_COLORS, ...LESS_MOTION });
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
  });

  test("marks are seen in the system's colours, and gone where they are taken away", async () => {
    const page = await driven.browser.newPage();
    await page.goto(`${server.origin}/article`);
    expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    await waitForMarks(page);
    const marked = await page.screenshot({ path: `${SCREENSHOTS}/firefox-forced-page.png` });
    await page.evaluate(() => CSS.highlights.clear());
    expect(Buffer.from(await page.screenshot()).equals(Buffer.from(marked))).toBe(false);
    await page.close();
  });

  test("list and figure: nothing is cut, nothing moves", async () => {
    const page = await driven.browser.newPage();
    await page.goto(`${server.origin}/article`);
    await waitForMarks(page);
    const popup = await driven.openPopup(`${server.origin}/article`);
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
});
