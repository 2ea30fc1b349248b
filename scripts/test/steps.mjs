import { spawn } from "node:child_process";

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @param {string} root @param {readonly string[]} args for node @returns {Promise<boolean>} */
export function runNode(root, args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  return new Promise((resolve) => {
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });
}

/**
 * Runs one named step and says how it went and how long it took.
 * @param {string} name @param {() => Promise<Tally>} work
 * @returns {Promise<Tally>}
 */
export async function step(name, work) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const tally = await work().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${name}: ${verdict(tally)} (${seconds} s)`);
  return tally;
}

/** What was skipped is said beside what ran: "ok" alone would pass for everything. @param {Tally} tally */
function verdict({ passed, failed, skipped }) {
  if (failed === 0 && passed === 0 && skipped > 0) return "SKIPPED";
  return (failed > 0 ? "FAILED" : "ok") + skippedToo(skipped);
}

/** @param {number} skipped */
const skippedToo = (skipped) => (skipped > 0 ? `, ${skipped} skipped` : "");

/** A step that either holds or not. @param {string} root @param {readonly string[]} args */
export const check = (root, args) => async () => {
  const held = await runNode(root, args);
  return { passed: held ? 1 : 0, failed: held ? 0 : 1, skipped: 0 };
};

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** @param {Tally} tally */
export function tallyLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skippedToo(skipped)}`;
}
