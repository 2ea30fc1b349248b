/** The card over a page, as a page sees it: its host. */
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { pointOf } from "../browser/looks.ts";

export const CARD = "html > div";

export const isOpen = async (page: Page): Promise<boolean> => (await page.$(CARD)) !== null;

/** By a press on the figure of the story. The pointer then leaves, so that nothing is lit under it. */
export async function openCard(page: Page): Promise<void> {
  await page.mouse.click(...(await pointOf(page, "#story", "300")));
  await expect.poll(() => isOpen(page), { timeout: 15_000 }).toBe(true);
  await expect
    .poll(() => page.$eval(CARD, (card) => document.activeElement === card), { timeout: 15_000 })
    .toBe(true);
  await page.mouse.move(1, 1);
}
