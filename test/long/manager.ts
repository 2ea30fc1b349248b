/** What a reader does on the browser's own page of extensions, done through that page. */
import type { Page } from "puppeteer-core";
import { pause } from "../browser/harness.ts";
import type { Stand } from "../browser/stand.ts";

/** What Chromium's page of extensions uses. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(settings: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(settings: object): Promise<void>;
  };
  management: { setEnabled(id: string, on: boolean): Promise<void> };
};
/** What Firefox's uses. */
declare const ChromeUtils: {
  importESModule(address: string): {
    AddonManager: {
      getAddonByID(id: string): Promise<{ enable(): Promise<void>; disable(): Promise<void> }>;
    };
  };
};

const GECKO_ID = "on-whose-word@fact-check.example";
/** The browser tells its pages in its own time. */
const SETTLED_MS = 1_500;

async function extensionsPage(stand: Stand): Promise<Page> {
  const page = await stand.driven.browser.newPage();
  // Firefox opens its page without ever telling the driver.
  await page
    .goto(stand.isChromium() ? "chrome://extensions" : "about:addons", { timeout: 3_000 })
    .catch(() => {});
  return page;
}

async function onChromiumsPage(stand: Stand, settings: object): Promise<void> {
  const extensionId = await idOf(stand);
  const page = await extensionsPage(stand);
  await page.evaluate(
    async (settings) => {
      // Without it, an unpacked extension that a setting restarts does not come back.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration(settings);
    },
    { extensionId, ...settings },
  );
  await pause(SETTLED_MS);
  await page.close();
}

export const allowEverywhere = (stand: Stand, on: boolean): Promise<void> =>
  onChromiumsPage(stand, { hostAccess: on ? "ON_ALL_SITES" : "ON_CLICK" });

export const allowInPrivate = (stand: Stand): Promise<void> =>
  onChromiumsPage(stand, { incognitoAccess: true });

/** @param id the extension's own in Chromium, which cannot be asked for once it is off. */
export async function setEnabled(stand: Stand, id: string, on: boolean): Promise<void> {
  const page = await extensionsPage(stand);
  if (stand.isChromium()) await page.evaluate((id, on) => chrome.management.setEnabled(id, on), id, on);
  else
    await page.evaluate(
      async (id, on) => {
        const module = "resource://gre/modules/AddonManager.sys.mjs";
        const addon = await ChromeUtils.importESModule(module).AddonManager.getAddonByID(id);
        await (on ? addon.enable() : addon.disable());
      },
      GECKO_ID,
      on,
    );
  await pause(SETTLED_MS);
  await page.close();
}

export async function idOf(stand: Stand): Promise<string> {
  const own = await stand.driven.openOwn("popup.html?tabId=0");
  const { host } = new URL(own.url());
  await own.close();
  return host;
}
