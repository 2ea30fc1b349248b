import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { runNode } from "./steps.mjs";

/**
 * Runs one vitest project and counts its tests. A run that ends badly without a failed test (a file that does not
 * load, no report) counts as one failure: green must mean that the tests ran.
 * @param {string} root @param {string} project
 */
export const vitest = (root, project) => async () => {
  const report = path.join(root, "dist/test", `${project}.json`);
  await mkdir(path.dirname(report), { recursive: true });
  await rm(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const held = await runNode(root, [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--project",
    project,
    ...reporters,
  ]);
  const results = await readFile(report, "utf8").then(JSON.parse, () => null);
  if (!results) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0 } = results;
  const failed = numFailedTests === 0 && (!held || numPassedTests === 0) ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
};
