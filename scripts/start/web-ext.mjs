import { spawn } from "node:child_process";
import path from "node:path";

/** web-ext's own program, run with node directly: through npx it would not see SIGINT. */
const PROGRAM = path.resolve(import.meta.dirname, "../../node_modules/web-ext/bin/web-ext.js");

/**
 * Shows the article in a browser of one's own, reloading the extension when it is built again.
 * @param {{ url: string, extension: string, found: { name: import("./browsers.mjs").BrowserName, executable: string } }} job
 * @returns {Promise<number>} the exit status
 */
export function runWebExt({ url, extension, found: { name, executable } }) {
  const browser =
    name === "firefox"
      ? ["-t", "firefox-desktop", `--firefox=${executable}`]
      : ["-t", "chromium", `--chromium-binary=${executable}`];
  if (name === "chromium" && process.getuid?.() === 0) browser.push("--arg=--no-sandbox");
  const args = ["run", ...browser, "--source-dir", extension, "--start-url", url, "--no-input"];
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: "inherit" });
  // The terminal sends Ctrl-C to both; this one only has to stay until web-ext has closed the browser.
  const passOn = () => child.kill("SIGINT");
  process.once("SIGINT", passOn);
  process.once("SIGTERM", passOn);
  return new Promise((resolve) => {
    child.on("exit", (code, signal) => resolve(signal || code === 130 ? 0 : (code ?? 0)));
  });
}
