/** `npm run pictures`: the screenshots of docs/desk.md, taken of the built extension in a real Chromium on the sample article. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildExtension } from "../build.mjs";
import { findBrowser } from "./start/browsers.mjs";
import { startBrowser } from "./start/driven-browser.mjs";
import { serve } from "./start/serve.mjs";

/** @typedef {import("puppeteer-core").Page} Page */

const root = path.resolve(import.meta.dirname, "..");
const PICTURES = path.join(root, "docs/pictures");
const WIDTH = 860;
const HEIGHT = 620;

/** Two lines that do not hold, as a fact-checker's table may have them. */
const HALF_RIGHT = [
  "outlet,headline,url,published,measure,min,max,hedge,words,scope,as_of,speaker,quote",
  "The Courier,Fighters give up,https://courier.example/a,2019-03-05,fighters-surrendered,150,150,about,some 150,event,2019-03-04,mustafa-bali,some 150 fighters",
  "The Courier,More leave,https://courier.example/b,2019-03-06,people-left,900,200,range,200 to 900,event,2019-03-05,,200 to 900 people",
  "The Courier,Still inside,https://courier.example/c,2019-03-07,people-inside,1000,1000,around,around 1000,level,2019-03-06,,around 1000 people",
].join("\n");

const patience = (/** @type {number} */ ms) => new Promise((resume) => setTimeout(resume, ms));

async function shoot(/** @type {Page} */ page, /** @type {string} */ name, fullPage = false) {
  await patience(400);
  const file = /** @type {`${string}.png`} */ (path.join(PICTURES, `desk-${name}.png`));
  await page.screenshot({ path: file, fullPage });
  console.log(path.relative(root, file));
}

const found = findBrowser("chromium");
if (!found) throw new Error("Chromium is not installed; the pictures are taken in it.");
const extension = await buildExtension({ dev: true });
const { origin, close } = await serve(path.join(root, "samples"));
const { browser, extensionOrigin } = await startBrowser(found, extension);
const folder = await mkdtemp(path.join(tmpdir(), "desk-"));

async function own(/** @type {string} */ address, width = WIDTH, height = HEIGHT) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.goto(`${extensionOrigin}/${address}`);
  return page;
}

/** Selects words of the article and starts what the context menu's entry starts. */
async function checkSelection(/** @type {Page} */ article, /** @type {Page} */ page) {
  await article.evaluate(() => {
    const paragraph = /** @type {Element} */ (document.querySelector("article p:nth-of-type(2)"));
    const text = /** @type {Text} */ (paragraph.firstChild);
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, Math.min(text.length, 90));
    getSelection()?.addRange(range);
  });
  await page.evaluate(async (address) => {
    const api = /** @type {any} */ (globalThis).chrome;
    for (const { id, url } of await api.tabs.query({}))
      if (url === address)
        await api.scripting.executeScript({ target: { tabId: id }, files: ["selection.js"] });
  }, article.url());
}

try {
  const article = await browser.newPage();
  await article.setViewport({ width: WIDTH, height: HEIGHT });
  await article.goto(`${origin}/wire-copy.html`);
  await article.waitForFunction(() => (CSS.highlights.get("oww-figure")?.size ?? 0) > 0);
  const popup = await own("popup.html?tabId=0", 420);
  const tabId = await popup.evaluate(async (address) => {
    const tabs = await /** @type {any} */ (globalThis).chrome.tabs.query({});
    return tabs.find((/** @type {any} */ tab) => tab.url === address)?.id;
  }, article.url());

  await checkSelection(article, popup);
  await article.bringToFront();
  await patience(800);
  await shoot(article, "selection");
  await article.keyboard.press("Escape");

  const figure = await own(`popup.html?tabId=${tabId}`, 420, 760);
  await figure.waitForSelector(".row");
  await figure.evaluate(() => /** @type {HTMLElement} */ (document.querySelectorAll(".row")[1]).click());
  await figure.waitForSelector(".correct summary");
  await figure.evaluate(() =>
    /** @type {HTMLElement} */ (document.querySelector(".correct summary")).click(),
  );
  await figure.waitForSelector(".correct form");
  await figure.evaluate(() => document.querySelector(".correct")?.scrollIntoView());
  await shoot(figure, "correct");

  const sheet = await own(`desk.html?tabId=${tabId}`);
  await sheet.waitForSelector(".entries > li");
  await sheet.type(
    ".entries > li:nth-child(2) .note textarea",
    "Heard the recording: he says 'an estimated'.",
  );
  await sheet.click(".entries > li:nth-child(2) input[value=checked]");
  await patience(400);
  await sheet.click(".entries > li:nth-child(1) input[value=needs-work]");
  await shoot(sheet, "sheet");

  const text =
    "Some 3,000 people left Baghouz on Monday. The ferry takes two hours. He brought 40 sacks of bread.";
  const desk = await own(`desk.html?${new URLSearchParams({ text })}`);
  await desk.waitForSelector(".leftovers li");
  await shoot(desk, "text");

  const add = await own(`desk.html?add=${tabId}`);
  await add.waitForSelector(".report-form");
  await shoot(add, "add");

  const options = await own("options.html");
  await options.waitForSelector(".import input");
  const table = path.join(folder, "own-reports.csv");
  await writeFile(table, HALF_RIGHT);
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await options.$(".import input")
  );
  await input.uploadFile(table);
  await options.waitForSelector(".mistakes li");
  await shoot(options, "import");
} finally {
  await browser.close();
  close();
  await rm(folder, { recursive: true, force: true });
}
