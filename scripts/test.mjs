/**
 * `npm test`: every check of the project, to the end, with one line that sums it up. `npm run test:long` runs the tests of
 * hostile pages and lifecycles, which take minutes; `npm test -- --all` both.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { TEXTS, textsAreHere } from "./test/texts.mjs";

const root = path.resolve(import.meta.dirname, "..");

const setup = spawnSync(process.execPath, ["scripts/setup.mjs"], { cwd: root, stdio: "inherit" });
if (setup.status !== 0) {
  console.log("0 passed, 1 failed");
  process.exit(1);
}

// Only now: these need the packages that setup has just installed.
const { check, step, sum, tallyLine } = await import("./test/steps.mjs");
const { vitest } = await import("./test/vitest.mjs");
const { findBrowser } = await import("./start/browsers.mjs");

/** Both browsers, or a word about the one that is missing: a failure in CI, which has to have them. */
const inBrowsers = (/** @type {string} */ project) => async () => {
  const missing = /** @type {const} */ (["chromium", "firefox"]).filter((name) => !findBrowser(name));
  if (missing.length > 0) {
    console.error(`WARNING: no ${missing.join(" and no ")} found; the built extension is NOT driven there.`);
    if (process.env.CI) return { passed: 0, failed: missing.length, skipped: 0 };
    if (missing.length === 2) return { passed: 0, failed: 0, skipped: 2 };
  }
  const tally = await vitest(root, project)();
  return { ...tally, skipped: tally.skipped + missing.length };
};

function dataArguments() {
  const here = textsAreHere("hashes and selectors are NOT held to the reports' texts");
  return here ? ["scripts/data.mjs", "--texts", TEXTS] : ["scripts/data.mjs"];
}

const quick = () => [
  () => step("lint", check(root, ["node_modules/@biomejs/biome/bin/biome", "check", "."])),
  () => step("regular expressions", check(root, ["scripts/check-regexes.mjs"])),
  () => step("types", check(root, ["node_modules/typescript/bin/tsc", "--noEmit"])),
  () => step("data", check(root, dataArguments())),
  () => step("build", check(root, ["build.mjs"])),
  () => step("unit tests", vitest(root, "unit")),
  () => step("browser tests", inBrowsers("browser")),
];
const long = () => [
  () => step("long tests, one by one", inBrowsers("alone")),
  () => step("long tests", inBrowsers("long")),
  () => step("views in every language", inBrowsers("views")),
];

const options = new Set(process.argv.slice(2));
const steps = [...(options.has("--long") ? [] : quick()), ...(options.size > 0 ? long() : [])];
const tallies = [];
for (const run of steps) tallies.push(await run());
const total = sum(tallies);

console.log(`\n${tallyLine(total)}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
