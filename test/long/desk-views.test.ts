/** Options page, desk, corrections and forms, in every language, light and dark, narrow and wide. */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle } from "puppeteer-core";
import { test } from "vitest";
import { lookAt, NARROW, WIDE } from "../browser/looking.ts";
import { waitForMarks } from "../browser/looks.ts";
import { inEachLanguage } from "../browser/stand.ts";

inEachLanguage(({ of, driven, server }) => {
  test("options, with a refused file and a form; the desk, with text, sheet and form", async () => {
    const page = await driven().browser.newPage();
    await page.goto(`${server().origin}/article`);
    await waitForMarks(page);
    const popup = await driven().openPopup(page.url());
    const tabId = await popup.evaluate(() => new URLSearchParams(location.search).get("tabId"));
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
    await lookAt(options, `${of}-options`, WIDE);
    await options.click(".own-list .links > button");
    await options.waitForSelector(".report-form");
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
});
