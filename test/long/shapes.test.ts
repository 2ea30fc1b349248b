/** Text that is shaped like something that runs is text, in the page's list as in everything that can be taken along. */
import Papa from "papaparse";
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { popupText } from "../browser/looks.ts";
import { inEachBrowser, marksIn, pageAround, sentence } from "../browser/stand.ts";

const LONG = { timeout: 15_000 };

const SHAPES = [
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "{{constructor.constructor('alert(1)')()}}",
  "$" + "{alert(1)}",
  '=HYPERLINK("http://x","y")',
  "@SUM(1+1)",
  "[a](javascript:alert(1))",
];

const escaped = (text: string) => text.replace(/[<>&]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** What the popup saves and copies, in the order of its buttons. */
async function takenFrom(popup: Page): Promise<readonly string[]> {
  await popup.evaluate(() => {
    const taken: string[] = [];
    Object.assign(globalThis, { taken });
    navigator.clipboard.writeText = async (text) => void taken.push(text);
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => taken.push(text));
      return "#";
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  const taken = () => popup.evaluate(() => (globalThis as unknown as { taken: string[] }).taken);
  const buttons = await popup.$$eval("main > details.fold .link", (all) => all.length);
  for (let at = 0; at < buttons; at++) {
    await popup.$$eval("main > details.fold .link", (all, at) => (all[at] as HTMLElement).click(), at);
    await expect.poll(taken, LONG).toHaveLength(at + 1);
  }
  return taken();
}

/** What asks the reader something, or fails, from here on. */
function heardFrom(page: Page): string[] {
  const heard: string[] = [];
  page.on("dialog", (dialog) => {
    heard.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => heard.push(String(error)));
  return heard;
}

/** types/untyped.d.ts declares only what the evaluation asks of papaparse. */
const parse = Papa.parse as unknown as (text: string, options: object) => { data: string[][] };

const cellsOf = (csv: string, delimiter: string) =>
  parse(csv.replace("\ufeff", ""), { delimiter }).data.flat();

inEachBrowser((stand) => {
  test("text that is shaped like markup, scripts, templates and formulas", async () => {
    const path = "/shapes;=1+1;x";
    const title = `<title>${SHAPES.map(escaped).join(" ")} Baghouz</title>`;
    const paragraphs = SHAPES.map(
      (shape, at) => `<p>${escaped(shape)} ${sentence(310 + at)} ${escaped(shape)}</p>`,
    );
    // A page behind another tab shows no dialog: it counts its own.
    const counter = "<script>var ran = 0; alert = () => ran++</script>";
    stand.server.add(path, counter + title + pageAround(paragraphs.join("")));
    const page = await stand.open(path);
    await expect.poll(() => marksIn(page), LONG).toBeGreaterThan(SHAPES.length);
    const popup = await stand.driven.openPopup(page.url());
    const heard = heardFrom(popup);
    await expect
      .poll(() => popup.$$eval("mark", (marks) => marks.length), LONG)
      .toBeGreaterThan(SHAPES.length);
    expect(await popup.$$eval("main img, main script, main a[href^=javascript]", (all) => all.length)).toBe(
      0,
    );
    expect(await popupText(popup)).toContain("<img src=x onerror=alert(1)>");
    const [copied, markdown = "", csv = "", json = "", ...more] = await takenFrom(popup);
    expect(more).toEqual([]);
    expect(copied).toBe(markdown);
    expect(markdown).toContain("\\<script\\>alert");
    expect(markdown.match(/(?<!\\)<(?!https?:)|(?<!\\)\]\(javascript/g)).toBeNull();
    for (const delimiter of [",", ";", "\t"])
      expect(cellsOf(csv, delimiter).filter((cell) => /^[\s"]*[=+\-@]/.test(cell))).toEqual([]);
    expect(cellsOf(csv, ",")).toContain(`${stand.server.origin}/shapes;'=1+1;x`);
    const { "@graph": graph } = JSON.parse(json);
    expect(graph.length).toBeGreaterThan(SHAPES.length);
    expect(json).not.toContain("</script>");
    expect(heard).toEqual([]);
    expect(await page.evaluate(() => (globalThis as unknown as { ran: number }).ran)).toBe(0);
    for (const each of [popup, page]) await each.close();
  });
});
