/** The built extension in a real browser, one interface over both. How each is driven: docs of puppeteer, measured in PLATFORM notes. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import puppeteer from "puppeteer-core";

/** What the functions evaluated inside the extension use of it. */
declare const chrome: {
  runtime: { reload(): void };
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(id: number, message: object): Promise<{ url: string } | null>;
  };
};

/** Built before the first test (build.ts). */
export const EXTENSION = join(import.meta.dirname, "../../dist/extension-dev");
export const SCREENSHOTS = join(import.meta.dirname, "../../dist/screenshots");

const GECKO_ID = "on-whose-word@fact-check.example";
const UUID = "5d1c2a34-7f0e-4b6a-9d58-2f3e6c7a9b10";

export interface Driven {
  readonly name: string;
  readonly browser: Browser;
  /** Opens the popup in a tab of its own, speaking of the page with this address. */
  openPopup(address: string, dark?: boolean): Promise<Page>;
  /** A page of the extension in a tab of its own. */
  openOwn(path: string): Promise<Page>;
  /** Ends the background as the browser itself would, and waits until it is gone. */
  killBackground(): Promise<void>;
  /** Chromium only: something that ends the background at once, whatever it is doing; nothing if it is not there. */
  killer(): Promise<() => Promise<void>>;
  reloadExtension(): Promise<void>;
}

const firstOf = (paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path)) ?? null;

const CHROMIUM = firstOf([process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"]);
const FIREFOX = firstOf([process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"]);

export const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

/** Firefox loads moz-extension pages but never tells puppeteer so. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: 500 }).catch(() => {});
  await page.waitForSelector("main", { timeout: 15_000 });
}

/** A little longer than any transition of ours. */
const FADE_MS = 200;

/** A running Firefox cannot be told what its reader prefers; its pages can, by the property that every colour of ours follows. */
export async function preferDark(page: Page, dark: boolean): Promise<void> {
  const scheme = dark ? "dark" : "light";
  const calm = { name: "prefers-reduced-motion", value: "reduce" };
  const isCalm = await page
    .emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }, calm])
    .then(() => true)
    .catch(() => false);
  await page.evaluate((value) => {
    document.documentElement.style.colorScheme = value;
  }, scheme);
  // Where motion cannot be reduced, buttons fade from one scheme to the other.
  if (!isCalm) await pause(FADE_MS);
}

/** Tab ids are known only inside the extension, and Chromium hides addresses without a host grant: the pages are asked. */
function tabIdOf(popup: Page, address: string): Promise<number | undefined> {
  return popup.evaluate(async (wanted) => {
    for (const { id } of await chrome.tabs.query({})) {
      const report = await chrome.tabs.sendMessage(id, { type: "get-report" }).catch(() => null);
      if (report?.url === wanted) return id;
    }
    return undefined;
  }, address);
}

async function openOwn(browser: Browser, base: string, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 400, height: 620 });
  await visit(page, `${base}/${path}`);
  return page;
}

async function openPopup(browser: Browser, base: string, address: string, dark = false): Promise<Page> {
  const popup = await openOwn(browser, base, "popup.html?tabId=0");
  const tabId = await tabIdOf(popup, address);
  await visit(popup, `${base}/popup.html?tabId=${tabId}`);
  await preferDark(popup, dark);
  return popup;
}

async function driveChromium(
  executablePath: string,
  extension: string,
  userDataDir?: string,
): Promise<Driven> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    ...(userDataDir && { userDataDir }),
    enableExtensions: [extension],
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const isWorker = (target: { type(): string }) => target.type() === "service_worker";
  const worker = () => browser.waitForTarget(isWorker, { timeout: 10_000 });
  const base = (await worker()).url().replace(/\/background\.js$/, "");
  return {
    name: "chromium",
    browser,
    openPopup: (address, dark) => openPopup(browser, base, address, dark),
    openOwn: (path) => openOwn(browser, base, path),
    async killBackground() {
      const target = await worker();
      await (await target.worker())?.close();
      await pause(300);
    },
    async killer() {
      const session = await browser.target().createCDPSession();
      return async () => {
        const target = browser.targets().find(isWorker) as { _targetId?: string } | undefined;
        if (target?._targetId)
          await session.send("Target.closeTarget", { targetId: target._targetId }).catch(() => {});
      };
    },
    async reloadExtension() {
      await (await (await worker()).worker())?.evaluate(() => chrome.runtime.reload()).catch(() => {});
      await pause(1_000);
    },
  };
}

export type Preferences = Readonly<Record<string, boolean | number | string>>;

async function driveFirefox(
  executablePath: string,
  extension: string,
  userDataDir?: string,
  preferences?: Preferences,
): Promise<Driven> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    args: ["--remote-allow-system-access"],
    ...(userDataDir && { userDataDir }),
    extraPrefsFirefox: {
      ...preferences,
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: UUID }),
      "extensions.webextOptionalPermissionPrompts": false,
      "extensions.background.idle.timeout": 2_000,
      // An extension that is installed for one run only would take its stores with it.
      "extensions.webextensions.keepStorageOnUninstall": true,
      "extensions.webextensions.keepUuidOnUninstall": true,
    },
  });
  await browser.installExtension(extension);
  return {
    name: "firefox",
    browser,
    openPopup: (address, dark) => openPopup(browser, `moz-extension://${UUID}`, address, dark),
    openOwn: (path) => openOwn(browser, `moz-extension://${UUID}`, path),
    killBackground: async () => void (await pause(4_000)),
    killer: () => Promise.reject(new Error("Firefox ends its background only when it is idle.")),
    async reloadExtension() {
      await browser.installExtension(extension);
      await pause(1_000);
    },
  };
}

type Launch = (
  path: string,
  extension: string,
  profile?: string,
  preferences?: Preferences,
) => Promise<Driven>;

const all: readonly { name: string; path: string | null; launch: Launch }[] = [
  { name: "chromium", path: CHROMIUM, launch: driveChromium },
  { name: "firefox", path: FIREFOX, launch: driveFirefox },
];

/** A missing browser is a failure where everything must be tested, and a loud skip elsewhere. */
export const browsers = all.map(({ name, path, launch }) => {
  if (!path && !process.env.CI) console.warn(`\n*** ${name} is not installed: its tests are SKIPPED ***\n`);
  /** `profile`: a directory that keeps what the browser stores, for another start; `preferences` are Firefox's. */
  const start = (extension = EXTENSION, profile?: string, preferences?: Preferences): Promise<Driven> =>
    path
      ? launch(path, extension, profile, preferences)
      : Promise.reject(new Error(`${name} is not installed`));
  return { name, start, skip: !path && !process.env.CI };
});
