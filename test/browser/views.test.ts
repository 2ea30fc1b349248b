/** Every view and state, in every language, light and dark, narrow and wide: axe, nothing cut off, and a picture to look at. */
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildExtension } from "../../build.mjs";
import { cutOff, violationsIn } from "./axe.ts";
import { browsers, type Driven, pause, preferDark, SCREENSHOTS } from "./harness.ts";
import { LANGUAGES, localized } from "./localized.ts";
import { waitForMarks } from "./looks.ts";
import { type Server, serve } from "./server.ts";

let built: string;
let server: Server;
beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  built = await buildExtension({ dev: true });
  server = await serve();
});
afterAll(() => server.close());

const cases = browsers.flatMap((browser) => LANGUAGES.map((language) => ({ ...browser, language })));

describe.each(cases)("in $name, $language", ({ name, start, skip, language }) => {
  if (skip) return test.skip(`${name} is not installed`, () => {});
  let driven: Driven;
  beforeAll(async () => {
    driven = await start(await localized(built, language));
  });
  afterAll(() => driven?.browser.close());

  async function open(path: string): Promise<Page> {
    const page = await driven.browser.newPage();
    await page.goto(server.origin + path);
    return page;
  }

  /** Both widths, both schemes. */
  async function look(popup: Page, view: string): Promise<void> {
    for (const width of [320, 400])
      for (const dark of [false, true]) {
        await popup.setViewport({ width, height: 620 });
        await preferDark(popup, dark);
        const file = `${SCREENSHOTS}/${name}-${language}-${view}-${width}-${dark ? "dark" : "light"}.png`;
        await popup.screenshot({ path: file as `${string}.png`, fullPage: true });
        expect(await violationsIn(popup), file).toEqual([]);
        expect(await cutOff(popup), file).toEqual([]);
      }
    const { lang, dir } = await popup.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return { lang, dir };
    });
    expect([lang, dir]).toEqual([language, language === "ar" ? "rtl" : "ltr"]);
  }

  test("figures: list, figure, table, shortcuts", async () => {
    const page = await open("/article");
    await waitForMarks(page);
    const popup = await driven.openPopup(page.url());
    // The popup's own height is the window's; a picture shows all of it.
    await popup.evaluate(() => document.documentElement.classList.remove("popup"));
    for (const fold of await popup.$$("summary")) await fold.click();
    await look(popup, "list");
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>(".row")[1]?.click());
    await popup.waitForSelector(".reports");
    await look(popup, "figure");
    await popup.click(".timeline .link");
    await look(popup, "table");
    await popup.close();
    await page.close();
  });

  test.each(["off-topic", "nothing"])("%s", async (path) => {
    const page = await open(`/${path}`);
    const popup = await driven.openPopup(page.url());
    await look(popup, path);
    await popup.close();
    await page.close();
  });

  test("not checked, and switched off everywhere", async () => {
    const popup = await driven.openOwn("popup.html?tabId=0");
    await look(popup, "not-readable");
    await popup.close();
    const page = await open("/article");
    const off = await driven.openPopup(page.url());
    await off.evaluate(() => [...document.querySelectorAll<HTMLElement>(".switches .link")].at(-2)?.click());
    await off.waitForFunction(() => document.querySelectorAll(".switches .link").length === 2);
    await look(off, "off");
    await off.close();
    await page.close();
  });

  /** Pages of their own: as wide as a phone and as a window. */
  async function lookWide(own: Page, view: string): Promise<void> {
    for (const width of [360, 1000])
      for (const dark of [false, true]) {
        await own.setViewport({ width, height: 900 });
        await preferDark(own, dark);
        const file = `${SCREENSHOTS}/${name}-${language}-${view}-${width}-${dark ? "dark" : "light"}.png`;
        // Buttons fade from one scheme to the other.
        await pause(200);
        await own.screenshot({ path: file as `${string}.png`, fullPage: true });
        expect(await violationsIn(own), file).toEqual([]);
        expect(await cutOff(own), file).toEqual([]);
      }
  }

  test("options, with a refused file and a form; the desk, with text, sheet and form", async () => {
    const page = await open("/article");
    await waitForMarks(page);
    const popup = await driven.openPopup(page.url());
    const tabId = await popup.evaluate(() => new URLSearchParams(location.search).get("tabId"));
    await popup.click(".row");
    await popup.waitForSelector(".correct summary");
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLElement>(".correct > summary, .wrong-match > summary"))
        fold.click();
    });
    await popup.waitForSelector(".correct form");
    await popup.evaluate(() => document.documentElement.classList.remove("popup"));
    await look(popup, "correct");
    await popup.close();

    const add = await driven.openOwn(`desk.html?add=${tabId}`);
    await add.waitForSelector(".report-form");
    await add.click(".claim .tick input");
    await add.click(".report-form button[type=submit]");
    await add.waitForFunction(() => document.querySelector(".report-form .said")?.textContent !== "");
    await lookWide(add, "add");
    await add.close();

    const options = await driven.openOwn("options.html");
    await options.waitForSelector(".own-list li");
    const input = await options.$(".import input");
    const broken = join(tmpdir(), `oww-broken-${name}-${language}.json`);
    writeFileSync(broken, '[{"id": "own-a"}]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(broken);
    await options.waitForSelector(".mistakes li");
    await lookWide(options, "options");
    await options.click(".own-list .links > button");
    await options.waitForSelector(".report-form");
    await lookWide(options, "options-form");
    await options.close();

    const text = "Some 3,000 people left Baghouz on Monday. The ferry takes two hours. 40 sacks of bread.";
    const desk = await driven.openOwn(`desk.html?${new URLSearchParams({ text })}`);
    await desk.waitForSelector(".leftovers li");
    await lookWide(desk, "desk");
    await desk.close();

    const sheet = await driven.openOwn(`desk.html?tabId=${tabId}`);
    await sheet.waitForSelector(".entries > li");
    await sheet.click(".entries > li input[value=checked]");
    await lookWide(sheet, "sheet");
    await sheet.close();
    await page.close();
  });
});
