/** Own reports in each browser: half-right files refused whole, ten thousand claims taken in and compared with, every setting. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownCsv } from "../../src/reports/csv-write.ts";
import { toJson } from "../../src/reports/records.ts";
import { NOW, soundClaim, soundRecord, soundReport } from "../reports/made.ts";
import { browsers, type Driven } from "./harness.ts";
import { settled, waitForMarks } from "./looks.ts";
import { type Server, serve } from "./server.ts";

/** What the functions evaluated inside the extension use of it. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
};

const REPORTS = 1_000;
const CLAIMS_EACH = 10;

/** No id that is drawn by lot for a copy is likely to begin so; one in thirty-six begins with any given letter. */
const FIRST = "own-firstreport";

/** Reports that print the same number on days around that of the page. */
function many(): string {
  const records = Array.from({ length: REPORTS }, (_, serial) => {
    const id = `own-m${serial}`;
    const claims = Array.from({ length: CLAIMS_EACH }, (_, at) => ({
      ...soundClaim(),
      id: `${id}-${at + 1}`,
      statement: `${id}-${at + 1}`,
      asOf: `2019-02-${String((serial % 27) + 1).padStart(2, "0")}`,
    }));
    const report = {
      ...soundReport(),
      id,
      url: `https://paper.example/${serial}`,
      headline: `Report ${serial}`,
      claims,
    };
    return { ...soundRecord(id), report };
  });
  return toJson(records, NOW);
}

