/** Makes a machine with only Node and npm ready: `node scripts/setup.mjs [--quiet]`. Installs only what package-lock.json says. */
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import path from "node:path";

const OLDEST_NODE = [20, 19];
const root = path.resolve(import.meta.dirname, "..");
const quiet = process.argv.includes("--quiet");

const changed = (/** @type {string} */ file) =>
  statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** npm writes node_modules/.package-lock.json at the end of an install: older than the lock means out of date. */
function install() {
  const installed = changed("node_modules/.package-lock.json");
  if (installed > 0 && installed >= changed("package-lock.json")) {
    if (!quiet) console.log("Packages: as package-lock.json says.");
    return;
  }
  console.error("Packages: missing or older than package-lock.json, running npm ci ...");
  const output = quiet ? ["ignore", "ignore", "inherit"] : "inherit";
  const run = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: /** @type {any} */ (output),
  });
  if (run.status === 0) return;
  console.error("npm ci failed. It needs npm and, the first time, the network; see its message above.");
  process.exit(1);
}

if (!nodeIsNewEnough()) {
  console.error(`Node ${OLDEST_NODE.join(".")} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}
install();
