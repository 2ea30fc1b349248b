/** A page whose own report the reader has added is not told that it agrees with itself; every other page is compared with that report. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { toJson } from "../../src/reports/records.ts";
import { waitForMarks } from "../browser/looks.ts";
import { inEachBrowser } from "../browser/stand.ts";
import { NOW, soundRecord } from "../reports/made.ts";

const CLAIM = "own-a-1";
const ARTICLE = `<!doctype html><title>Baghouz</title><meta property="article:published_time" content="2019-03-05">
<article><p>Some 150 Daesh fighters surrendered in Baghouz on Monday.</p></article>`;
const ADDED = "/added?utm_source=feed";
const OTHER = "/other";

inEachBrowser((stand) => {
  const files = mkdtempSync(join(tmpdir(), "oww-self-"));
  beforeAll(async () => {
    for (const path of [ADDED, OTHER]) stand.server.add(path, ARTICLE);
    const record = soundRecord("own-a");
    const url = `${stand.server.origin.replace("http:", "https:")}/added/`;
    const file = join(files, "own.json");
    writeFileSync(file, toJson([{ ...record, report: { ...record.report, url } }], NOW));
    const options = await stand.driven.openOwn("options.html");
    await options.waitForSelector(".import input");
    await ((await options.$(".import input")) as ElementHandle<HTMLInputElement>).uploadFile(file);
    await options.waitForSelector(".import .store");
    await options.click(".import .store");
    await options.waitForSelector(".own-list li");
    await options.close();
  });
  afterAll(() => rmSync(files, { recursive: true }));

  /** What the popup lists for the page's one figure. */
  async function reportsOf(path: string, then?: (page: Page) => Promise<unknown>): Promise<string> {
    const page = await stand.open(path);
    await waitForMarks(page);
    await then?.(page);
    const popup = await stand.driven.openPopup(page.url());
    await popup.click(".row");
    await popup.waitForSelector(".reports .entry");
    const listed = await popup.$eval(".reports", (list) => list.textContent ?? "");
    await popup.close();
    await page.close();
    return listed;
  }

  test("its own claim is not in the list, by whichever link it was reached", async () => {
    expect(await reportsOf(ADDED)).not.toContain(CLAIM);
  });

  test("nor where the page came to it without loading", async () => {
    const goOn = async (page: Page) => {
      await page.evaluate((path) => {
        history.pushState(null, "", path);
        const paragraph = document.querySelector("p") as HTMLElement;
        paragraph.textContent = "Around 150 Daesh fighters surrendered in Baghouz on Monday.";
      }, ADDED);
      await page.waitForFunction(() =>
        [...(CSS.highlights.get("oww-figure") ?? [])].some(({ startContainer }) =>
          startContainer.textContent?.startsWith("Around"),
        ),
      );
    };
    expect(await reportsOf(OTHER, goOn)).not.toContain(CLAIM);
  });

  test("another page that prints the same is compared with it", async () => {
    expect(await reportsOf(OTHER)).toContain(CLAIM);
  });
});
