/** "Check this figure" reads what is selected as the page itself is read, whatever it stands in. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browsers, type Driven, EXTENSION, SCREENSHOTS } from "./harness.ts";
import { checkWhatIsSelected, waitForMarks } from "./looks.ts";
import { opened } from "./opened.ts";
import { type Server, serve } from "./server.ts";

const PAGE = `<!doctype html><html lang="en"><title>The last pocket of Baghouz</title>
<meta property="article:published_time" content="2019-03-06"><main><h1>Baghouz</h1>
<p id="broken">Nearly 300
  Islamic State fighters surrendered in
  Baghouz, he said.</p>
<div id="two"><p>Some 150 IS fighters surrendered in Baghouz on Monday, the SDF said.</p><p>Another 350 fighters surrendered in Baghouz on Tuesday, said a monitor.</p></div>
<p id="shy">Some 3&shy;000 people <b>left</b><br>Baghouz.</p>
<p>It printed <code id="code">3,000 people left
Baghouz</code>.</p></main>
<div id="editor" contenteditable="true"><div>Some 150 IS fighters surrendered in Baghouz.</div><div>They came from the river.</div></div>
<textarea id="field" rows="6" cols="40">The ferry takes two hours.

Nearly 3,000
fighters sur-
rendered in Baghouz.</textarea></html>`;

describe.each(browsers)("in $name", ({ name, start, skip }) => {
  if (skip) return test.skip(`${name} is not installed`, () => {});
  const extension = mkdtempSync(join(tmpdir(), "oww-selection-"));
  let driven: Driven;
  let server: Server;
  let page: Page;
  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    cpSync(EXTENSION, extension, { recursive: true });
    await opened(extension);
    server = await serve();
    server.add("/page", PAGE);
    driven = await start(extension);
    page = await driven.browser.newPage();
    await page.setViewport({ width: 900, height: 700 });
    await page.goto(`${server.origin}/page`);
    await waitForMarks(page);
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  const card = () =>
    page.evaluate(
      () => document.querySelector("html > div")?.shadowRoot?.textContent?.replace(/\s+/g, " ") ?? "",
    );

  async function check(id: string): Promise<string> {
    await page.evaluate((id) => {
      const element = document.getElementById(id) as HTMLElement;
      element.scrollIntoView();
      element.focus();
      if (element instanceof HTMLTextAreaElement)
        element.setSelectionRange(element.value.indexOf("Nearly"), 100);
      else getSelection()?.selectAllChildren(element);
    }, id);
    await checkWhatIsSelected(driven, page);
    await page.waitForSelector("html > div");
    await page.screenshot({ path: join(SCREENSHOTS, `selection-${id}-${name}.png`) });
    return card();
  }
  const close = async () => {
    await page.evaluate(() =>
      document.querySelector("html > div")?.shadowRoot?.querySelector("button")?.click(),
    );
    await page.waitForSelector("html > div", { hidden: true });
  };

  test.each([
    ["lines broken in the page's source", "broken", "How many IS fighters surrendered", "“Nearly 300”"],
    ["a soft hyphen and a line break", "shy", "How many people left", "“Some 3000”"],
    ["code, which no page is read for", "code", "How many people left", "“3,000”"],
    ["lines broken in a field", "field", "How many IS fighters surrendered", "“Nearly 3,000”"],
  ])("%s", async (_, id, question, words) => {
    const shown = await check(id);
    expect(shown).toContain(question);
    expect(shown).toContain(words);
    await close();
  });

  test("paragraphs apart, each with its own day and speaker", async () => {
    expect(await check("two")).not.toContain("said.Another");
    await page.evaluate(() => {
      const rows = document.querySelector("html > div")?.shadowRoot?.querySelectorAll<HTMLElement>(".row");
      rows?.[1]?.click();
    });
    await expect
      .poll(card)
      .toContain("On whose word: not stated, or not known to the database · As of: March 5, 2019");
    await page.screenshot({ path: join(SCREENSHOTS, `selection-second-${name}.png`) });
    await close();
  });

  test("an editor, where no page is read", async () => {
    const shown = await check("editor");
    expect(shown).toContain("How many IS fighters surrendered");
    expect(shown).toContain("“Some 150”");
    await close();
  });
});
