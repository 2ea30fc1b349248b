/** Back to a page that the browser kept as it was: its marks are there, and so is their number on the toolbar's button. */
import { expect, test } from "vitest";
import { waitForMarks } from "../browser/looks.ts";
import { inEachBrowser } from "../browser/stand.ts";

/** What the functions evaluated in the extension use of it. */
declare const chrome: {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(id: number, message: object): Promise<{ url: string } | null>;
  };
};

inEachBrowser((stand) => {
  test("the badge comes back with the page", async () => {
    const page = await stand.open("/article");
    const count = await waitForMarks(page);
    await page.evaluate(() =>
      addEventListener("pageshow", ({ persisted }) => (document.title = `${persisted}`)),
    );
    const own = await stand.driven.openOwn("popup.html?tabId=0");
    const id = await own.evaluate(async (address) => {
      for (const { id } of await chrome.tabs.query({})) {
        const report = await chrome.tabs.sendMessage(id, { type: "get-report" }).catch(() => null);
        if (report?.url === address) return id;
      }
      throw new Error("no tab");
    }, page.url());
    const badge = () => own.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id);
    await page.bringToFront();
    await expect.poll(badge).toBe(`${count}`);
    await page.goto(`${stand.server.origin}/off-topic`);
    await expect.poll(badge).toBe("");
    // Firefox's driver waits for a load, and none comes.
    await page.evaluate(() => setTimeout(() => history.back()));
    // Else the browser has loaded it anew, and nothing is shown by this test.
    await expect.poll(() => page.title().catch(() => ""), { timeout: 10_000 }).toBe("true");
    expect(await waitForMarks(page)).toBe(count);
    await expect.poll(badge).toBe(`${count}`);
    for (const each of [own, page]) await each.close();
  });
});
