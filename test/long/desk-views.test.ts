/** Options page, desk, corrections and forms, in every language, light and dark, narrow and wide. */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { fill } from "../../scripts/data/fill.mjs";
import { templateCsv } from "../../src/reports/csv-write.ts";
import { lookAt, NARROW, WIDE } from "../browser/looking.ts";
import { tabIdOf, waitForMarks } from "../browser/looks.ts";
import { inEachLanguage } from "../browser/stand.ts";
import { tables } from "../fake-browser.ts";

/** A report that the record has already. */
const SHIPPED = join(import.meta.dirname, "../../data/reports/003-middle-east-monitor-reuters.json");

const KEPT = "An SDF commander said that around 1,000 Daesh fighters were still inside Baghouz.";
const GONE = "At dawn, 70 fighters of the SDF had been killed in Baghouz.";
const article = (paragraphs: string) =>
  `<!doctype html><title>The last pocket of Baghouz</title><meta property="article:published_time" content="2019-03-05"><article>${paragraphs}</article>`;

/** What is said to be mended, without the isolates that keep quoted words in their direction. */
const saidIn = (page: Page): Promise<string[]> =>
  page.$$eval(".mistakes li", (items) =>
    items.map((item) => (item.textContent ?? "").replace(/[\u2066-\u2069]/g, "")),
  );

inEachLanguage(({ of, language, driven, server }) => {
  const wordsOf = (key: string, ...values: string[]): string =>
    fill(tables[language]?.[key] ?? { message: key }, values);

  test("options, with a refused file and a form; the desk, with text, sheet and form", async () => {
    const page = await driven().browser.newPage();
    await page.goto(`${server().origin}/article`);
    await waitForMarks(page);
    const tabId = await tabIdOf(driven(), page);
    const popup = await driven().openPopup(page.url());
    await popup.click(".row");
    await popup.waitForSelector(".correct summary");
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLElement>(".correct > summary, .wrong-match > summary"))
        fold.click();
    });
    await popup.waitForSelector(".correct form");
    await lookAt(popup, `${of}-correct`, NARROW);
    await popup.close();

    const add = await driven().openOwn(`desk.html?add=${tabId}`);
    await add.waitForSelector(".report-form");
    await add.click(".claim .tick input");
    await add.click(".report-form button[type=submit]");
    await add.waitForFunction(() => document.querySelector(".report-form .said")?.textContent !== "");
    await lookAt(add, `${of}-add`, WIDE);
    await add.close();

    const options = await driven().openOwn("options.html");
    await options.waitForSelector(".own-list li");
    const input = await options.$(".import input");
    const broken = join(tmpdir(), `oww-broken-${of}.json`);
    writeFileSync(broken, '[{"id": "own-a"}]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(broken);
    await options.waitForSelector(".mistakes li");
    for (const said of await saidIn(options)) expect(said).toContain(wordsOf("problemMissing"));
    expect(await options.$$eval(".mistakes li bdi[dir=ltr]", (all) => all.length)).toBeGreaterThan(10);
    await lookAt(options, `${of}-options`, WIDE);
    const [head = "", line = ""] = templateCsv().split("\r\n");
    const table = join(tmpdir(), `oww-broken-${of}.csv`);
    writeFileSync(
      table,
      [head, line.replace(",150,150,", ",300,150,"), line.replace("about", "circa")].join("\n"),
    );
    await (input as ElementHandle<HTMLInputElement>).uploadFile(table);
    await options.waitForFunction(() => document.querySelectorAll(".mistakes li").length === 2);
    const [above, hedge] = await saidIn(options);
    expect(above).toContain(wordsOf("problemAbove", "300", "max", "150"));
    const hedges = "exact, about, at-least, at-most, range, order";
    expect(hedge).toContain(wordsOf("problemChoice", '"circa"', hedges));
    await lookAt(options, `${of}-options-table`, WIDE);
    await (input as ElementHandle<HTMLInputElement>).uploadFile(SHIPPED);
    await options.waitForSelector(".preview .duplicates");
    await lookAt(options, `${of}-options-import`, WIDE);
    await options.click(".own-list .links > button");
    await options.waitForSelector(".report-form");
    await options.evaluate(() => {
      for (const [field, value] of [
        ["min", "300"],
        ["max", "200"],
      ])
        (document.querySelector(`[name="claims.0.${field}"]`) as HTMLInputElement).value = `${value}`;
    });
    await options.click(".report-form button[type=submit]");
    await options.waitForSelector(".report-form .mistakes li");
    const upper = wordsOf("reportedWords", wordsOf("fieldMax"));
    expect((await saidIn(options)).join()).toContain(wordsOf("problemAbove", "300", upper, "200"));
    await lookAt(options, `${of}-options-form`, WIDE);
    await options.close();

    const text = "Some 3,000 people left Baghouz on Monday. The ferry takes two hours. 40 sacks of bread.";
    const desk = await driven().openOwn(`desk.html?${new URLSearchParams({ text })}`);
    await desk.waitForSelector(".leftovers li");
    await lookAt(desk, `${of}-desk`, WIDE);
    await desk.close();

    const sheet = await driven().openOwn(`desk.html?tabId=${tabId}`);
    await sheet.waitForSelector(".entries > li");
    await sheet.click(".entries > li input[value=checked]");
    await lookAt(sheet, `${of}-sheet`, WIDE);
    await sheet.close();
    await page.close();
  });

  test("the sheet of an article that was edited, the list of sheets, and a sheet that is not there", async () => {
    server().add("/edited", article(`<p>${KEPT}</p><p>${GONE}</p>`));
    const page = await driven().browser.newPage();
    await page.goto(`${server().origin}/edited`);
    await waitForMarks(page);
    const tabId = await tabIdOf(driven(), page);
    const before = await driven().openOwn(`desk.html?tabId=${tabId}`);
    for (const at of [1, 2]) {
      await before.waitForSelector(`.entries > li:nth-child(${at})`);
      await before.click(`.entries > li:nth-child(${at}) input[value=needs-work]`);
      await before.waitForFunction(
        (count) => document.querySelectorAll(".entries input[value=needs-work]:checked").length === count,
        {},
        at,
      );
    }
    await before.close();

    server().add("/edited", article(`<p>${KEPT.replace("said", "has since said")}</p>`));
    await page.reload();
    await waitForMarks(page);
    const sheet = await driven().openOwn(`desk.html?tabId=${tabId}`);
    await sheet.waitForSelector(".gone .entries > li");
    await lookAt(sheet, `${of}-sheet-edited`, WIDE);
    await sheet.close();
    const desk = await driven().openOwn("desk.html");
    await desk.waitForSelector(".own-list a");
    await lookAt(desk, `${of}-desk-sheets`, WIDE);
    await desk.close();
    const missing = await driven().openOwn(
      `desk.html?sheet=${encodeURIComponent("https://news.example/none")}`,
    );
    await missing.waitForSelector("h1");
    await lookAt(missing, `${of}-sheet-missing`, WIDE);
    await missing.close();
    await page.close();
  });
});
