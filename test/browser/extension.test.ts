/** The built extension, in each browser, on pages of our own: what a reader sees and what nobody must notice. */
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browsers, type Driven, SCREENSHOTS } from "./harness.ts";
import { pointOf, popupText, settled, waitForMarks } from "./looks.ts";
import { type Server, serve } from "./server.ts";
import { addParagraph } from "./stand.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

beforeAll(() => {
  mkdirSync(SCREENSHOTS, { recursive: true });
});

describe.each(browsers)("in $name", ({ name, start, skip }) => {
  if (skip) return test.skip(`${name} is not installed`, () => {});

  let driven: Driven;
  let server: Server;
  beforeAll(async () => {
    server = await serve();
    driven = await start();
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
  });

  async function open(path: string): Promise<Page> {
    const page = await driven.browser.newPage();
    await page.setViewport({ width: 900, height: 700 });
    await page.goto(server.origin + path);
    return page;
  }

  const shoot = (page: Page, what: string) => page.screenshot({ path: `${SCREENSHOTS}/${name}-${what}.png` });

  test("marks the figures, and nothing that is not one", async () => {
    const page = await open("/article");
    await waitForMarks(page);
    await shoot(page, "page");
    const popup = await driven.openPopup(page.url());
    const marked = await popup.$$eval("mark", (marks) => marks.map(({ textContent }) => textContent));
    expect(marked).toEqual(expect.arrayContaining(["around 1,000", "about 3,000", "some 200", "up to 600"]));
    expect(marked.join(" ")).not.toMatch(/2019|2017|9,000|4,000/);
    await shoot(popup, "popup-light");
    await popup.close();
    await page.close();
  });

  test("leaves the page's DOM byte for byte as it was", async () => {
    const page = await open("/article");
    await waitForMarks(page);
    const withMarks = await page.evaluate(() => document.documentElement.outerHTML);
    const original = await (await fetch(`${server.origin}/article`)).text();
    const parsed = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, "text/html").documentElement.outerHTML,
      original,
    );
    expect(withMarks).toBe(parsed);
    await page.close();
  });

  test("does the gate and nothing else on a page about something else", async () => {
    const page = await open("/off-topic");
    await settled(page);
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
      0, 0,
    ]);
    const popup = await driven.openPopup(page.url());
    expect(await popupText(popup)).toContain("This page does not seem to be about Baghouz");
    await popup.close();
    await page.close();
  });

  test("opens a figure's reports by keyboard and shows it on the page", async () => {
    const page = await open("/article");
    await waitForMarks(page);
    const popup = await driven.openPopup(page.url(), true);
    await popup.focus(".row");
    await popup.keyboard.press("End");
    await popup.keyboard.press("Enter");
    await popup.waitForSelector(".back");
    await shoot(popup, "popup-dark-figure");
    expect(await popup.evaluate(() => document.activeElement?.localName)).toBe("h1");
    await popup.click(".show");
    await popup.waitForFunction(() =>
      document.querySelector("[role=status]")?.textContent?.includes("Shown"),
    );
    await page.bringToFront();
    await page.waitForFunction(() => scrollY > 500);
    await popup.bringToFront();
    await popup.keyboard.press("Escape");
    await popup.waitForSelector(".figures");
    await popup.close();
    await page.close();
  });

  test("has nothing for axe to find in the popup", async () => {
    const page = await open("/article");
    await waitForMarks(page);
    for (const dark of [false, true]) {
      const popup = await driven.openPopup(page.url(), dark);
      for (const view of ["list", "figure"]) {
        if (view === "figure") await popup.click(".row");
        await popup.waitForSelector(view === "list" ? ".figures" : ".reports");
        await shoot(popup, `popup-${dark ? "dark" : "light"}-${view}`);
        // By value: the popup's own policy lets no script in.
        await popup.evaluate(axeSource);
        const violations = await popup.evaluate(async () => {
          const { axe } = globalThis as never as {
            axe: { run(): Promise<{ violations: { id: string }[] }> };
          };
          return (await axe.run()).violations.map(({ id }) => id);
        });
        expect(violations).toEqual([]);
      }
      await popup.close();
    }
    await page.close();
  });

  test("opens a card on a figure's click, and closes it on Escape", async () => {
    const page = await open("/article");
    await waitForMarks(page);
    const children = () => page.evaluate(() => document.documentElement.childElementCount);
    const [x, y] = await pointOf(page, "#lead", "1,000");
    await page.mouse.click(x, y);
    await expect.poll(children).toBe(3);
    await shoot(page, "card");
    await page.keyboard.press("Escape");
    await expect.poll(children).toBe(2);
    await page.close();
  });

  test("leaves a link's click to the link", async () => {
    const page = await open("/article");
    await waitForMarks(page);
    const [x, y] = await pointOf(page, "#link", "200");
    await page.mouse.click(x, y);
    await page.waitForFunction(() => location.hash === "#elsewhere");
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    await page.close();
  });

  test("follows what the page adds, changes and removes", async () => {
    const page = await open("/article");
    const before = await waitForMarks(page);
    const marks = () => page.evaluate(() => CSS.highlights.get("oww-figure")?.size ?? 0);
    await page.evaluate(() => {
      const added = document.createElement("p");
      added.id = "added";
      added.textContent = "Some 400 more Daesh fighters surrendered in Baghouz later that day.";
      document.querySelector("article")?.append(added);
    });
    await expect.poll(marks, { timeout: 8_000 }).toBe(before + 1);
    await page.evaluate(() => document.querySelector("#added")?.remove());
    await page.evaluate(() => document.querySelector("article")?.append(document.createElement("p")));
    await expect.poll(marks, { timeout: 8_000 }).toBe(before);
    await page.evaluate(() => {
      history.pushState(null, "", "/elsewhere");
      document.title = "Harbour";
      document.querySelector("meta[name=description]")?.remove();
      document.body.innerHTML = "<p>About 1,000 boats.</p>";
    });
    await expect.poll(marks, { timeout: 8_000 }).toBe(0);
    await page.close();
  });

  test("reads a thousand nested elements, a shadow root and a frame", async () => {
    const page = await open("/article");
    const before = await waitForMarks(page);
    await page.evaluate(() => {
      const article = document.querySelector("article") as Element;
      const sentence = (count: number) => `Some ${count} more Daesh fighters surrendered in Baghouz.`;
      let deepest: Element = document.createElement("div");
      article.append(deepest);
      for (let depth = 0; depth < 1_000; depth++)
        deepest = deepest.appendChild(document.createElement("span"));
      deepest.textContent = sentence(310);
      const host = article.appendChild(document.createElement("div"));
      host.attachShadow({ mode: "open" }).append(sentence(320));
      const frame = document.createElement("iframe");
      frame.srcdoc = `<p>${sentence(330)}</p>`;
      article.append(frame);
    });
    const marks = () => page.evaluate(() => CSS.highlights.get("oww-figure")?.size ?? 0);
    const inFrame = () =>
      page.evaluate(() => {
        const frame = frames[0] as (Window & typeof globalThis) | undefined;
        return frame?.CSS.highlights.get("oww-figure")?.size ?? 0;
      });
    await expect.poll(marks, { timeout: 8_000 }).toBe(before + 2);
    await expect.poll(inFrame, { timeout: 8_000 }).toBe(1);
    await page.close();
  });

  test("loses nothing when the background is ended between scan and popup", async () => {
    const page = await open("/article");
    await waitForMarks(page);
    await driven.killBackground();
    const popup = await driven.openPopup(page.url());
    expect(await popupText(popup)).toContain("around 1,000");
    await popup.close();
    await page.close();
  });

  test("sends no request anywhere", () => {
    const pages = ["/article", "/off-topic", "/favicon.ico"];
    expect(server.requests.filter((path) => !pages.includes(path))).toEqual([]);
  });

  test("leaves no marks and no errors when it is reloaded under an open page", async () => {
    const page = await open("/article");
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    const before = await waitForMarks(page);
    await driven.reloadExtension();
    const marks = () => page.evaluate(() => CSS.highlights.get("oww-figure")?.size ?? 0);
    const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
    if (name === "chromium") {
      await expect.poll(marks, { timeout: 5_000 }).toBe(0);
      expect(await sheets()).toBe(0);
    } else {
      // Firefox runs the new version in open pages at once; then the marks there are its own, and one set of them.
      await addParagraph(page, "Some 410 more Daesh fighters surrendered in Baghouz later that day.");
      await expect.poll(marks, { timeout: 8_000 }).toBe(before + 1);
    }
    expect(errors).toEqual([]);
    await page.close();
  });
});
