/** A page that Chromium reads ahead while its tab shows another: its number is not that one's, and is there when it takes its place. */
import { expect, test } from "vitest";
import { inBrowser, pageAround, sentence } from "../browser/stand.ts";

/** What the functions evaluated in the extension use of it. */
declare const chrome: {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  tabs: { query(filter: object): Promise<{ id: number }[]> };
};

const LONG = { timeout: 15_000 };

inBrowser("chromium", (stand) => {
  test("the badge of a prerendered article is told when it is shown", async () => {
    const tellMarks = `<script>setInterval(() => {
      if (document.prerendering) localStorage.marked = CSS.highlights.get("oww-figure")?.size ?? 0;
      document.title = document.prerendering ? "Baghouz, ahead" : "Baghouz";
    }, 100)</script>`;
    stand.server.add("/ahead", pageAround(`<p>${sentence(310)}</p>`, tellMarks));
    const own = await stand.driven.openOwn("popup.html?tabId=0");
    const badges = () =>
      own.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        const texts = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
        return texts.filter((text) => text !== "");
      });
    const page = await stand.openHtml(
      `<!doctype html><title>Front page</title><a href="/ahead">To the article</a>
      <script type="speculationrules">{"prerender": [{"source": "list", "urls": ["/ahead"], "eagerness": "immediate"}]}</script>`,
    );
    await expect.poll(() => page.evaluate(() => Number(localStorage.marked)), LONG).toBe(2);
    expect(await badges()).toEqual([]);
    await page.evaluate(() => setTimeout(() => document.querySelector("a")?.click()));
    await expect.poll(badges, LONG).toEqual(["2"]);
    for (const each of [own, page]) await each.close();
  });
});
