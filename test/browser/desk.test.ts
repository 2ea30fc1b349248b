/** The desk in each browser: a selection checked, a correction kept, a sheet that outlives edits and the browser. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browsers, type Driven, SCREENSHOTS } from "./harness.ts";
import { checkWhatIsSelected, tabIdOf, waitForMarks } from "./looks.ts";
import { type Server, serve } from "./server.ts";

const PLAIN = `<!doctype html><title>Market day</title><p id="a">It rained. Some 3,000 people left Baghouz on Monday, he said.</p>
<p id="b">The harbour holds 40 boats, and the ferry takes two hours.</p><p id="c">Nobody came.</p>`;

const article = (
  lead: string,
  last = "",
) => `<!doctype html><html lang="en"><head><title>The last pocket of Baghouz</title>
<meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2019-03-05"></head>
<article><h1>The last pocket of Baghouz</h1>${lead}
<p id="two">Some 200 Daesh fighters surrendered in Baghouz on Monday, Mustafa Bali said.</p>${last}</article>`;
const LEAD =
  "<p id='one'>An SDF commander said that around 1,000 Daesh fighters were still inside Baghouz, the group's last pocket.</p>";
const GONE = "<p id='three'>At dawn, 70 fighters of the SDF had been killed in Baghouz.</p>";

beforeAll(() => {
  mkdirSync(SCREENSHOTS, { recursive: true });
});

describe.each(browsers)("in $name", ({ name, start, skip }) => {
  if (skip) return test.skip(`${name} is not installed`, () => {});
  const profile = mkdtempSync(join(tmpdir(), "oww-desk-"));
  let driven: Driven;
  let server: Server;
  beforeAll(async () => {
    server = await serve();
    server.add("/plain", PLAIN);
    driven = await start(undefined, profile);
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  async function open(path: string): Promise<Page> {
    const page = await driven.browser.newPage();
    await page.goto(server.origin + path);
    return page;
  }

  const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? "");

  async function checkSelection(page: Page, selector: string): Promise<string> {
    await page.evaluate((chosen) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(chosen) as Element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    }, selector);
    await checkWhatIsSelected(driven, page);
    await page.waitForFunction(() => document.documentElement.childElementCount > 2, { timeout: 8_000 });
    // Its root is closed to the page and so to us; what a screen reader is told is not.
    const tree = await page.accessibility.snapshot().catch(() => null);
    return JSON.stringify(tree ?? "");
  }

  test("a selection on any page is checked; where nothing is comparable the card says what was read", async () => {
    const page = await open("/plain");
    const figure = await checkSelection(page, "#a");
    await page.keyboard.press("Escape");
    const others = await checkSelection(page, "#b");
    await page.keyboard.press("Escape");
    const none = await checkSelection(page, "#c");
    if (name === "chromium") {
      expect(figure).toContain("Some 3,000");
      expect(figure).toContain("How many people left");
      expect(others).toContain("was read as a length of time");
      expect(others).toContain("was read as a count of");
      expect(none).toContain("No number was read");
    }
    await page.close();
  });

  test("text from anywhere is checked at the desk, where a page is closed to us", async () => {
    // As a PDF gives its lines.
    const text = "Some 3,000\npeople left Baghouz\non Monday.\n\nThe ferry takes two hours.";
    const desk = await driven.openOwn(`desk.html?${new URLSearchParams({ text })}`);
    await expect.poll(() => textOf(desk)).toContain("How many people left");
    expect(await desk.evaluate(() => location.search)).toBe("");
    // Firefox, as it is driven, never comes back from loading a page of an extension again.
    if (name === "chromium") {
      await desk.reload();
      await expect.poll(() => textOf(desk)).toContain("How many people left");
    }
    expect(await textOf(desk)).toContain("“two hours” was read as a length of time");
    await desk.click(".reading .row");
    await desk.waitForSelector(".reports .entry");
    await desk.close();
  });

  test("a correction is compared at once, marked as the reader's, kept for the page and taken back", async () => {
    server.add("/correct", article(LEAD));
    const page = await open("/correct");
    await waitForMarks(page);
    const popup = await driven.openPopup(page.url());
    await popup.click(".row");
    await popup.click(".correct summary");
    await popup.waitForSelector(".correct form");
    await popup.select(".correct select[name=measure]", "fighters-surrendered");
    await popup.click(".correct form button[type=submit]");
    await expect.poll(() => textOf(popup)).toContain("Corrected by hand");
    expect(await textOf(popup)).toContain("Read as: How many IS fighters are still inside");
    expect(await popup.$eval(".question", (element) => element.textContent)).toContain("surrendered");
    await popup.close();
    await page.reload();
    await waitForMarks(page);
    const again = await driven.openPopup(page.url());
    await again.click(".row");
    await expect.poll(() => textOf(again)).toContain("Corrected by hand");
    await again.click(".correct summary");
    await again.evaluate(() =>
      document.querySelector<HTMLElement>(".correct .links .link:last-child")?.click(),
    );
    await expect.poll(() => textOf(again)).not.toContain("Corrected by hand");
    const match = await again.$eval(".wrong-match textarea", (field) => (field as HTMLTextAreaElement).value);
    expect(match).toContain(`page: ${page.url()}`);
    expect(match).toMatch(/extension: \d+\.\d+\.\d+/);
    expect(match).toMatch(/\d{3}-\d+ \w+/);
    await again.close();
    await page.close();
  });

  test("a correction of a number that the article has changed is shown as that, and the new number as read", async () => {
    server.add("/renumbered", article(LEAD));
    const page = await open("/renumbered");
    await waitForMarks(page);
    const tabId = await tabIdOf(driven, page);
    const desk = await driven.openOwn(`desk.html?tabId=${tabId}`);
    await desk.waitForSelector(".entries > li .correct summary");
    await desk.click(".entries > li .correct summary");
    await desk.waitForSelector(".correct form");
    await desk.select(".correct select[name=measure]", "fighters-surrendered");
    await desk.click(".correct form button[type=submit]");
    await expect.poll(() => textOf(desk)).toContain("Corrected by hand: How many IS fighters surrendered");
    await desk.close();
    server.add("/renumbered", article(LEAD.replace("around 1,000", "some 700")));
    await page.reload();
    await waitForMarks(page);
    const popup = await driven.openPopup(page.url());
    await popup.click(".row");
    await expect.poll(() => textOf(popup)).toContain("when the number was “around 1,000”");
    expect(await popup.$eval(".question", (element) => element.textContent)).toContain("still inside");
    await popup.screenshot({ path: join(SCREENSHOTS, `${name}-corrected-before.png`) });
    await popup.close();
    const again = await driven.openOwn(`desk.html?tabId=${tabId}`);
    await again.waitForSelector(".entries > li .now");
    expect(await textOf(again)).toContain("when the number was “around 1,000”");
    expect(await again.$eval(".entries .question", (element) => element.textContent)).toContain(
      "still inside",
    );
    await again.screenshot({ path: join(SCREENSHOTS, `${name}-sheet-corrected-before.png`), fullPage: true });
    await again.close();
    await page.close();
  });

  test("a sheet survives a restart and an edited article; what is gone is listed", async () => {
    server.add("/sheet", article(LEAD, GONE));
    const page = await open("/sheet");
    await waitForMarks(page);
    const desk = await driven.openOwn(`desk.html?tabId=${await tabIdOf(driven, page)}`);
    await desk.waitForSelector(".entries > li");
    const rows = await desk.$$eval(".entries > li blockquote:first-child mark", (marks) =>
      marks.map((mark) => mark.textContent),
    );
    const top = () =>
      desk.$eval(".entries > li", (row) => Math.round(row.getBoundingClientRect().top + scrollY));
    const before = await top();
    for (const [words, tick, note] of [
      ["around 1,000", "checked", "asked the press office"],
      ["Some 200", "needs-work", ""],
      ["70", "not-ours", "of the other side"],
    ] as const) {
      const at = rows.indexOf(words) + 1;
      const row = `.entries > li:nth-child(${at})`;
      if (note) {
        await desk.type(`${row} .note textarea`, note);
        await desk.$eval(`${row} .note textarea`, (field) => (field as HTMLElement).blur());
      }
      await desk.click(`${row} input[value=${tick}]`);
      await expect.poll(() => textOf(desk)).toContain("Kept.");
    }
    // What is said stands above the rows, and moves none of them under the pointer.
    expect(await top()).toBe(before);
    // "Kept." may be that of the change before; what another desk shows is stored.
    const second = await driven.openOwn(`desk.html?tabId=${await tabIdOf(driven, page)}`);
    await second.waitForSelector(
      `.entries > li:nth-child(${rows.indexOf("70") + 1}) input[value=not-ours]:checked`,
    );
    await driven.browser.close();

    driven = await start(undefined, profile);
    const edited = LEAD.replace(
      "An SDF commander said",
      "<p>Updated at noon.</p>A commander of the SDF has since said",
    );
    server.add("/sheet", article(edited));
    const later = await open("/sheet");
    await waitForMarks(later);
    const again = await driven.openOwn(`desk.html?tabId=${await tabIdOf(driven, later)}`);
    await again.waitForSelector(".gone .entries > li");
    const state = (selector: string) =>
      again.$$eval(selector, (items) =>
        items.map((item) => {
          const tick = item.querySelector<HTMLInputElement>("input:checked")?.value;
          const note = item.querySelector<HTMLTextAreaElement>(".note textarea")?.value;
          return [item.querySelector("mark")?.textContent, tick, note];
        }),
      );
    const here = await state("main > .entries > li");
    expect(here).toContainEqual(["around 1,000", "checked", "asked the press office"]);
    expect(here).toContainEqual(["Some 200", "needs-work", ""]);
    expect(await state(".gone .entries > li")).toEqual([["70", "not-ours", "of the other side"]]);
    expect(await textOf(again)).toContain("wording changed since");
    await again.close();
    await later.close();
  });

  test("an open desk keeps its article's sheet though the tab goes on to another article", async () => {
    server.add("/first", article(LEAD));
    server.add("/next", article(GONE));
    const page = await open("/first");
    await waitForMarks(page);
    const first = page.url();
    const tabId = await tabIdOf(driven, page);
    const desk = await driven.openOwn(`desk.html?tabId=${tabId}`);
    await desk.waitForSelector(".entries > li");
    await desk.click(".entries > li input[value=checked]");
    await expect.poll(() => textOf(desk)).toContain("Kept.");
    const address = await desk.evaluate(() => location.search);
    expect(new URLSearchParams(address).get("sheet")).toBe(first);
    await desk.close();
    await page.goto(`${server.origin}/next`);
    await waitForMarks(page);
    const again = await driven.openOwn(`desk.html${address}`);
    await again.waitForSelector(".entries > li input[value=checked]:checked");
    expect(await textOf(again)).toContain("nobody has looked where these figures stand now");
    expect(await again.$eval(".sheet-head a", (link) => link.getAttribute("href"))).toBe(first);
    await again.screenshot({ path: join(SCREENSHOTS, `${name}-sheet-without-article.png`), fullPage: true });
    await again.close();
    await page.close();
  });

  test("a page is added as a report: only what was confirmed counts, at once, and is marked as one's own", async () => {
    server.add("/add", article(LEAD));
    const page = await open("/add");
    await waitForMarks(page);
    const form = await driven.openOwn(`desk.html?add=${await tabIdOf(driven, page)}`);
    await form.waitForSelector(".report-form");
    expect(await form.$eval("[name=outlet]", (field) => (field as HTMLInputElement).value)).toBe(
      "The Courier",
    );
    await form.click(".report-form button[type=submit]");
    await form.waitForSelector(".mistakes li");
    expect(await textOf(form)).toContain("nothing was stored");
    const at = await form.$$eval(".claim", (all) =>
      all.findIndex((one) => one.textContent?.includes("around 1,000")),
    );
    await form.click(`[name="claims.${at}.confirmed"]`);
    await form.click(".report-form button[type=submit]");
    await expect.poll(() => textOf(form)).toContain("Stored.");
    await form.close();
    // On another page: one is not compared with the report that it is itself.
    server.add("/added", article(LEAD));
    const other = await open("/added");
    await waitForMarks(other);
    const popup = await driven.openPopup(other.url());
    await popup.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>(".row")];
      rows.find((row) => row.textContent?.includes("around 1,000"))?.click();
    });
    await expect.poll(() => textOf(popup), { timeout: 8_000 }).toContain("your own report");
    for (const opened of [popup, other, page]) await opened.close();
  });
});
