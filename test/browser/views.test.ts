/** Every view and state, in every language, light and dark, narrow and wide: axe, nothing cut off, and a picture to look at. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildExtension } from "../../build.mjs";
import { browsers, type Driven } from "./harness.ts";
import { LANGUAGES, localized } from "./localized.ts";
import { lookAt, NARROW } from "./looking.ts";
import { waitForMarks } from "./looks.ts";
import { type Server, serve } from "./server.ts";

let built: string;
let server: Server;
beforeAll(async () => {
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

  async function look(popup: Page, view: string): Promise<void> {
    await lookAt(popup, `${name}-${language}-${view}`, NARROW);
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
});
