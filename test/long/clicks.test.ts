/** Where a click opens a card: on a figure whose mark can be seen, and nowhere else. */
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { checkWhatIsSelected, pointOf, settled, waitForMarks } from "../browser/looks.ts";
import { inEachBrowser, marksIn, pageAround, type Stand, sentence } from "../browser/stand.ts";

/** What the functions evaluated in the extension use of it. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const CARD = "html > div";

async function setHidden(stand: Stand, hidden: boolean): Promise<void> {
  const own = await stand.driven.openOwn("popup.html?tabId=0");
  await own.evaluate((hidden) => chrome.storage.local.set({ settings: { hidden } }), hidden);
  await own.close();
}

/** Notes the card that is open, and tells later whether it is still the same. */
const noteCard = (page: Page) =>
  page.evaluate((card) => {
    const host = document.querySelector(card) as HTMLElement;
    Object.assign(globalThis, { noted: host });
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return { left, top, right, bottom };
  }, CARD);

const isSameCard = (page: Page) =>
  page.evaluate(
    (card) =>
      (globalThis as { noted?: Element }).noted === document.querySelector(card) &&
      document.querySelectorAll(card).length === 1,
    CARD,
  );

const MANY = Array.from({ length: 14 }, (_, at) => `<p id="f${at}">${sentence(310 + at)}</p>`).join("");

/** Clicks on the card where it lies over a figure. */
async function clickThroughCard(page: Page): Promise<void> {
  const { left, top, right, bottom } = await noteCard(page);
  for (let at = 0; at < 14; at++) {
    const [x, y] = await pointOf(page, `#f${at}`, `${310 + at}`);
    const isUnder = x > left + 5 && x < right - 5 && y > top + 5 && y < bottom - 5;
    // Not on what in the card is there to be pressed.
    if (!isUnder || y < top + 60) continue;
    await page.mouse.click(x, y);
    await settled(page);
    return;
  }
  throw new Error("the card lies over no figure");
}

inEachBrowser((stand) => {
  test("not on what lies over a figure", async () => {
    const page = await stand.openHtml(
      pageAround(
        `<div style="position: fixed; inset: 0 0 auto; height: 200px; background: #ccc">The news</div>`,
      ),
    );
    await waitForMarks(page);
    await page.mouse.click(...(await pointOf(page, "#story", "300")));
    await settled(page);
    expect(await page.$(CARD)).toBeNull();
    await page.close();
  });

  test("not where a figure would be that a box around it cuts off", async () => {
    const page = await stand.openHtml(
      pageAround(
        `<div style="height: 60px; overflow: hidden"><p>${"The trucks waited. ".repeat(60)}</p><p id="cut">${sentence(310)}</p></div>
        <p style="height: 400px; background: #eee">Below</p>`,
      ),
    );
    await waitForMarks(page);
    await page.mouse.click(...(await pointOf(page, "#cut", "310")));
    await settled(page);
    expect(await page.$(CARD)).toBeNull();
    await page.close();
  });

  test("not on a card that lies over another figure", async () => {
    const page = await stand.openHtml(pageAround(MANY));
    await waitForMarks(page);
    await page.mouse.click(...(await pointOf(page, "#story", "300")));
    await page.waitForSelector(CARD);
    await clickThroughCard(page);
    expect(await isSameCard(page)).toBe(true);
    await page.close();
  });

  test("not on the card of what is selected", async () => {
    const page = await stand.openHtml(pageAround(MANY));
    await waitForMarks(page);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("#story") as Element));
    await checkWhatIsSelected(stand.driven, page);
    await page.waitForSelector(CARD);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await clickThroughCard(page);
    expect(await isSameCard(page)).toBe(true);
    await page.close();
  });

  test("not while marks are hidden, and again when they are back", async () => {
    const page = await stand.openHtml(pageAround(""));
    await waitForMarks(page);
    await setHidden(stand, true);
    await page.bringToFront();
    await expect.poll(() => marksIn(page)).toBe(0);
    const point = await pointOf(page, "#story", "300");
    await page.mouse.click(...point);
    await settled(page);
    expect(await page.$(CARD)).toBeNull();
    await setHidden(stand, false);
    await page.bringToFront();
    await waitForMarks(page);
    await page.mouse.click(...point);
    await page.waitForSelector(CARD);
    await page.close();
  });

  test("on a figure in text that hears no pointer, begins outside of the word that is clicked or is slotted by itself", async () => {
    const page = await stand.openHtml(
      pageAround(`<div style="pointer-events: none"><p id="deaf">${sentence(310)}</p></div>
        <p style="pointer-events: none">Some <b id="bold" style="pointer-events: auto">320</b> Daesh fighters surrendered in Baghouz on Monday.</p>
        <x-story id="slotted">${sentence(330)}</x-story>
        <script>document.querySelector("x-story").attachShadow({ mode: "open" }).innerHTML = "<p><slot></slot></p>"</script>`),
    );
    expect(await waitForMarks(page)).toBe(4);
    for (const [selector, words] of [
      ["#deaf", "310"],
      ["#bold", "320"],
      ["#slotted", "330"],
    ] as const) {
      await page.mouse.click(...(await pointOf(page, selector, words)));
      await page.waitForSelector(CARD);
      await page.keyboard.press("Escape");
      await expect.poll(() => page.$(CARD)).toBeNull();
    }
    await page.close();
  });
});
