/** The card by keyboard: its root is closed, so what a key does tells where the focus is. */
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { pointOf, waitForMarks } from "./looks.ts";
import { inEachBrowser, pageAround } from "./stand.ts";

const CARD = "html > div";

const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate((card) => document.activeElement?.matches(card) === true, CARD);

async function openCard(page: Page): Promise<void> {
  await waitForMarks(page);
  await page.mouse.click(...(await pointOf(page, "#story", "300")));
  await page.waitForSelector(CARD);
  await expect.poll(() => hasFocus(page)).toBe(true);
}

const isGone = (page: Page) => expect.poll(() => page.$(CARD)).toBeNull();

inEachBrowser((stand) => {
  test("takes the focus: its first stop is the button that closes it", async () => {
    const page = await stand.openHtml(pageAround('<a id="link" href="#link">A link</a>'));
    await openCard(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await isGone(page);
    await page.close();
  });

  test("has a second stop, the way to all reports", async () => {
    const page = await stand.openHtml(pageAround('<a id="link" href="#link">A link</a>'));
    await openCard(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await hasFocus(page)).toBe(true);
    await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    await page.keyboard.up("Shift");
    await page.keyboard.press("Enter");
    await isGone(page);
    await page.close();
  });

  test("gives the focus back to the page when it is closed", async () => {
    const page = await stand.openHtml(pageAround(""));
    await openCard(page);
    await page.keyboard.press("Escape");
    await isGone(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body");
    await page.close();
  });
});
