/** The permission for a site: what the browser says of it is what is shown, and the press that asks for it asks for enough. */
import { expect, test } from "vitest";
import { popupText, waitForMarks } from "../browser/looks.ts";
import { inEachBrowser } from "../browser/stand.ts";

interface Rights {
  readonly origins: string[];
}

/** What the functions evaluated in the extension use of it. */
declare const chrome: {
  permissions: {
    contains(rights: Rights): Promise<boolean>;
    getAll(): Promise<Rights>;
    request(rights: Rights): Promise<boolean>;
  };
};

inEachBrowser((stand) => {
  test("the browser itself counts the sites of the list among the permissions", async () => {
    const own = await stand.driven.openOwn("popup.html?tabId=0");
    const contains = (origin: string) =>
      own.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), origin);
    expect(await contains("https://www.bbc.com/*")).toBe(true);
    expect(await contains("https://www.paper.example/*")).toBe(false);
    await own.close();
  });

  // Of Firefox's popup no driver sees the inside.
  test.runIf(stand.isChromium())(
    "the switch of a site that the reader does not allow is off again",
    async () => {
      const page = await stand.driven.browser.newPage();
      await page.goto(`${stand.server.origin.replace("127.0.0.1", "www.paper.localhost")}/article`);
      const popup = await stand.pressToolbar(page);
      await popup.waitForSelector(".site input");
      // The prompt waits for a hand that no driver has.
      await popup.evaluate(() => {
        chrome.permissions.request = async ({ origins }) => {
          document.title = origins.join();
          return false;
        };
        document.querySelector<HTMLElement>(".site input")?.click();
      });
      expect(await popup.title()).toBe("*://www.paper.localhost/*");
      expect(await popup.$eval(".site input", (box) => (box as HTMLInputElement).checked)).toBe(false);
      await page.close();
    },
  );

  /** Chromium's prompt waits for a hand; Firefox is told to grant what a real click asks for. */
  test("a name that is typed stands for its www too, and is taken back from there", async () => {
    const options = await stand.driven.openOwn("options.html");
    await options.waitForSelector(".add-site input");
    if (stand.isChromium())
      await options.evaluate(() => {
        chrome.permissions.request = async ({ origins }) => {
          document.title = origins.join();
          return false;
        };
      });
    await options.type(".add-site input", "paper.localhost");
    await options.click(".add-site .button");
    if (stand.isChromium()) {
      await expect.poll(() => options.title()).toBe("*://*.paper.localhost/*");
      await expect.poll(() => popupText(options)).toContain("This is no site’s name");
      return options.close();
    }
    const granted = () =>
      options.evaluate(async () =>
        (await chrome.permissions.getAll()).origins.filter((origin) => origin.includes("paper")),
      );
    await expect.poll(granted).toEqual(["*://*.paper.localhost/*"]);
    await expect.poll(() => popupText(options)).toContain("paper.localhost");
    const page = await stand.driven.browser.newPage();
    await page.goto(`${stand.server.origin.replace("127.0.0.1", "www.paper.localhost")}/article`);
    expect(await waitForMarks(page)).toBeGreaterThan(0);
    const popup = await stand.driven.openPopup(page.url());
    const box = () => popup.$eval(".site input", (box) => (box as HTMLInputElement).checked);
    await popup.waitForSelector(".site input");
    expect(await box()).toBe(true);
    await popup.click(".site input");
    await expect.poll(granted).toEqual([]);
    await expect.poll(box).toBe(false);
    for (const each of [popup, page, options]) await each.close();
  });
});
