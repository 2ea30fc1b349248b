/** Back to a page that the browser kept as it was: its marks are there, and so is their number on the toolbar's button, if nothing was switched off. */
import { expect, test } from "vitest";
import { settled, waitForMarks } from "../browser/looks.ts";
import { inEachBrowser, marksIn, type Stand } from "../browser/stand.ts";

/** What the functions evaluated in the extension use of it. */
declare const chrome: {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  storage: { local: { set(items: object): Promise<void> } };
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(id: number, message: object): Promise<{ url: string } | null>;
  };
};

/** An article that is left for another page and come back to, with the extension's own page beside it. */
async function articleToLeave(stand: Stand) {
  const page = await stand.open("/article");
  const own = await stand.driven.openOwn("popup.html?tabId=0");
  const id = await own.evaluate(async (address) => {
    for (const { id } of await chrome.tabs.query({})) {
      const report = await chrome.tabs.sendMessage(id, { type: "get-report" }).catch(() => null);
      if (report?.url === address) return id;
    }
    throw new Error("no tab");
  }, page.url());
  const leave = async () => {
    await page.evaluate(() =>
      addEventListener("pageshow", ({ persisted }) => {
        document.documentElement.dataset.persisted = `${persisted}`;
      }),
    );
    await page.goto(`${stand.server.origin}/off-topic`);
    await expect.poll(badge).toBe("");
  };
  const badge = () => own.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id);
  const switchAll = (off: boolean) =>
    own.evaluate((off) => chrome.storage.local.set({ settings: { off } }), off);
  const back = async () => {
    await page.bringToFront();
    // Firefox's driver waits for a load, and none comes.
    await page.evaluate(() => setTimeout(() => history.back()));
    const persisted = () => page.evaluate(() => document.documentElement.dataset.persisted).catch(() => "");
    // Else the browser has loaded it anew, and nothing is shown by this test.
    await expect.poll(persisted, { timeout: 10_000 }).toBe("true");
  };
  const close = async () => {
    for (const each of [own, page]) await each.close();
  };
  await page.bringToFront();
  return { page, badge, leave, switchAll, back, close };
}

inEachBrowser((stand) => {
  test("the badge comes back with the page", async () => {
    const { page, badge, leave, back, close } = await articleToLeave(stand);
    const count = await waitForMarks(page);
    await expect.poll(badge).toBe(`${count}`);
    await leave();
    await back();
    expect(await waitForMarks(page)).toBe(count);
    await expect.poll(badge).toBe(`${count}`);
    await close();
  });

  test("what was switched off meanwhile holds for the page that comes back", async () => {
    const { page, badge, leave, switchAll, back, close } = await articleToLeave(stand);
    await waitForMarks(page);
    await leave();
    await switchAll(true);
    await back();
    await expect.poll(() => marksIn(page)).toBe(0);
    await settled(page);
    expect([await marksIn(page), await badge()]).toEqual([0, ""]);
    await switchAll(false);
    await close();
  });

  test("what was switched on meanwhile holds for the page that comes back", async () => {
    const { page, badge, leave, switchAll, back, close } = await articleToLeave(stand);
    await waitForMarks(page);
    await switchAll(true);
    await expect.poll(() => marksIn(page)).toBe(0);
    await leave();
    await switchAll(false);
    await back();
    const count = await waitForMarks(page);
    await expect.poll(badge).toBe(`${count}`);
    await close();
  });
});
