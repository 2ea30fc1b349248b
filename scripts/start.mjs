/**
 * `npm start [-- --browser firefox|chromium] [--url URL] [--headless] [--install]`: builds the extension and shows it
 * at work on a sample article.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";

const root = path.resolve(import.meta.dirname, "..");
const SAMPLE = "samples/wire-copy.html";

function readOptions() {
  const flag = /** @type {const} */ ({ type: "boolean", default: false });
  const { values } = parseArgs({
    options: { browser: { type: "string" }, url: { type: "string" }, headless: flag, install: flag },
  });
  const { browser } = values;
  if (browser !== undefined && browser !== "firefox" && browser !== "chromium") {
    throw new Error(`--browser ${browser}: expected firefox or chromium`);
  }
  if (values.url !== undefined && !/^https?:\/\//.test(values.url)) {
    throw new Error(`--url ${values.url}: expected an address that begins with http:// or https://`);
  }
  return { ...values, browser };
}

const node = (/** @type {string[]} */ ...args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;

const hasDisplay = () =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The same engine in the terminal, for a machine without a browser. */
function checkInTerminal() {
  console.error(
    `WARNING: no browser was driven; the sample article is checked in the terminal by the same engine.\n`,
  );
  return node("scripts/run.mjs", "src/cli/check.ts", SAMPLE);
}

async function main() {
  const options = readOptions();
  const ready = node("scripts/setup.mjs");
  if (ready !== 0) return ready;
  // Only now: these need the packages that setup has just installed.
  const { buildExtension } = await import("../build.mjs");
  const { findBrowser } = await import("./start/browsers.mjs");
  const { offerInstall } = await import("./start/offer-install.mjs");
  const { serve } = await import("./start/serve.mjs");
  const extension = await buildExtension({ dev: true });
  let found = findBrowser(options.browser);
  if (!found && (await offerInstall(options.browser, options.install))) found = findBrowser(options.browser);
  if (!found) return checkInTerminal();
  const samples = await serve(path.join(root, "samples"));
  const url = options.url ?? `${samples.origin}/${path.basename(SAMPLE)}`;
  try {
    if (!options.headless && hasDisplay()) {
      const { runWebExt } = await import("./start/web-ext.mjs");
      return await runWebExt({ url, extension, found });
    }
    const { runHeadless } = await import("./start/headless.mjs");
    return await runHeadless({ root, url, extension, found });
  } finally {
    await samples.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
