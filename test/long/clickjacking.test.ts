/** A page that hides, moves, restyles or covers the card: the reader sees it whole or sees it gone, and no press of theirs costs anything. */
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { settled, waitForMarks } from "../browser/looks.ts";
import { inEachBrowser, pageAround, type Stand } from "../browser/stand.ts";
import { CARD, isOpen, openCard } from "./card.ts";

/** What the functions evaluated inside the extension use of it. */
declare const chrome: {
  storage: { local: { get(keys: null): Promise<object> } };
  tabs: { query(filter: object): Promise<object[]> };
};

/** What a page can do to the card's host or to the root around it; each comes on top of those before. */
const TRICKS: Readonly<Record<string, (host: HTMLElement) => void>> = {
  style: (host) => {
    const style =
      "opacity:0;visibility:hidden;display:none;transform:translate(500px);translate:400px;scale:0;rotate:90deg;" +
      "clip-path:circle(0);filter:opacity(0);mask:linear-gradient(transparent,transparent);z-index:-1;width:1px;height:1px;" +
      "position:absolute;overflow:hidden;zoom:0.1;content-visibility:hidden;color:transparent;background:red;font-size:1px;" +
      "offset-path:path('M 0 0 L 500 500');offset-distance:100%;direction:rtl;pointer-events:none";
    host.style.cssText += style.replaceAll(";", " !important;");
  },
  "the properties that ours is made of": (host) => {
    const own = {
      top: "-2000px",
      left: "3000px",
      room: "0px",
      ink: "transparent",
      paper: "red",
      text: "1px",
    };
    for (const [name, value] of Object.entries(own)) host.style.setProperty(`--${name}`, value, "important");
  },
  attributes: (host) => {
    host.hidden = true;
    host.className = "hidden";
    host.id = "hidden";
    host.ariaHidden = "true";
  },
  "a style sheet": () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("html > div, :popover-open { display: none !important; opacity: 0 !important; }");
    document.adoptedStyleSheets = [sheet];
  },
  animation: (host) => {
    const away = { opacity: 0, transform: "translate(500px)", visibility: "hidden" };
    host.animate([away, away], { duration: 1, fill: "forwards" });
  },
  "the root around it": () => {
    document.documentElement.style.cssText =
      "opacity:0;transform:translate(2000px);visibility:hidden;contain:strict;height:0;overflow:hidden";
  },
  "what lies over all but the top layer": () => {
    const cover = document.createElement("div");
    cover.style.cssText = "position:fixed;inset:0;background:green;z-index:2147483647";
    document.body.append(cover);
  },
};

/** Over the whole window and over the card, seen or not. */
const cover = (page: Page, style: string) =>
  page.evaluate((style) => {
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = `position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;padding:0;${style}`;
    document.body.append(cover);
    cover.showPopover();
  }, style);

/** Where on the window the card stands. */
const boxOf = (page: Page) =>
  page.$eval(CARD, (card) => {
    const { x, y, width, height } = card.getBoundingClientRect();
    return { x, y, width, height };
  });

/** All over the card, from its close button to its last line. */
async function pressAll(page: Page): Promise<void> {
  const { x, y, width, height } = await boxOf(page);
  const STEPS = 6;
  for (let row = 1; row < STEPS; row++)
    for (let column = 1; column < STEPS; column++)
      await page.mouse.click(x + (width * column) / STEPS, y + (height * row) / STEPS);
}

/** All that a press could have cost: tabs opened, pages left or loaded, and what the reader has set. */
async function costs(stand: Stand, page: Page): Promise<unknown> {
  const own = await stand.driven.openOwn("popup.html?tabId=0");
  const kept = await own.evaluate(async () => [
    (await chrome.tabs.query({})).length,
    await chrome.storage.local.get(null),
  ]);
  await own.close();
  await page.bringToFront();
  return [kept, page.url(), stand.server.requests.length];
}

inEachBrowser((stand) => {
  test("that hides, moves and restyles the card", async () => {
    const page = await stand.openHtml(pageAround(""));
    await waitForMarks(page);
    await openCard(page);
    const clip = await boxOf(page);
    // A picture of more than the window resizes it, which closes the card.
    const look = () => page.screenshot({ clip, encoding: "base64", captureBeyondViewport: false });
    await page.evaluate((card) => Object.assign(globalThis, { card: document.querySelector(card) }), CARD);
    const before = await look();
    for (const [name, trick] of Object.entries(TRICKS)) {
      await page.evaluate(`(${trick})(globalThis.card)`);
      await settled(page);
      expect((await look()) === before, name).toBe(true);
      expect(await boxOf(page), name).toEqual(clip);
    }
    await page.close();
  });

  test.each([
    ["hides the popover that it is", (card: HTMLElement) => card.hidePopover()],
    ["makes another element of it", (card: HTMLElement) => card.removeAttribute("popover")],
  ])("that %s: out of the top layer it could be covered, and so it is gone", async (_, trick) => {
    const page = await stand.openHtml(pageAround(""));
    await waitForMarks(page);
    await openCard(page);
    await page.$eval(CARD, trick as (card: Element) => void);
    await expect.poll(() => isOpen(page)).toBe(false);
    await page.close();
  });

  test.each([
    ["covers it with something else", "background:green"],
    ["covers it with something that lets presses through", "background:green;pointer-events:none"],
    ["lays something over it that nobody sees", "background:transparent"],
    ["makes it inert", null],
  ])("that %s", async (_, style) => {
    const page = await stand.openHtml(pageAround(""));
    await waitForMarks(page);
    const before = await costs(stand, page);
    await openCard(page);
    if (style === null) await page.$eval(CARD, (card) => ((card as HTMLElement).inert = true));
    else await cover(page, style);
    await pressAll(page);
    await page.keyboard.press("Enter");
    await settled(page);
    // Covered or not, a press beside it or what is left of it closes the card.
    await page.mouse.click(5, 5);
    await expect.poll(() => isOpen(page)).toBe(false);
    expect(await costs(stand, page)).toEqual(before);
    await page.close();
  });
});
