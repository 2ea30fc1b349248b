/** Lifecycles: the background, the extension, tabs and storage come and go, and nothing that was found is lost. */
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
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
const REPORTS = join(import.meta.dirname, "../../data/reports");
const ROUNDS = 100;

/** By hand: a page that comes from the cache never loads, which a driver would wait for. */
const move = (page: Page, by: number) => page.evaluate((by) => setTimeout(() => history.go(by), 0), by);

const press = (view: Page, selector: string) =>
  view.$eval(selector, (element) => (element as HTMLElement).click());

const saidIn = (view: Page, selector: string) =>
  view.$$eval(selector, (all) => all.map(({ textContent }) => textContent).join());

/** Which of the looks is chosen, counted from 0. */
const checkedLook = () =>
  [...document.querySelectorAll<HTMLInputElement>("[name=look]")].findIndex(({ checked }) => checked);

const NO_SPACE = "No space left on device";

/**
 * The extension may store without limit, and no test fills a disk: from here on the view's own calls are refused, as the browser does
 * it. Returns what tells the rejections since that nobody took.
 */
async function refuseSettings(view: Page): Promise<() => Promise<string[]>> {
  await view.evaluate((words) => {
    chrome.storage.local.set = () => Promise.reject(new Error(words));
    const unheard: string[] = [];
    Object.assign(globalThis, { unheard });
    addEventListener("unhandledrejection", ({ reason }) => unheard.push(String(reason)));
  }, NO_SPACE);
  return () => view.evaluate(() => (globalThis as unknown as { unheard: string[] }).unheard);
}

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

  test("a store of settings that takes nothing more", async () => {
    const page = await stand.openHtml(pageAround(`<p>${sentence(310)}</p>`));
    await expect.poll(() => marksIn(page), LONG).toBe(2);
    const popup = await stand.driven.openPopup(page.url());
    await popup.waitForSelector(".switches .link");
    const unheard = await refuseSettings(popup);
    await press(popup, ".switches .link");
    await expect.poll(() => saidIn(popup, ".switches ~ [role=status]"), LONG).toContain(NO_SPACE);
    expect(await popupText(popup)).toContain("310");
    expect(await marksIn(page)).toBe(2);
    expect(await unheard()).toEqual([]);
    const options = await stand.driven.openOwn("options.html");
    await options.waitForSelector("[name=look]");
    const unheardThere = await refuseSettings(options);
    await press(options, "[name=look]:not(:checked)");
    await expect.poll(() => saidIn(options, ".choices ~ [role=status]"), LONG).toContain(NO_SPACE);
    await expect.poll(() => options.evaluate(checkedLook), LONG).toBe(0);
    expect(await unheardThere()).toEqual([]);
    for (const each of [options, popup, page]) await each.close();
  });

  test("a store of reports that is full", async () => {
    const options = await stand.driven.openOwn("options.html");
    await options.waitForSelector(".import input");
    await options.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    const field = await options.$(".import input");
    await (field as ElementHandle<HTMLInputElement>).uploadFile(join(REPORTS, "001-sohr-2what-bbc.json"));
    await options.waitForSelector(".store", LONG);
    // The report is one of the shipped: it is to stand beside them.
    await options.$$eval(".duplicates select", (selects) => {
      for (const select of selects) {
        select.value = "both";
        select.dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
    await press(options, ".store");
    await expect.poll(() => saidIn(options, ".import [role=status]"), LONG).toContain("no room left");
    // What was read is still there, to be stored when there is room.
    expect(await options.$(".store")).not.toBeNull();
    await options.close();
  });
});
