/** What every browser test stands on: the built extension in each browser, and a server for its pages. */
import { rm } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, test } from "vitest";
import { browsers, type Driven, EXTENSION, type Preferences } from "./harness.ts";
import { LANGUAGES, localized } from "./localized.ts";
import { type Server, serve } from "./server.ts";

export class Stand {
  driven!: Driven;
  server!: Server;
  private served = 0;

  constructor(readonly name: string) {}

  readonly isChromium = (): boolean => this.name === "chromium";

  /** Opens a page of the server in a tab of its own. */
  async open(path: string): Promise<Page> {
    const page = await this.driven.browser.newPage();
    await page.setViewport({ width: 900, height: 700 });
    await page.goto(this.server.origin + path);
    return page;
  }

  /** The popup as a press of the toolbar's button opens it, with what the press allows. Firefox's driver cannot reach into its own. */
  async pressToolbar(page: Page): Promise<Page> {
    const { browser } = this.driven;
    await page.bringToFront();
    const [extension] = (await browser.extensions()).values();
    if (!extension) throw new Error("no extension");
    await page.triggerExtensionAction(extension);
    const target = await browser.waitForTarget((target) => target.url().endsWith("/popup.html"));
    return target.asPage();
  }

  /** Serves this page and opens it. */
  openHtml(html: string, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
    const path = `/made-${this.served++}`;
    this.server.add(path, html, headers);
    return this.open(path);
  }
}

function inBrowsers(which: typeof browsers, define: (stand: Stand) => void, preferences?: Preferences): void {
  describe.each(which)("in $name", ({ name, start, skip }) => {
    if (skip) return test.skip(`${name} is not installed`, () => {});
    const stand = new Stand(name);
    beforeAll(async () => {
      stand.server = await serve();
      stand.driven = await start(undefined, undefined, preferences);
    });
    afterAll(async () => {
      await stand.driven?.browser.close();
      await stand.server?.close();
    });
    define(stand);
  });
}

/** Defines the same tests for each browser. */
export const inEachBrowser = (define: (stand: Stand) => void): void => inBrowsers(browsers, define);

/**
 * Defines tests for one browser.
 * @param preferences what Firefox is told as it starts
 */
export const inBrowser = (
  name: "chromium" | "firefox",
  define: (stand: Stand) => void,
  preferences?: Preferences,
): void =>
  inBrowsers(
    browsers.filter((browser) => browser.name === name),
    define,
    preferences,
  );

interface Tools {
  readonly of: string;
  readonly language: string;
  readonly driven: () => Driven;
  readonly server: () => Server;
}

/**
 * Defines the same tests for each browser in each language of the interface.
 * @param change what is done to the extension before it is started
 */
export function inEachLanguage(
  define: (tools: Tools) => void,
  change: (extension: string) => Promise<void> = async () => {},
): void {
  let server: Server;
  beforeAll(async () => {
    server = await serve();
  });
  afterAll(() => server.close());
  const cases = browsers.flatMap((browser) => LANGUAGES.map((language) => ({ ...browser, language })));
  describe.each(cases)("in $name, $language", ({ name, start, skip, language }) => {
    if (skip) return test.skip(`${name} is not installed`, () => {});
    let driven: Driven;
    let extension: string | undefined;
    beforeAll(async () => {
      extension = await localized(EXTENSION, language);
      await change(extension);
      driven = await start(extension);
    });
    afterAll(async () => {
      await driven?.browser.close();
      if (extension) await rm(extension, { recursive: true });
    });
    define({ of: `${name}-${language}`, language, driven: () => driven, server: () => server });
  });
}

/** Adds a paragraph to the page's article, or to what else is named. */
export const addParagraph = (page: Page, text: string, where = "article"): Promise<void> =>
  page.evaluate(
    (text, where) =>
      document
        .querySelector(where)
        ?.append(Object.assign(document.createElement("p"), { textContent: text })),
    text,
    where,
  );

/** Marks painted in the page's own document. */
export const marksIn = (page: Page): Promise<number> =>
  page.evaluate(() => CSS.highlights.get("oww-figure")?.size ?? 0);

/** One sentence of which exactly one figure is marked. */
export const sentence = (count: number): string =>
  `Some ${count} Daesh fighters surrendered in Baghouz on Monday.`;

/** A page about the battle around this. */
export const pageAround = (inside: string, head = ""): string =>
  `<!doctype html><title>The battle of Baghouz</title><meta property="article:published_time" content="2019-03-05">${head}<article><p id="story">${sentence(300)}</p>${inside}</article>`;
