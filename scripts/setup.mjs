/** Makes a machine with only Node and npm ready: `node scripts/setup.mjs [--quiet]`. Installs only what package-lock.json says. */
import { spawnSync } from "node:child_process";
import { lstatSync, readFileSync } from "node:fs";
import path from "node:path";

const OLDEST_NODE = [20, 19];
const root = path.resolve(import.meta.dirname, "..");
const quiet = process.argv.includes("--quiet");

/** @returns {Record<string, any> | null} its packages by place, null where npm has to say what is wrong with the file */
function packagesOf(/** @type {string} */ lockfile) {
  try {
    return JSON.parse(readFileSync(path.join(root, lockfile), "utf8")).packages;
  } catch {
    return null;
  }
}

/**
 * npm writes what it installed to node_modules/.package-lock.json when it is done. That is compared, and no file's time: a checkout
 * or a copy gives files new times. Optional packages may be missing: those of other systems are.
 */
function installedAsLocked() {
  const locked = packagesOf("package-lock.json");
  const installed = packagesOf("node_modules/.package-lock.json");
  if (!locked || !installed) return false;
  return (
    Object.entries(installed).every(
      ([place, { version, integrity }]) =>
        locked[place]?.version === version && locked[place]?.integrity === integrity,
    ) &&
    Object.entries(locked).every(([place, { optional }]) => place === "" || optional || place in installed)
  );
}

function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

function install() {
  if (installedAsLocked()) {
    if (!quiet) console.log("Packages: as package-lock.json says.");
    return;
  }
  if (lstatSync(path.join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      "Packages: node_modules is a link, and what it leads to is not what package-lock.json says. npm ci would empty that folder, " +
        "which may be another checkout's. Remove the link and run this again.",
    );
    process.exit(1);
  }
  console.error("Packages: missing or not those of package-lock.json, running npm ci ...");
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
