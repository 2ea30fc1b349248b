/** What the tests look for in pages and popups. */
import type { Page } from "puppeteer-core";
import { type Driven, pause } from "./harness.ts";

/** What the functions evaluated inside the extension use of it. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
  scripting: { executeScript(injection: object): Promise<unknown> };
};

/** Time in which a content script that had something to do would have done it. */
export const settled = (_page: Page) => pause(1_200);

/** Waits for the first reading to be painted; returns the number of marks. */
export async function waitForMarks(page: Page): Promise<number> {
  await page.waitForFunction(() => (CSS.highlights.get("oww-figure")?.size ?? 0) > 0, { timeout: 10_000 });
  return page.evaluate(() => CSS.highlights.get("oww-figure")?.size ?? 0);
}

export const popupText = (popup: Page): Promise<string> =>
  popup.evaluate(() => document.body.textContent ?? "");

/** The window coordinates of words that stand in one text node of the element. */
export async function pointOf(page: Page, selector: string, words: string): Promise<[number, number]> {
  return page.evaluate(
    (selector, words) => {
      const text = [...(document.querySelector(selector)?.childNodes ?? [])].find((n) =>
        n.textContent?.includes(words),
      );
      const range = document.createRange();
      const at = text?.textContent?.indexOf(words) ?? 0;
      range.setStart(text as Text, at);
      range.setEnd(text as Text, at + words.length);
      const box = range.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2] as [number, number];
    },
    selector,
    words,
  );
}

/** Firefox tells puppeteer no addresses of the extension's own pages; the popup's own address says it. */
export async function tabIdOf(driven: Driven, page: Page): Promise<number> {
  const popup = await driven.openPopup(page.url());
  const id = await popup.evaluate(() => Number(new URLSearchParams(location.search).get("tabId")));
  await popup.close();
  return id;
}

/** What the page's script answers to a message of an extension's page. */
export async function tell<T>(driven: Driven, page: Page, message: object): Promise<T> {
  const id = await tabIdOf(driven, page);
  const own = await driven.openOwn("popup.html?tabId=0");
  const answer = await own.evaluate((tab, sent) => chrome.tabs.sendMessage(tab, sent), id, message);
  await own.close();
  await page.bringToFront();
  return answer as T;
}

/** The context menu itself is the browser's; what it starts is this script, with the click's permission. */
export async function checkWhatIsSelected(driven: Driven, page: Page): Promise<void> {
  const own = await driven.openOwn("popup.html?tabId=0");
  await own.evaluate(async (address) => {
    for (const { id, url } of await chrome.tabs.query({}))
      if (url === undefined || url === address)
        await chrome.scripting
          .executeScript({ target: { tabId: id }, files: ["selection.js"] })
          .catch(() => {});
  }, page.url());
  await own.close();
  await page.bringToFront();
}
