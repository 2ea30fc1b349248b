/** A real report's wording, when the research files are at hand: what must be marked, what must not, and what is said of it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
// @ts-expect-error: build tooling is plain JavaScript.
import { TEXTS, textsAreHere } from "../../scripts/test/texts.mjs";
import { browsers } from "./harness.ts";
import { waitForMarks } from "./looks.ts";
import { serve } from "./server.ts";

const here = textsAreHere("the wording of report 003 is NOT tried in the browsers, its tests are SKIPPED");

const escapeHtml = (text: string) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

function pageOf(text: string): string {
  const paragraphs = text.split(/\n+/).map((line) => `<p>${escapeHtml(line)}</p>`);
  return `<!doctype html><title>Baghouz</title><meta property="article:published_time" content="2019-03-05"><article>${paragraphs.join("")}</article>`;
}

describe.each(browsers)("report 003 in $name", ({ start, skip }) => {
  test.skipIf(skip || !here)("is marked and compared", async () => {
    const server = await serve();
    const file = readdirSync(TEXTS).find((name) => name.startsWith("003_")) ?? "report 003";
    server.add("/003", pageOf(readFileSync(join(TEXTS, file), "utf8")));
    const driven = await start();
    try {
      const page = await driven.browser.newPage();
      await page.goto(`${server.origin}/003`);
      await waitForMarks(page);
      const popup = await driven.openPopup(page.url());
      const marked = await popup.$$eval("mark", (marks) => marks.map(({ textContent }) => textContent ?? ""));
      for (const value of ["200", "1,000", "3,000", "1,000-1,500"])
        expect(
          marked.some((words) => words.endsWith(value)),
          `${value} in ${marked.join(" | ")}`,
        ).toBe(true);
      expect(marked.join(" | ")).not.toMatch(/2019|2017|2014|\b10\b/);
      const rows = await popup.$$(".row");
      await rows[marked.indexOf("around 1,000")]?.click();
      await popup.waitForSelector(".reports");
      const reports = await popup.$$eval(".reports > li", (items) =>
        items.map(({ textContent }) => textContent ?? ""),
      );
      expect(reports.find((text) => text.includes("up to 600"))).toMatch(/earlier/);
      expect(reports.join(" | ")).toContain("few hundred");
    } finally {
      await driven.browser.close();
      await server.close();
    }
  });
});
