/** Every view and state, in every language, light and dark, narrow and wide: axe, nothing cut off, and a picture to look at. */
import type { Page } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import { lookAt, NARROW } from "../browser/looking.ts";
import { waitForMarks } from "../browser/looks.ts";
import { inEachLanguage } from "../browser/stand.ts";

/** What the functions evaluated inside the extension use of it. */
declare const chrome: {
  i18n: { getMessage(key: string): string };
  tabs: {
    getCurrent(): Promise<{ id: number }>;
    query(filter: object): Promise<{ id: number }[]>;
  };
};

/** Enough figures for the filters, and of more than two powers of ten. */
const MANY = [
  "Some 300 Islamic State fighters are still inside Baghouz, an SDF official said on Monday.",
  "More than 3,000 fighters have surrendered in Baghouz since January, Kino Gabriel said.",
  "Hundreds of civilians were evacuated from Baghouz on Tuesday.",
  "At least 54,500 people live in al-Hol camp, the United Nations said.",
  "Up to 600 fighters were captured in Baghouz.",
  "Dozens of fighters were killed in Baghouz on Sunday, the Syrian Observatory for Human Rights said.",
  "Air strikes on Baghouz killed 38 militants, the SDF said on March 12, 2019.",
  "Nearly 30,000 fighters and members of their families left Baghouz.",
  "They hold less than one square kilometre of Baghouz.",
];
const MANY_PAGE = `<!doctype html><title>SDF battles Islamic State in Baghouz</title>
<meta property="article:published_time" content="2019-03-13"><article>${MANY.map((text) => `<p>${text}</p>`).join("")}</article>`;

/** The record has one count for that day, and a word of order cannot be held against it: nothing to compare with. */
const ALONE_PAGE = `<!doctype html><title>Islamic State in Baghouz</title><meta property="article:published_time" content="2019-03-15">
<article><p>Hundreds of people were killed by suicide bombers in Baghouz on Friday.</p></article>`;

interface Api {
  tabs: { sendMessage(...all: unknown[]): Promise<unknown> };
  scripting: { executeScript(...all: unknown[]): Promise<unknown> };
}

/** What a page answers whose background is gone ("unreachable"), or that an update has left without its script ("outdated"). */
function answerAs(state: "unreachable" | "outdated"): void {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  const { tabs, scripting } = (browser ?? chrome) as Api;
  const ask = tabs.sendMessage.bind(tabs);
  tabs.sendMessage = async (...all) => {
    const answer = await ask(...all);
    if (state === "outdated" || typeof answer !== "string") return undefined;
    return JSON.stringify({ ...JSON.parse(answer), state });
  };
  scripting.executeScript = async () => [];
}

inEachLanguage(({ of, language, driven, server }) => {
  beforeAll(() => {
    server().add("/many", MANY_PAGE);
    server().add("/alone", ALONE_PAGE);
  });

  async function open(path: string): Promise<Page> {
    const page = await driven().browser.newPage();
    await page.goto(server().origin + path);
    return page;
  }

  async function look(popup: Page, view: string): Promise<void> {
    await lookAt(popup, `${of}-${view}`, NARROW);
    const { lang, dir } = await popup.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return { lang, dir };
    });
    expect([lang, dir]).toEqual([language, language === "ar" ? "rtl" : "ltr"]);
  }

  test("figures: list, figure, table, shortcuts", async () => {
    const page = await open("/article");
    await waitForMarks(page);
    const popup = await driven().openPopup(page.url());
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

  test("a long list with its filters, a text that was read, and values far apart", async () => {
    const page = await open("/many");
    await waitForMarks(page);
    const popup = await driven().openPopup(page.url());
    await popup.waitForSelector(".filters option:nth-child(2)");
    await popup.evaluate(() => [...document.querySelectorAll("summary")].at(1)?.click());
    await popup.type(".check-text textarea", "Some 3,000 people left Baghouz on Monday. 40 sacks of bread.");
    await popup.click(".check-text .button");
    await popup.waitForSelector(".leftovers li");
    await look(popup, "filters");
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>(".row")[1]?.click());
    await popup.waitForSelector(".back");
    await look(popup, "wide");
    await popup.close();
    await page.close();
  });

  test.each([
    ["off-topic", "offTopicTitle"],
    ["nothing", "nothingTitle"],
  ] as const)("%s", async (path, title) => {
    const page = await open(`/${path}`);
    const popup = await driven().openPopup(page.url());
    const words = await popup.evaluate((key) => chrome.i18n.getMessage(key), title);
    expect(await popup.$eval("h1", (heading) => heading.textContent)).toBe(words);
    await look(popup, path);
    await popup.close();
    await page.close();
  });

  test("a figure that no report stands beside", async () => {
    const page = await open("/alone");
    await waitForMarks(page);
    const popup = await driven().openPopup(page.url());
    await popup.click(".row");
    await popup.waitForSelector(".back");
    expect(await popup.$(".reports")).toBeNull();
    await look(popup, "alone");
    await popup.close();
    await page.close();
  });

  const says = (popup: Page, selector: string, key: string) =>
    popup.waitForFunction(
      (selector, key) => document.querySelector(selector)?.textContent === chrome.i18n.getMessage(key),
      {},
      selector,
      key,
    );

  test("not checked yet", async () => {
    const page = await driven().browser.newPage();
    await page.goto("data:text/html,<title>A page of no site</title>");
    const popup = await driven().openOwn("popup.html?tabId=0");
    const tabId = await popup.evaluate(async () => {
      const own = await chrome.tabs.getCurrent();
      return Math.max(...(await chrome.tabs.query({})).map(({ id }) => id).filter((id) => id !== own.id));
    });
    await popup.close();
    const asked = await driven().openOwn(`panel.html?tabId=${tabId}`);
    await says(asked, "h1", "notCheckedTitle");
    await look(asked, "not-checked");
    await asked.close();
    await page.close();
  });

  test.each(["unreachable", "outdated"] as const)("%s", async (state) => {
    const page = await open("/article");
    await waitForMarks(page);
    const popup = await driven().openPopup(page.url());
    await popup.waitForSelector(".switches .link");
    await popup.evaluate(answerAs, state);
    // Whatever is switched, the page is asked again; switched twice, everything is as it was.
    const press = async (then: string) => {
      await popup.evaluate(() => document.querySelector<HTMLElement>(".switches .link")?.click());
      await says(popup, ".switches .link", then);
    };
    await press("marksShow");
    await says(popup, "h1", `${state}Title`);
    await press("marksHide");
    await look(popup, state);
    await popup.close();
    await page.close();
  });

  test("not to be read, and switched off everywhere", async () => {
    const popup = await driven().openOwn("popup.html?tabId=0");
    await look(popup, "not-readable");
    await popup.close();
    const page = await open("/article");
    const off = await driven().openPopup(page.url());
    await off.waitForSelector(".switches .link");
    await off.evaluate(() => [...document.querySelectorAll<HTMLElement>(".switches .link")].at(-2)?.click());
    await off.waitForFunction(() => document.querySelectorAll(".switches .link").length === 2);
    await look(off, "off");
    await off.close();
    await page.close();
  });
});