describe.each(browsers)("in $name", ({ name, start, skip }) => {
  if (skip) return test.skip(`${name} is not installed`, () => {});
  const files = mkdtempSync(join(tmpdir(), "oww-imports-"));
  let driven: Driven;
  let server: Server;
  let options: Page;
  beforeAll(async () => {
    server = await serve();
    server.add(
      "/page",
      `<!doctype html><title>Baghouz</title><meta property="article:published_time" content="2019-03-05">
      <article><p>Some 150 Daesh fighters surrendered in Baghouz on Monday, Mustafa Bali said.</p></article>`,
    );
    driven = await start();
    options = await driven.openOwn("options.html");
    await options.waitForSelector(".import input");
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
    rmSync(files, { recursive: true, force: true });
  });

  const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? "");
  const stored = () =>
    options.evaluate(async () => {
      const wait = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      const db = await wait(indexedDB.open("on-whose-word"));
      const records = await wait(db.transaction("reports").objectStore("reports").getAll());
      db.close();
      return records.map(({ id, on }: { id: string; on: boolean }) => [id, on]);
    });

  async function choose(file: string, text: string): Promise<void> {
    const path = join(files, file);
    writeFileSync(path, text);
    const input = (await options.$(".import input")) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  /** The popup of the served page, at the reports of its first figure. */
  async function openFirstFigure() {
    const page = await driven.browser.newPage();
    await page.goto(`${server.origin}/page`);
    await waitForMarks(page);
    const popup = await driven.openPopup(page.url());
    await popup.click(".row");
    await popup.waitForSelector(".reports .entry");
    return { page, popup };
  }

  async function take(file: string, text: string): Promise<void> {
    await choose(file, text);
    await options.waitForSelector(".import .store", { timeout: 20_000 });
    await options.click(".import .store");
    await expect.poll(() => textOf(options), { timeout: 20_000 }).toMatch(/reports? stored\./);
  }

  test("a file that is right but for two lines is refused whole, with both lines and their reasons", async () => {
    const rows = ownCsv([soundRecord("own-a"), soundRecord("own-b"), soundRecord("own-c")]).split("\r\n");
    rows[2] = rows[2]?.replace(",150,150,", ",300,150,") as string;
    rows[3] = rows[3]?.replace(",event,", ",always,") as string;
    await choose("half.csv", rows.join("\r\n"));
    await options.waitForSelector(".mistakes li");
    const mistakes = await options.$$eval(".mistakes li", (items) => items.map((item) => item.textContent));
    expect(mistakes.join("\n")).toMatch(/Line 3: .*above max/);
    expect(mistakes.join("\n")).toMatch(/Line 4: .*scope/);
    expect(await stored()).toEqual([]);
    expect(await options.$(".import .store")).toBeNull();
  });

  test("half of a character is refused, and one that an older store holds breaks no view of its figure", async () => {
    const broken = soundRecord("own-half");
    const [claim] = broken.report.claims;
    const halves = {
      exact: "some 150 fighters \ud83d",
      prefix: "who said \udca9 ",
      suffix: " \ud83d gave up",
    };
    Object.assign(claim ?? {}, { selector: halves });
    await choose("half.json", toJson([broken], NOW));
    await options.waitForFunction(() => document.querySelector(".mistakes")?.textContent?.includes("ud83d"));
    const mistakes = await options.$$eval(".mistakes li", (items) => items.map((item) => item.textContent));
    expect(mistakes).toHaveLength(3);
    expect(mistakes[0]).toMatch(/^Line \d+: .*half characters/);
    const inStore = (edit: "put" | "delete") =>
      options.evaluate(
        async (record, edit) => {
          const done = (target: EventTarget, name: string) =>
            new Promise((resume) => target.addEventListener(name, resume));
          const opening = indexedDB.open("on-whose-word");
          await done(opening, "success");
          const transaction = opening.result.transaction(["reports", "facts"], "readwrite");
          const reports = transaction.objectStore("reports");
          if (edit === "put") reports.put(JSON.parse(record));
          else reports.delete("own-half");
          // Far from what the revisions of the other tests are: the background reads its reports anew.
          transaction.objectStore("facts").put(edit === "put" ? 1_001 : 1_002, "revision");
          await done(transaction, "complete");
          opening.result.close();
        },
        JSON.stringify(broken),
        edit,
      );
    await inStore("put");
    const { page, popup } = await openFirstFigure();
    const links = await popup.$$eval(".reports a", (all) => all.map(({ href }) => href));
    expect(links.filter((href) => href.includes("150%20fighters%20%EF%BF%BD"))).toHaveLength(1);
    await popup.close();
    await page.close();
    await inStore("delete");
  });

  test("what is here already is shown side by side, and the reader says what becomes of it", async () => {
    await take("one.json", toJson([soundRecord(FIRST)], NOW));
    const changed = {
      ...soundRecord(FIRST),
      report: { ...soundRecord(FIRST).report, headline: "Another" },
    };
    await choose("again.json", toJson([changed], NOW));
    await options.waitForSelector(".duplicates li > *");
    const sides = await options.$$eval(".duplicates li > *", (cells) =>
      cells.map((cell) => cell.textContent ?? ""),
    );
    expect(sides[0]).toContain("Fighters give up");
    expect(sides[1]).toContain("Another");
    await options.select(".duplicates li select", "both");
    await options.click(".import .store");
    await expect.poll(async () => (await stored()).length).toBe(2);
  });

  test("ten thousand claims are taken in, compared with, marked as one's own, and can be switched off", async () => {
    await take("many.json", many());
    expect(await stored()).toHaveLength(REPORTS + 2);
    const { page, popup } = await openFirstFigure();
    const own = await popup.$$eval(".reports .tag", (tags) => tags.map((tag) => tag.textContent));
    expect(own).toContain("your own report");
    await popup.close();
    await options.bringToFront();
    await options.type(".own .search input", FIRST);
    await options.waitForFunction(() => document.querySelectorAll(".own-list li").length === 1);
    await options.click(".own-list input[type=checkbox]");
    await expect.poll(async () => Object.fromEntries(await stored())[FIRST]).toBe(false);
    // The line that says so comes when ten thousand claims are read again, and moves the list down.
    await options.waitForFunction(() => document.querySelector(".own > .said")?.textContent === "Stored.");
    await page.close();
  });

  test("a report is mended in a form, which refuses what does not hold, and is removed on the second press", async () => {
    await options.click(".own-list .links > button");
    await options.waitForSelector(".report-form");
    const fill = (field: string, value: string) =>
      options.$eval(
        `[name="${field}"]`,
        (input, text) => {
          (input as HTMLInputElement).value = text;
        },
        value,
      );
    await fill("claims.0.min", "300");
    await options.click(".report-form button[type=submit]");
    await options.waitForSelector(".report-form .mistakes li");
    await fill("claims.0.min", "150");
    await fill("headline", "Mended headline");
    await options.click(".report-form button[type=submit]");
    await expect.poll(() => options.$eval(".report-form .said", (said) => said.textContent)).toBe("Stored.");
    await options.click(".own .bar .link");
    await options.waitForSelector(".own-list li");
    const before = (await stored()).length;
    await options.click(".own-list li .links > .link:last-child");
    await options.click(".own-list .sure .button");
    await expect.poll(async () => (await stored()).length).toBe(before - 1);
  });

  test("sites, looks and reset: what is set holds in open pages at once", async () => {
    const page = await driven.browser.newPage();
    await page.goto(`${server.origin}/page`);
    const marks = await waitForMarks(page);
    const count = () => page.evaluate(() => CSS.highlights.get("oww-figure")?.size ?? 0);
    const css = () =>
      page.evaluate(() =>
        [...document.adoptedStyleSheets]
          .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
          .join(),
      );
    await options.bringToFront();
    await options.click(".choices label:nth-of-type(3) input");
    if (name === "chromium") await expect.poll(css).toContain("text-decoration: none");
    await options.type(".add-site input", "127.0.0.1");
    await options.click(".add-site button:nth-of-type(3)");
    await expect.poll(count, { timeout: 5_000 }).toBe(0);
    await options.evaluate(() => {
      const row = [...document.querySelectorAll(".sites li")].find((li) =>
        li.textContent?.includes("127.0.0.1"),
      );
      const select = row?.querySelector("select") as HTMLSelectElement;
      select.value = "on";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await expect.poll(count, { timeout: 5_000 }).toBe(marks);
    await options.type(".add-site input", "127.0.0.1");
    await options.click(".add-site button:nth-of-type(3)");
    await expect.poll(count, { timeout: 5_000 }).toBe(0);
    await options.click("main > section:last-of-type .link");
    await options.click("main > section:last-of-type .sure .button");
    await expect.poll(count, { timeout: 5_000 }).toBe(marks);
    await page.close();
  });

  test("a site on which to be asked is read when the reader asks, and not before", async () => {
    await options.bringToFront();
    await options.type(".add-site input", "127.0.0.1");
    await options.click(".add-site button:nth-of-type(2)");
    const page = await driven.browser.newPage();
    await page.goto(`${server.origin}/page`);
    const count = () => page.evaluate(() => CSS.highlights.get("oww-figure")?.size ?? 0);
    await settled(page);
    expect(await count()).toBe(0);
    const ask = (read: boolean) =>
      options.evaluate(
        async (message) => {
          for (const { id } of await chrome.tabs.query({}))
            await chrome.tabs.sendMessage(id, message).catch(() => {});
        },
        { type: "get-report", read },
      );
    await ask(false);
    await settled(page);
    expect(await count()).toBe(0);
    await ask(true);
    await expect.poll(count, { timeout: 5_000 }).toBe(1);
    await page.close();
  });
});
