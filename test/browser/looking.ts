/** A view in every width and scheme: axe, nothing cut off, and a picture to look at; then a walk through it by keyboard. */
import { mkdirSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { cutOff, violationsIn } from "./axe.ts";
import { preferDark, SCREENSHOTS } from "./harness.ts";
import { faultsOfWalk } from "./walk.ts";

export interface Sizes {
  readonly widths: readonly number[];
  readonly height: number;
}

/** Popup and panel, narrow and as they open. */
export const NARROW: Sizes = { widths: [320, 400], height: 620 };
/** Pages of their own: as wide as a phone and as a window. */
export const WIDE: Sizes = { widths: [360, 1000], height: 900 };

/** @param name browser, language and view, as the picture is called */
export async function lookAt(page: Page, name: string, { widths, height }: Sizes): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  // Beyond its window Chromium shifts pages that run from the right; Firefox, whose window grows too late, cuts the end off.
  const captureBeyondViewport = (await page.browser().version()).toLowerCase().includes("firefox");
  // The popup's own height and width are its window's; a picture shows all of it, as wide as asked.
  await page.evaluate(() => document.documentElement.classList.remove("popup"));
  for (const width of widths)
    for (const dark of [false, true]) {
      await page.setViewport({ width, height });
      await preferDark(page, dark);
      // A form that holds the focus keeps its place in Firefox when the window grows: the picture would begin there.
      await page.evaluate(() => scrollTo(0, 0));
      const file = `${SCREENSHOTS}/${name}-${width}-${dark ? "dark" : "light"}.png`;
      await page.screenshot({ path: file as `${string}.png`, fullPage: true, captureBeyondViewport });
      expect(await violationsIn(page), file).toEqual([]);
      expect(await cutOff(page), file).toEqual([]);
    }
  expect(await faultsOfWalk(page), name).toEqual([]);
}
