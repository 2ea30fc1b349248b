/** The card in the page, of a mark and of a selection, in every language, light and dark, narrow and wide. */
import { mkdirSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import { violationsIn } from "../browser/axe.ts";
import { SCREENSHOTS } from "../browser/harness.ts";
import { NARROW } from "../browser/looking.ts";
import { checkWhatIsSelected, pointOf, waitForMarks } from "../browser/looks.ts";
import { opened } from "../browser/opened.ts";
import { inEachLanguage } from "../browser/stand.ts";
import { faultsOfWalk } from "../browser/walk.ts";

const CARD = "html > div";

const STORY = [
  "An SDF commander said that around 1,000 Daesh fighters were still inside Baghouz.",
  "On Friday hundreds of people were killed by suicide bombers in Baghouz.",
  "The SDF said some 38 militants were killed in Baghouz, and 5,000 people were still inside, Kino Gabriel said.",
  "The harbour holds 40 boats, and the ferry takes two hours.",
  "Some 3,000 people left Baghouz on Monday, and 200 fighters surrendered in Baghouz.",
];
const PAGE = `<!doctype html><html lang="en"><head><title>The last pocket of Baghouz</title><meta name="viewport" content="width=device-width">
<meta property="article:published_time" content="2019-03-15"><style>body{font:16px/1.5 serif;margin:8px}</style></head>
<body><main><h1>Baghouz</h1>${STORY.map((text, at) => `<p id="p${at}">${text}</p>`).join("")}</main></body></html>`;

/** A running Firefox cannot be told what its reader prefers; what the card's own sheet says can be overruled where its root is open. */
const prefer = (page: Page, scheme: string) =>
  page.evaluate(
    (host, scheme) => {
      const style = document.createElement("style");
      style.textContent = `:host(div) { color-scheme: ${scheme} !important }`;
      document.querySelector(host)?.shadowRoot?.append(style);
    },
    CARD,
    scheme,
  );

/** What stands outside the card or its window; a card that is taller than its room scrolls. */
const cutOff = (page: Page) =>
  page.evaluate((selector) => {
    const host = document.querySelector(selector) as HTMLElement;
    const card = host.getBoundingClientRect();
    const isOut = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < card.left - 1 || right > card.right + 1);
    };
    const parts = [...(host.shadowRoot?.querySelectorAll("*") ?? [])].filter(
      (part) => !part.closest(".for-readers, svg"),
    );
    const outside = card.left < 0 || card.right > innerWidth || card.top < 0 || card.bottom > innerHeight;
    return [
      ...(outside ? ["the card"] : []),
      ...parts.filter(isOut).map((part) => part.outerHTML.slice(0, 120)),
    ];
  }, CARD);

inEachLanguage(({ of, driven, server }) => {
  beforeAll(() => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    server().add("/card", PAGE);
  });

  async function lookAtCard(page: Page, name: string, width: number): Promise<void> {
    await page.waitForSelector(CARD);
    for (const scheme of ["light", "dark"]) {
      await prefer(page, scheme);
      const file = `${SCREENSHOTS}/${of}-${name}-${width}-${scheme}.png`;
      await page.screenshot({ path: file as `${string}.png` });
      expect(await violationsIn(page), file).toEqual([]);
      expect(await cutOff(page), file).toEqual([]);
    }
    expect(await faultsOfWalk(page, CARD), name).toEqual([]);
  }

  async function close(page: Page): Promise<void> {
    await page.keyboard.press("Escape");
    await page.waitForFunction((host) => !document.querySelector(host), {}, CARD);
  }

  test.each(NARROW.widths)("of a mark, %i px wide", async (width) => {
    const page = await driven().browser.newPage();
    await page.setViewport({ width, height: 620 });
    await page.goto(`${server().origin}/card`);
    await waitForMarks(page);
    for (const [name, selector, words] of [
      ["card", "#p0", "1,000"],
      ["card-alone", "#p1", "undreds"],
      ["card-dropped", "#p2", "5,000"],
    ] as const) {
      await page.mouse.click(...(await pointOf(page, selector, words)));
      await lookAtCard(page, name, width);
      await close(page);
    }
    await page.close();
  });

  test.each(NARROW.widths)("of a selection, %i px wide", async (width) => {
    const page = await driven().browser.newPage();
    await page.setViewport({ width, height: 620 });
    await page.goto(`${server().origin}/card`);
    await waitForMarks(page);
    for (const [name, selector] of [
      ["card-none", "#p3"],
      ["card-choice", "#p4"],
    ] as const) {
      await page.evaluate((selector) => {
        getSelection()?.selectAllChildren(document.querySelector(selector) as Element);
      }, selector);
      await checkWhatIsSelected(driven(), page);
      await lookAtCard(page, name, width);
      await close(page);
    }
    await page.close();
  });
}, opened);
