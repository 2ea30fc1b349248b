import { readFile } from "node:fs/promises";
import path from "node:path";
import puppeteer from "puppeteer-core";

/** Fixes Firefox's otherwise random address of the extension's pages. */
const FIREFOX_UUID = "5d1c9c6e-0f3a-4b52-9a77-2f1f0b6c1e01";

const CHROMIUM_ARGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Root has no user namespace sandbox to run in. */
const sandbox = () => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);

async function startChromium(/** @type {string} */ executablePath, /** @type {string} */ extension) {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    args: [...CHROMIUM_ARGS, ...sandbox()],
  });
  const target = await browser.waitForTarget((found) => found.type() === "service_worker", {
    timeout: 15_000,
  });
  return { browser, extensionOrigin: target.url().split("/", 3).join("/") };
}

async function startFirefox(/** @type {string} */ executablePath, /** @type {string} */ extension) {
  const manifest = JSON.parse(await readFile(path.join(extension, "manifest.json"), "utf8"));
  const id = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: { "extensions.webextensions.uuids": JSON.stringify({ [id]: FIREFOX_UUID }) },
  });
  await browser.installExtension(extension);
  return { browser, extensionOrigin: `moz-extension://${FIREFOX_UUID}` };
}

/**
 * A headless browser with the built extension in it.
 * @param {{ name: import("./browsers.mjs").BrowserName, executable: string }} found @param {string} extension
 */
export const startBrowser = ({ name, executable }, extension) =>
  name === "chromium" ? startChromium(executable, extension) : startFirefox(executable, extension);
