import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { PACKAGES } from "./browsers.mjs";

const canInstall = () => existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;

async function agreed(/** @type {string} */ question) {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

/**
 * Says which package is missing; as root on Debian installs it when told to.
 * @param {import("./browsers.mjs").BrowserName | undefined} wanted
 * @param {boolean} install said on the command line
 * @returns {Promise<boolean>} whether something was installed
 */
export async function offerInstall(wanted, install) {
  const name = PACKAGES[wanted ?? "chromium"];
  const command = `apt-get install -y --no-install-recommends ${name}`;
  console.error(
    `No ${wanted ?? "browser"} found. On Debian: ${command}  (or set FIREFOX_BIN / CHROMIUM_BIN)`,
  );
  if (!canInstall() || !(install || (await agreed(`Run it now? [y/N] `)))) return false;
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const [program = "", ...args] = command.split(" ");
  return spawnSync(program, args, { stdio: "inherit", env: environment }).status === 0;
}
