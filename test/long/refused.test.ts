/** Where the browser refuses to let us read a page, the button that asks for it says so instead of nothing. */
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { SCREENSHOTS } from "../browser/harness.ts";
import { inEachBrowser } from "../browser/stand.ts";

/** What the functions evaluated in the extension use of it. */
declare const chrome: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };

inEachBrowser((stand) => {
  const heading = (page: Page) => page.$eval("h1", ({ textContent }) => textContent);

  test("in the panel, of a site that is not listed: the toolbar's button", async () => {
    const page = await stand.driven.browser.newPage();
    // Browsers take each name under "localhost" for this machine; only the bare one is among the tests' sites.
    await page.goto(`${stand.server.origin.replace("127.0.0.1", "paper.localhost")}/article`);
    const own = await stand.driven.openOwn("popup.html?tabId=0");
    const tabs = await own.evaluate(() => chrome.tabs.query({}));
    await own.close();
    // Of pages that may not be read no address is told; the tab that was opened last is this one.
    const id = Math.max(...tabs.filter(({ url }) => url === undefined).map((tab) => tab.id));
    const panel = await stand.driven.openOwn(`panel.html?tabId=${id}`);
    await panel.waitForSelector("main > .button");
    expect(await heading(panel)).toBe("This page has not been checked");
    await panel.click("main > .button");
    await expect.poll(() => heading(panel)).toBe("Press the extension’s button in the toolbar");
    expect(await panel.evaluate(() => document.activeElement?.localName)).toBe("h1");
    expect(await panel.$("main > .button")).toBeNull();
    await panel.screenshot({ path: join(SCREENSHOTS, `refused-panel-${stand.name}.png`) });
    for (const each of [panel, page]) await each.close();
  });

  // Firefox's driver cannot reach into its popup.
  test.runIf(stand.isChromium())(
    "in the popup, of one of the browser's own pages: that it cannot be read",
    async () => {
      const page = await stand.driven.browser.newPage();
      await page.goto("chrome://version");
      const popup = await stand.pressToolbar(page);
      await popup.waitForSelector("h1");
      expect(await heading(popup)).toBe("The extension cannot read this page");
      await popup.screenshot({ path: join(SCREENSHOTS, "refused-popup.png") });
      await page.close();
    },
  );
});
