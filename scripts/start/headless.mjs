import { mkdir } from "node:fs/promises";
import path from "node:path";
import { bundleTool } from "../bundle-tool.mjs";
import { startBrowser } from "./driven-browser.mjs";

const PATIENCE_MS = 20_000;
const ARTICLE = { width: 1000, height: 1400 };
const POPUP = { width: 420, height: 600 };

/**
 * Asks the article's tab for its report, as the popup does. Runs inside the extension's own page.
 * A tab without our content script refuses, and is not the one.
 */
async function askTabs(/** @type {number} */ patience) {
  const api = /** @type {any} */ (globalThis).browser ?? /** @type {any} */ (globalThis).chrome;
  const end = Date.now() + patience;
  while (Date.now() < end) {
    for (const { id } of await api.tabs.query({})) {
      const report = await api.tabs.sendMessage(id, { type: "get-report" }).catch(() => null);
      if (report?.state) return { id, report };
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return null;
}

/** Firefox loads an extension's page but never says that it has. */
async function openExtensionPage(
  /** @type {import("puppeteer-core").Page} */ page,
  /** @type {string} */ url,
) {
  await page.goto(url, { timeout: 3000 }).catch(() => null);
  await page.waitForSelector("body", { timeout: PATIENCE_MS });
}

/** Waits until the popup shows something, so that the picture is not of an empty page. */
async function shoot(/** @type {import("puppeteer-core").Page} */ page, /** @type {string} */ file) {
  await new Promise((resolve) => setTimeout(resolve, 800));
  await page.screenshot({ path: /** @type {`${string}.png`} */ (file) });
  console.log(`Picture: ${file}`);
}

/**
 * Opens the article with the extension, prints its figures with their reports, takes a picture of page and popup.
 * @param {{ root: string, url: string, extension: string, found: { name: import("./browsers.mjs").BrowserName, executable: string } }} job
 * @returns {Promise<number>} the exit status
 */
export async function runHeadless({ root, url, extension, found }) {
  const { figureTable, coverageLine } = await import(await bundleTool(root, "src/cli/table.ts"));
  const { unpackReport } = await import(await bundleTool(root, "src/packed.ts"));
  const folder = path.join(root, "dist/screenshots");
  await mkdir(folder, { recursive: true });
  const { browser, extensionOrigin } = await startBrowser(found, extension);
  const stop = () => void browser.close().finally(() => process.exit(130));
  process.once("SIGINT", stop);
  try {
    const article = await browser.newPage();
    await article.setViewport(ARTICLE);
    await article.goto(url, { waitUntil: "load", timeout: PATIENCE_MS });
    const popup = await browser.newPage();
    await popup.setViewport(POPUP);
    await openExtensionPage(popup, `${extensionOrigin}/popup.html`);
    const answer = await popup.evaluate(askTabs, PATIENCE_MS);
    if (!answer) throw new Error(`The extension did not answer on ${url}: is the page one it may read?`);
    const { id } = answer;
    const report = unpackReport(answer.report);
    if (!report) throw new Error(`What the extension answered on ${url} is no report.`);
    console.log(`\n${report.title}\n${url} in ${found.name}: ${report.figures.length} figures\n`);
    console.log(
      figureTable(
        report.figures.map((/** @type {any} */ shown) => shown.figure),
        report,
      ),
    );
    if (report.coverage) console.log(coverageLine(report));
    await openExtensionPage(popup, `${extensionOrigin}/popup.html?tabId=${id}`);
    await shoot(popup, path.join(folder, "start-popup.png"));
    await article.bringToFront();
    await shoot(article, path.join(folder, "start-page.png"));
    return 0;
  } finally {
    process.removeListener("SIGINT", stop);
    await browser.close();
  }
}
