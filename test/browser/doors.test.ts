/** Card in a frame, switches and late pages, in each browser. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browsers, type Driven } from "./harness.ts";
import { popupText, settled, waitForMarks } from "./looks.ts";
import { type Server, serve } from "./server.ts";

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
    await page.goto(server.origin + path);
    return page;
  }
  const marks = (page: Page) => page.evaluate(() => CSS.highlights.get("oww-figure")?.size ?? 0);

  test("marks go and come with one click, and a site that is off is not read", async () => {
    const page = await open("/article");
    const before = await waitForMarks(page);
    const popup = await driven.openPopup(page.url());
    await popup.waitForSelector(".switches .link");
    const press = (at: number) =>
      popup.evaluate(
        (index) => document.querySelectorAll<HTMLElement>(".switches .link")[index]?.click(),
        at,
      );
    await press(0);
    await expect.poll(() => marks(page)).toBe(0);
    await expect.poll(() => popupText(popup)).toContain("Show the marks");
    await press(0);
    await expect.poll(() => marks(page)).toBe(before);
    await expect.poll(() => popupText(popup)).toContain("Hide all marks");
    await press(1);
    await expect.poll(() => marks(page)).toBe(0);
    await expect.poll(() => popupText(popup)).toContain("Switched off here");
    const second = await open("/article");
    await settled(second);
    expect(await marks(second)).toBe(0);
    await press(0);
    await expect.poll(() => marks(second), { timeout: 5_000 }).toBe(before);
    for (const each of [second, popup, page]) await each.close();
  });

  test("a page that is written after the gate asked is looked at when it moves on", async () => {
    const page = await open("/off-topic");
    await settled(page);
    await page.evaluate(() => {
      document.title = "Baghouz";
      (document.querySelector("article") as Element).textContent =
        "About 300 Daesh fighters surrendered in Baghouz on Monday.";
      history.pushState(null, "", "/later");
    });
    await expect.poll(() => marks(page), { timeout: 5_000 }).toBe(1);
    await page.close();
  });

  test("a figure inside a frame opens its card", async () => {
    const page = await open("/article");
    await waitForMarks(page);
    await page.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.srcdoc =
        "<p style='margin:0;font:20px serif'>Some 330 more Daesh fighters surrendered in Baghouz.</p>";
      document.querySelector("#lead")?.after(frame);
    });
    const inFrame = () =>
      page.evaluate(
        () =>
          (frames[0] as (Window & typeof globalThis) | undefined)?.CSS.highlights.get("oww-figure")?.size ??
          0,
      );
    await expect.poll(inFrame, { timeout: 8_000 }).toBe(1);
    const [x, y] = await page.evaluate(() => {
      const { left, top } = (document.querySelector("iframe") as Element).getBoundingClientRect();
      return [left + 2 + 30, top + 2 + 12] as const;
    });
    await page.mouse.click(x, y);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.childElementCount), { timeout: 5_000 })
      .toBe(3);
    await page.close();
  });
});
