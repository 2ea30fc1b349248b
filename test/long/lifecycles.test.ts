/** Lifecycles: the background, the extension, tabs and storage come and go, and nothing that was found is lost. */
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { pause } from "../browser/harness.ts";
import { popupText, waitForMarks } from "../browser/looks.ts";
import { addParagraph, inEachBrowser, marksIn, pageAround, sentence } from "../browser/stand.ts";

/** What the functions evaluated inside the extension use of it. */
declare const chrome: {
  storage: { local: { set(values: object): Promise<void>; clear(): Promise<void> } };
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(id: number, message: object): Promise<{ url: string } | null>;
    discard(id: number): Promise<unknown>;
  };
};

const LONG = { timeout: 20_000 };
const ROUNDS = 100;

/** By hand: a page that comes from the cache never loads, which a driver would wait for. */
const move = (page: Page, by: number) => page.evaluate((by) => setTimeout(() => history.go(by), 0), by);

/** null while the page is on its way. */
const marksOrNone = (page: Page) => marksIn(page).catch(() => null);

inEachBrowser((stand) => {
  test.runIf(stand.isChromium())(
    "the background killed a hundred times, before, during and after a check",
    async () => {
      const page = await stand.openHtml(pageAround(""));
      await waitForMarks(page);
      const killer = await stand.driven.killer();
      for (let round = 1; round <= ROUNDS; round++) {
        await addParagraph(page, sentence(310 + round));
        // A change is read after a quarter of a second: the kills fall all around that moment.
        for (let at = 0; at < 3; at++) {
          await pause((round * 37 + at * 91) % 160);
          await killer();
        }
      }
      await expect.poll(() => marksIn(page), LONG).toBe(ROUNDS + 1);
      await page.close();
    },
    180_000,
  );

  test("the background gone between a scan, a change and the popup", async () => {
    const page = await stand.openHtml(pageAround(""));
    await waitForMarks(page);
    await stand.driven.killBackground();
    await addParagraph(page, sentence(310));
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    await stand.driven.killBackground();
    const popup = await stand.driven.openPopup(page.url());
    await expect.poll(() => popupText(popup), LONG).toContain("310");
    for (const each of [popup, page]) await each.close();
  });

  test("back and forward, from the cache or not", async () => {
    const page = await stand.openHtml(pageAround(`<p>${sentence(310)}</p>`));
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    await page.goto(`${stand.server.origin}/off-topic`);
    await move(page, -1);
    await expect.poll(() => marksOrNone(page), LONG).toBe(2);
    await addParagraph(page, sentence(320));
    await expect.poll(() => marksIn(page), LONG).toBe(3);
    await move(page, 1);
    await expect.poll(() => marksOrNone(page), LONG).toBe(0);
    await page.close();
  });

  test("two windows of one address, each with its own marks", async () => {
    const html = pageAround(`<p>${sentence(310)}</p>`);
    const first = await stand.openHtml(html);
    const context = await stand.driven.browser.newPage({ type: "window" });
    await context.goto(first.url());
    for (const page of [first, context]) await expect.poll(() => marksIn(page), LONG).toBe(2);
    await addParagraph(context, sentence(320));
    await expect.poll(() => marksIn(context), LONG).toBe(3);
    expect(await marksIn(first)).toBe(2);
    for (const page of [first, context]) await page.close();
  });

  test.runIf(stand.isChromium())("a tab that is discarded and restored", async () => {
    const page = await stand.openHtml(pageAround(`<p>${sentence(310)}</p>`));
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    const address = page.url();
    const own = await stand.driven.openOwn("popup.html?tabId=0");
    await own.evaluate(async (address) => {
      for (const { id } of await chrome.tabs.query({})) {
        const report = await chrome.tabs.sendMessage(id, { type: "get-report" }).catch(() => null);
        if (report?.url === address) await chrome.tabs.discard(id);
      }
    }, address);
    await pause(500);
    await own.close();
    const pages = await stand.driven.browser.pages();
    const restored = pages.find((each) => each.url() === address) ?? (await stand.driven.browser.newPage());
    await restored.bringToFront();
    await restored.reload();
    await expect.poll(() => marksIn(restored), LONG).toBe(2);
    await restored.close();
  });

  test.runIf(stand.isChromium())("a machine twenty times as slow", async () => {
    const page = await stand.driven.browser.newPage();
    await page.emulateCPUThrottling(20);
    stand.server.add("/slow", pageAround(`<p>${sentence(310)}</p>`));
    await page.goto(`${stand.server.origin}/slow`);
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    await page.emulateCPUThrottling(null);
    await page.close();
  });

  test.each([
    ["text", "garbage"],
    ["another version's shape", { off: "yes", hidden: 1, sitesOff: { 0: "x" } }],
    ["a list of nothing", [null, undefined, 7]],
    [
      "a hundred thousand sites",
      { sitesOff: Array.from({ length: 100_000 }, (_, at) => `site-${at}.example`) },
    ],
  ])("storage that holds %s", async (_, settings) => {
    const own = await stand.driven.openOwn("popup.html?tabId=0");
    await own.evaluate((settings) => chrome.storage.local.set({ settings, cases: settings }), settings);
    const page = await stand.openHtml(pageAround(`<p>${sentence(310)}</p>`));
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    const popup = await stand.driven.openPopup(page.url());
    await expect.poll(() => popupText(popup), LONG).toContain("310");
    await own.evaluate(() => chrome.storage.local.clear());
    for (const each of [popup, page, own]) await each.close();
  });

  test("storage that is full", async () => {
    const own = await stand.driven.openOwn("popup.html?tabId=0");
    await own.evaluate(async () => {
      const megabyte = "x".repeat(1_000_000);
      for (let at = 0; at < 12; at++)
        await chrome.storage.local.set({ [`fill-${at}`]: megabyte }).catch(() => {});
    });
    const page = await stand.openHtml(pageAround(`<p>${sentence(310)}</p>`));
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    const popup = await stand.driven.openPopup(page.url());
    await popup.waitForSelector(".switches .link");
    await popup.evaluate(() => document.querySelector<HTMLElement>(".switches .link")?.click());
    await pause(500);
    await expect.poll(() => popupText(popup), LONG).toContain("310");
    await own.evaluate(() => chrome.storage.local.clear());
    for (const each of [popup, page, own]) await each.close();
  });
});
