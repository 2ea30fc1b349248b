/** What the reader does by hand: pointing, filtering, copying, saving, stepping; and how soon forty figures are there. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browsers, type Driven } from "./harness.ts";
import { pointOf, popupText, tabIdOf, waitForMarks } from "./looks.ts";
import { type Server, serve } from "./server.ts";

/** What the functions evaluated in the extension use of the browser. */
declare const chrome: {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
};

/** Written by the spies below. */
declare const taken: string[];

const KINDS = ["fighters surrendered", "civilians were evacuated", "fighters were killed"];
const FORTY = Array.from(
  { length: 40 },
  (_, at) => `<p>Some ${311 + at} Islamic State ${KINDS[at % 3]} in Baghouz on Monday.</p>`,
)
  .join("")
  .replaceAll("Islamic State civilians", "civilians");

/** First paint of forty figures, after the popup's script has arrived. */
const DRAWN_MS = 50;

describe.each(browsers)("in $name", ({ name, start, skip }) => {
  if (skip) return test.skip(`${name} is not installed`, () => {});
  let driven: Driven;
  let server: Server;
  beforeAll(async () => {
    server = await serve();
    server.add(
      "/forty",
      `<!doctype html><title>SDF battles Islamic State in Baghouz</title><meta property="article:published_time" content="2019-03-05"><article>${FORTY}</article>`,
    );
    driven = await start();
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
  });

  async function open(path: string): Promise<Page> {
    const page = await driven.browser.newPage();
    await page.goto(server.origin + path);
    await waitForMarks(page);
    return page;
  }
  const lit = (page: Page) => page.evaluate(() => CSS.highlights.get("oww-flash")?.size ?? 0);

  test("a row lights its mark in the page while it has the focus or the pointer", async () => {
    const page = await open("/article");
    const popup = await driven.openPopup(page.url());
    await popup.evaluate(() => (document.querySelector(".row") as HTMLElement).blur());
    await popup.hover(".row");
    await expect.poll(() => lit(page)).toBe(1);
    await popup.hover("footer");
    await expect.poll(() => lit(page)).toBe(0);
    for (const each of [popup, page]) await each.close();
  });

  test("what a row has lit goes out when the popup closes over it", async () => {
    const page = await open("/article");
    const popup = await driven.openPopup(page.url());
    await popup.hover(".row");
    await expect.poll(() => lit(page)).toBe(1);
    await popup.close();
    await expect.poll(() => lit(page)).toBe(0);
    await page.close();
  });

  test("a mark lights its row in the panel while the pointer is on it, until the page is left", async () => {
    const page = await open("/forty");
    const panel = await driven.openOwn(`panel.html?tabId=${await tabIdOf(driven, page)}`);
    await panel.waitForSelector(".row");
    const pointed = () =>
      panel.evaluate(() =>
        [...document.querySelectorAll(".row.pointed")].map((row) => row.textContent ?? ""),
      );
    const point = async (words: string) => {
      const paragraph = `p:nth-of-type(${Number(words) - 310})`;
      await page.$eval(paragraph, (p) => p.scrollIntoView({ block: "center" }));
      await page.mouse.move(...(await pointOf(page, paragraph, words)));
    };
    /** WebDriver, Firefox's driver, lets no pointer out of the page. */
    const leavePage = () =>
      name === "firefox"
        ? page.evaluate(() => void document.dispatchEvent(new MouseEvent("mouseleave")))
        : page.mouse.move(-10, -10);
    await page.bringToFront();
    for (const words of ["312", "349"]) {
      await expect
        .poll(async () => {
          await point(words);
          return pointed();
        })
        .toEqual([expect.stringContaining(words)]);
      const seen = () =>
        panel.$eval(".row.pointed", (row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
      await expect.poll(seen, { message: "the row is in view" }).toBe(true);
    }
    let corner = 0;
    await expect
      .poll(async () => {
        await page.mouse.move(++corner, 1);
        return pointed();
      })
      .toEqual([]);
    await point("349");
    await expect.poll(pointed).toHaveLength(1);
    await leavePage();
    await expect.poll(pointed).toEqual([]);
    await point("348");
    await expect.poll(pointed).toHaveLength(1);
    await page.goto(`${server.origin}/off-topic`);
    // Firefox keeps the line for as long as the page rests in its back-forward cache: the row goes out when the panel has read
    // the new page, and a panel in a tab behind it has its timers run once a second.
    await expect.poll(pointed, { timeout: 5_000 }).toEqual([]);
    for (const each of [panel, page]) await each.close();
  });

  test("citations and the page's check are copied and saved, whole", async () => {
    const page = await open("/article");
    const popup = await driven.openPopup(page.url());
    await popup.evaluate(() => {
      const all: string[] = [];
      Object.assign(globalThis, { taken: all });
      navigator.clipboard.writeText = async (text) => void all.push(text);
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => all.push(text));
        return "#";
      };
      HTMLAnchorElement.prototype.click = () => {};
    });
    await popup.click("main > details.fold summary");
    const count = await popup.$$eval("main > details.fold .link", (links) => links.length);
    for (let at = 0; at < count; at++) {
      await popup.evaluate(
        (at) => document.querySelectorAll<HTMLElement>("main > details.fold .link")[at]?.click(),
        at,
      );
      await expect.poll(() => popup.evaluate(() => taken.length)).toBe(at + 1);
    }
    const [copied, markdown, csv, json] = await popup.evaluate(() => taken);
    expect(markdown).toBe(copied);
    expect(markdown).toContain("around 1,000");
    expect(csv).toMatch(/\r\n/);
    expect(csv).toContain("around 1,000");
    expect(JSON.stringify(JSON.parse(json as string))).toContain("schema.org");
    await popup.click(".row");
    await popup.waitForSelector(".reports");
    await popup.click(".reports .links button");
    await expect.poll(() => popup.evaluate(() => taken.length)).toBe(5);
    await popup.waitForFunction(() => document.querySelector(".reports .said")?.textContent);
    for (const each of [popup, page]) await each.close();
  });

  test("arrow keys go from point to point of the timeline and name each", async () => {
    const page = await open("/article");
    const popup = await driven.openPopup(page.url());
    await popup.click(".row");
    await popup.waitForSelector(".point");
    await popup.$eval(".point[tabindex='0']", (point) => (point as SVGElement).focus());
    const named = () => popup.$eval(".named", ({ textContent }) => textContent);
    const at = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll(".point")].indexOf(document.activeElement as Element),
      );
    const first = await named();
    await popup.keyboard.press("ArrowRight");
    await expect.poll(at).toBe(1);
    expect(await named()).not.toBe(first);
    expect(await named()).toBe(
      await popup.evaluate(() => document.activeElement?.getAttribute("aria-label")),
    );
    await popup.keyboard.press("End");
    expect(await at()).toBe(await popup.$$eval(".point", (points) => points.length - 1));
    for (const each of [popup, page]) await each.close();
  });

  test("forty figures are drawn, the first screenful at once, and narrowed by a choice", async () => {
    const page = await open("/forty");
    const popup = await driven.openPopup(page.url());
    // The choices come with the rows below the first screenful.
    await popup.waitForSelector(".filters option:nth-child(2)");
    const ms = await popup.evaluate(() => {
      const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
      return at("oww-drawn") - at("oww-started");
    });
    const rows = () => popup.$$eval(".row", (all) => all.length);
    const all = await rows();
    console.log(
      `${name}: ${all} figures, the first of them drawn ${ms.toFixed(1)} ms after the popup's script (goal ${DRAWN_MS})`,
    );
    expect(all).toBe(40);
    const chosen = await popup.$eval(
      ".filters select option:nth-child(2)",
      (o) => (o as HTMLOptionElement).value,
    );
    await popup.select(".filters select", chosen);
    await expect.poll(rows).toBeLessThan(all);
    expect(await rows()).toBeGreaterThan(0);
    expect(await popupText(popup)).toContain(`${await rows()} `);
    for (const each of [popup, page]) await each.close();
  });

  test("the shortcuts are set, and those of the marks, the site and all do what they say", async () => {
    const own = await driven.openOwn("popup.html?tabId=0");
    const keys = await own.evaluate(async () =>
      Object.fromEntries((await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut])),
    );
    const plain = (value: string | undefined) => value?.toLowerCase().replaceAll("+", "");
    for (const [command, key] of Object.entries({
      "next-figure": "J",
      "previous-figure": "K",
      "toggle-marks": "H",
      "open-panel": "O",
      // Chromium suggests no more than four.
      ...(name === "firefox" && { "check-selection": "F", "toggle-site": "S", "toggle-all": "A" }),
    }))
      expect(plain(keys[command]), command).toMatch(new RegExp(`^(altshift|⌥⇧|shiftalt)${key}$`, "i"));
    await own.close();
  });

  test.runIf(name === "chromium")("commands step, hide and switch off", async () => {
    const page = await open("/article");
    const press = async (command: string) => {
      const target = await driven.browser.waitForTarget((each) => each.type() === "service_worker");
      const worker = await target.worker();
      await worker?.evaluate(async (command) => {
        const { commands, tabs } = (
          globalThis as never as {
            chrome: {
              commands: { onCommand: { dispatch(...all: unknown[]): void } };
              tabs: { query(filter: object): Promise<object[]> };
            };
          }
        ).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        commands.onCommand.dispatch(command, tab);
      }, command);
    };
    await page.bringToFront();
    const marks = () => page.evaluate(() => CSS.highlights.get("oww-figure")?.size ?? 0);
    const before = await marks();
    await press("previous-figure");
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 5_000 }).toBeGreaterThan(500);
    await press("next-figure");
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 5_000 }).toBeLessThan(500);
    for (const command of ["toggle-marks", "toggle-site", "toggle-all"]) {
      await press(command);
      await expect.poll(marks, { message: command }).toBe(0);
      await press(command);
      await expect.poll(marks, { message: command, timeout: 5_000 }).toBe(before);
    }
    await page.close();
  });

  test.runIf(name === "chromium")("the card's way to all reports opens the panel, or says how", async () => {
    const page = await open("/article");
    const [x, y] = await pointOf(page, "#lead", "1,000");
    await page.mouse.click(x, y);
    const more = await page.waitForSelector("::-p-aria([name='See them all'])", { timeout: 5_000 });
    await more?.click();
    const isOpen = () => driven.browser.targets().some((target) => target.url().endsWith("/panel.html"));
    await expect.poll(isOpen, { timeout: 5_000 }).toBe(true);
    await expect.poll(() => page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    await page.close();
  });
});
