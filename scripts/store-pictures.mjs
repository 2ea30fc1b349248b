/** The stores' pictures, taken of the built extension in a real Chromium, in each of its languages: part of `npm run pictures`. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildExtension } from "../build.mjs";
import { findBrowser } from "./start/browsers.mjs";
import { startBrowser } from "./start/driven-browser.mjs";
import { serve } from "./start/serve.mjs";

/** @typedef {import("puppeteer-core").Page} Page */

const root = path.resolve(import.meta.dirname, "..");
const SCREEN = { width: 1280, height: 800 };
const PANEL = 400;
const TILE = { width: 440, height: 280 };
/** The figure that is opened: one that several people put a number to. */
const FIGURE = 2;

const patience = (/** @type {number} */ ms) => new Promise((resume) => setTimeout(resume, ms));
const png = (/** @type {Uint8Array} */ bytes) =>
  `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`;

/** An extension without English texts speaks its default locale, whatever the browser speaks. */
async function inLanguage(
  /** @type {string} */ built,
  /** @type {string} */ to,
  /** @type {string} */ language,
) {
  await cp(built, to, { recursive: true });
  const locales = path.join(to, "_locales");
  for (const other of await readdir(locales))
    if (other !== language) await rm(path.join(locales, other), { recursive: true });
  const file = path.join(to, "manifest.json");
  const manifest = JSON.parse(await readFile(file, "utf8"));
  await writeFile(file, JSON.stringify({ ...manifest, default_locale: language }));
  return to;
}

/** Chromium draws only the tab in front. */
async function pictureOf(/** @type {Page} */ page) {
  await page.bringToFront();
  return page.screenshot();
}

async function put(
  /** @type {string} */ language,
  /** @type {string} */ name,
  /** @type {Uint8Array} */ bytes,
) {
  const folder = path.join(root, "store", language, "pictures");
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${name}.png`), bytes);
  console.log(`store/${language}/pictures/${name}.png`);
}

/** The article with the side panel beside it, as the browser shows them. */
async function beside(
  /** @type {Page} */ canvas,
  /** @type {Uint8Array} */ page,
  /** @type {Uint8Array} */ panel,
) {
  await canvas.setViewport(SCREEN);
  await canvas.setContent(
    `<body style="margin:0;display:flex;background:#fff"><img src="${png(page)}"><img src="${png(panel)}" style="border-left:1px solid #bbb;box-sizing:border-box">`,
  );
  return pictureOf(canvas);
}

async function tile(/** @type {Page} */ canvas, /** @type {string} */ language, /** @type {string} */ font) {
  const icon = await readFile(path.join(root, "assets/icon.svg"), "utf8");
  const title = (await readFile(path.join(root, "store", language, "title.txt"), "utf8")).trim();
  const summary = (await readFile(path.join(root, "store", language, "summary.txt"), "utf8")).trim();
  await canvas.setViewport(TILE);
  await canvas.setContent(
    `<body dir="${language === "ar" ? "rtl" : "ltr"}" style="margin:0;box-sizing:border-box;inline-size:440px;block-size:280px;padding:28px;background:#fbfaf7;color:#1a1a1a;font-family:${font}">
      <div style="display:flex;gap:16px;align-items:center"><div style="inline-size:56px">${icon}</div><b style="font-size:30px">${title}</b></div>
      <p style="font-size:20px;line-height:1.45;margin:22px 0 0">${summary}</p>`,
  );
  await canvas.evaluate(() => {
    const svg = /** @type {SVGElement} */ (document.querySelector("svg"));
    svg.setAttribute("width", "56");
    svg.setAttribute("height", "56");
  });
  return pictureOf(canvas);
}

const found = findBrowser("chromium");
if (!found) throw new Error("Chromium is not installed; the pictures are taken in it.");
const built = await buildExtension({ dev: true });
const { origin, close } = await serve(path.join(root, "samples"));
const folder = await mkdtemp(path.join(tmpdir(), "store-"));

/** @param {string} language */
async function shoot(language) {
  const extension = await inLanguage(built, path.join(folder, language), language);
  const { browser, extensionOrigin } = await startBrowser(/** @type {any} */ (found), extension);
  try {
    const article = await browser.newPage();
    await article.setViewport({ ...SCREEN, width: SCREEN.width - PANEL });
    await article.goto(`${origin}/wire-copy.html`);
    await article.waitForFunction(() => (CSS.highlights.get("oww-figure")?.size ?? 0) > 0);
    const marked = await pictureOf(article);
    const panel = await browser.newPage();
    await panel.setViewport({ ...SCREEN, width: PANEL });
    await panel.goto(`${extensionOrigin}/popup.html?tabId=0`);
    const tabId = await panel.evaluate(async (address) => {
      const tabs = await /** @type {any} */ (globalThis).chrome.tabs.query({});
      return tabs.find((/** @type {any} */ tab) => tab.url === address)?.id;
    }, article.url());
    await panel.goto(`${extensionOrigin}/panel.html?tabId=${tabId}`);
    await panel.waitForSelector(".row");
    await patience(400);
    const canvas = await browser.newPage();
    await put(language, "list", await beside(canvas, marked, await pictureOf(panel)));
    await panel.evaluate(
      (at) => /** @type {HTMLElement} */ (document.querySelectorAll(".row")[at]).click(),
      FIGURE,
    );
    await panel.waitForSelector(".entry");
    await patience(400);
    await put(language, "figure", await beside(canvas, marked, await pictureOf(panel)));
    await panel.evaluate(() => document.querySelector(".entry")?.scrollIntoView());
    await patience(300);
    await put(language, "reports", await beside(canvas, marked, await pictureOf(panel)));
    await put(language, "tile", await tile(canvas, language, "system-ui, sans-serif"));
  } finally {
    await browser.close();
  }
}

try {
  for (const language of ["en", "ar", "fr", "de"]) await shoot(language);
} finally {
  close();
  await rm(folder, { recursive: true, force: true });
}
