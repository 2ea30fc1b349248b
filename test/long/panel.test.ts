/** The panel follows the active tab of its own window. It is opened as a page that is told its window by the address. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browsers, type Driven } from "../browser/harness.ts";
import { popupText } from "../browser/looks.ts";
import { type Server, serve } from "../browser/server.ts";

/** What the functions evaluated in the panel use of the browser. */
declare const chrome: {
  windows: { create(options: object): Promise<{ id: number; tabs: { id: number }[] }> };
  tabs: {
    create(options: object): Promise<{ id: number }>;
    update(id: number, options: object): Promise<unknown>;
    get(id: number): Promise<{ windowId: number }>;
  };
};

const pageOf = (count: string) =>
  `<!doctype html><title>Baghouz</title><meta property="article:published_time" content="2019-03-05">
  <article><p>Some ${count} Daesh fighters surrendered in Baghouz on Monday.</p></article>`;

describe.each(browsers)("in $name", ({ name, start, skip }) => {
  if (skip) return test.skip(`${name} is not installed`, () => {});
  let driven: Driven;
  let server: Server;
  beforeAll(async () => {
    server = await serve();
    for (const count of ["311", "322", "333"]) server.add(`/${count}`, pageOf(count));
    driven = await start();
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
  });

  const shows = (panel: Page, words: string) =>
    expect.poll(() => popupText(panel), { timeout: 10_000 }).toContain(words);

  test("each of two windows' panels shows that window's active tab, whatever is switched where", async () => {
    const own = await driven.openOwn("panel.html");
    const window = (path: string) =>
      own.evaluate(async (url) => {
        const { id, tabs } = await chrome.windows.create({ url });
        return { id, tab: tabs[0]?.id as number };
      }, server.origin + path);
    const tab = (windowId: number, path: string) =>
      own.evaluate(async (options) => (await chrome.tabs.create(options)).id, {
        windowId,
        url: server.origin + path,
      });
    const activate = (id: number) => own.evaluate((id) => chrome.tabs.update(id, { active: true }), id);
    const left = await window("/311");
    const right = await window("/333");
    const second = await tab(left.id, "/322");
    const other = await tab(right.id, "/off-topic");
    const leftPanel = await driven.openOwn(`panel.html?windowId=${left.id}`);
    const rightPanel = await driven.openOwn(`panel.html?windowId=${right.id}`);

    await activate(left.tab);
    await activate(right.tab);
    await shows(leftPanel, "Some 311");
    await shows(rightPanel, "Some 333");
    await activate(second);
    await shows(leftPanel, "Some 322");
    expect(await popupText(leftPanel)).not.toContain("311");
    await shows(rightPanel, "Some 333");
    await activate(other);
    await shows(rightPanel, "not seem to be about Baghouz");
    await shows(leftPanel, "Some 322");
    await activate(right.tab);
    await shows(rightPanel, "Some 333");
    await activate(left.tab);
    await shows(leftPanel, "Some 311");
    await own.evaluate((id, url) => chrome.tabs.update(id, { url }), left.tab, `${server.origin}/333`);
    await shows(leftPanel, "Some 333");
    expect(await popupText(leftPanel)).not.toContain("311");
  });
});
