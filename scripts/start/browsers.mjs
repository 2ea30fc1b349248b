import { accessSync, constants } from "node:fs";
import path from "node:path";

/** @typedef {"firefox" | "chromium"} BrowserName */

/** Programs by which the browsers go, the most likely first. @type {Readonly<Record<BrowserName, readonly string[]>>} */
const PROGRAMS = {
  firefox: ["firefox-esr", "firefox"],
  chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
};

/** The variable with which a machine says where its browser is. */
const VARIABLES = { firefox: "FIREFOX_BIN", chromium: "CHROMIUM_BIN" };

/** Debian's package of each. */
export const PACKAGES = { firefox: "firefox-esr", chromium: "chromium" };

function runnable(/** @type {string} */ file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {BrowserName} name @returns {string | null} */
function find(name) {
  const named = process.env[VARIABLES[name]];
  if (named) return runnable(named) ? named : null;
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const candidates = PROGRAMS[name].flatMap((program) => folders.map((folder) => path.join(folder, program)));
  return candidates.find(runnable) ?? null;
}

/**
 * The browser to use: the one asked for, else whichever is there.
 * @param {BrowserName | undefined} wanted
 * @returns {{ name: BrowserName, executable: string } | null}
 */
export function findBrowser(wanted) {
  /** @type {readonly BrowserName[]} */ const names = wanted ? [wanted] : ["firefox", "chromium"];
  for (const name of names) {
    const executable = find(name);
    if (executable) return { name, executable };
  }
  return null;
}
