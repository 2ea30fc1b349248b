/** What the reader allowed is taken away under open pages, and given back. */
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { pause } from "../browser/harness.ts";
import { pointOf, settled } from "../browser/looks.ts";
import { addParagraph, inEachBrowser, marksIn, pageAround, sentence } from "../browser/stand.ts";
import { allowEverywhere, allowInPrivate, idOf, setEnabled } from "./manager.ts";

/** What the functions evaluated inside the extension use of it. */
declare const browser: { permissions: { remove(rights: { origins: string[] }): Promise<boolean> } };

const LONG = { timeout: 20_000 };
const HTML = pageAround(`<p>${sentence(310)}</p>`);

const sheetsIn = (page: Page) => page.evaluate(() => document.adoptedStyleSheets.length);

inEachBrowser((stand) => {
  const openMarked = async () => {
    const page = await stand.openHtml(HTML);
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    return page;
  };

  test.runIf(stand.isChromium())(
    "the site withdrawn under an open page: what is there stays in order, the next page is left alone",
    async () => {
      const page = await openMarked();
      const errors: unknown[] = [];
      page.on("pageerror", (error) => errors.push(error));
      await allowEverywhere(stand, false);
      await page.bringToFront();
      await addParagraph(page, sentence(320));
      await expect.poll(() => marksIn(page), LONG).toBe(3);
      // The card is another script, which may no longer be put in: the click stays without an answer.
      await page.mouse.click(...(await pointOf(page, "#story", "300")));
      await pause(500);
      expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
      const next = await stand.openHtml(HTML);
      await settled(next);
      expect([await marksIn(next), await sheetsIn(next)]).toEqual([0, 0]);
      await allowEverywhere(stand, true);
      await next.reload();
      await expect.poll(() => marksIn(next), LONG).toBe(2);
      expect(errors).toEqual([]);
      for (const each of [page, next]) await each.close();
    },
  );

  test("disabled under an open page, and enabled again", async () => {
    const id = await idOf(stand);
    const page = await openMarked();
    await setEnabled(stand, id, false);
    if (stand.isChromium()) {
      await expect.poll(() => marksIn(page), LONG).toBe(0);
      expect(await sheetsIn(page)).toBe(0);
    } else {
      // Firefox ends the script without a word: its paint stays until the page is left, and nothing else does.
      await addParagraph(page, sentence(320));
      await pause(1_500);
      expect(await marksIn(page)).toBe(2);
    }
    await page.reload();
    await settled(page);
    expect([await marksIn(page), await sheetsIn(page)]).toEqual([0, 0]);
    await setEnabled(stand, id, true);
    await page.reload();
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    await page.close();
  });

  // Firefox's driver opens no private window: the contexts that it makes are containers.
  test.runIf(stand.isChromium())("a private window, once the reader allows it, and not before", async () => {
    const context = await stand.driven.browser.createBrowserContext();
    const page = await context.newPage();
    stand.server.add("/private", HTML);
    await page.goto(`${stand.server.origin}/private`);
    await settled(page);
    expect(await marksIn(page)).toBe(0);
    await allowInPrivate(stand);
    await page.reload();
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    await page.close();
    await context.close();
  });

  test.runIf(!stand.isChromium())("a right withdrawn by the extension's own page, in Firefox", async () => {
    const page = await openMarked();
    const own = await stand.driven.openOwn("popup.html?tabId=0");
    expect(await own.evaluate(() => browser.permissions.remove({ origins: ["http://127.0.0.1/*"] }))).toBe(
      true,
    );
    await own.close();
    await addParagraph(page, sentence(320));
    await expect.poll(() => marksIn(page), LONG).toBe(3);
    const next = await stand.openHtml(HTML);
    await settled(next);
    expect(await marksIn(next)).toBe(0);
    for (const each of [page, next]) await each.close();
  });
});
