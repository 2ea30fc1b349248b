/**
 * Runs the engine's tests inside Stryker's own process. Each of some nine thousand mutants is a run, and vitest takes over a
 * second to begin one: this takes a third of that. https://stryker-mutator.io/docs/stryker-js/guides/create-a-plugin/
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import { esbuildDatabasePlugin } from "../virtual-database.mjs";

const FOLDER = "test/engine";
/** Random texts and goals over the whole: slow, and the readings hold more of the same sentences. */
const LEFT_OUT = ["fuzz.test.ts", "labels.test.ts"];
/** A mutant is done with at the first test that fails: what takes longest comes last. */
const LAST = "readings.test.ts";
const BESIDE = ["test/data/cases.test.ts"];
const PLAIN = "scripts/mutation/plain-tests.mjs";

/** @param {string} root @param {string} ending @returns {string[]} */
const filesOf = (root, ending) =>
  readdirSync(path.join(root, FOLDER), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending) && !LEFT_OUT.includes(file))
    .map((file) => path.join(FOLDER, file));

const isLast = (/** @type {string} */ file) => Number(file.endsWith(LAST));

/** @returns the tests, bundled with the engine that Stryker has changed, and what runs them */
async function bundle(/** @type {string} */ root) {
  const files = [...filesOf(root, ".test.ts"), ...BESIDE].sort((a, b) => isLast(a) - isLast(b));
  const outfile = path.join(root, "dist/mutation-tests.mjs");
  await build({
    stdin: {
      contents: [...files.map((file) => `import "./${file}";`), `export * from "./${PLAIN}";`].join("\n"),
      resolveDir: root,
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    alias: { vitest: path.join(root, PLAIN) },
    packages: "external",
    plugins: [esbuildDatabasePlugin(root)],
  });
  return import(pathToFileURL(outfile).href);
}

export class PlainRunner {
  /** @type {typeof import("./plain-tests.mjs")} */
  plain;
  /** What the changed code counts in: which mutant is active, which were reached. @type {any} */
  counts = {};

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: this.counts });
    this.plain = await bundle(process.cwd());
    for (const file of filesOf(process.cwd(), ".snap")) this.plain.readRecorded(file);
  }

  async dryRun() {
    const results = [];
    for (const one of this.plain.tests) {
      this.counts.currentTestId = one.id;
      results.push(await this.run(one));
      this.counts.currentTestId = undefined;
    }
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.counts.mutantCoverage };
  }

  async mutantRun(/** @type {import("@stryker-mutator/api/test-runner").MutantRunOptions} */ options) {
    const wanted = options.testFilter && new Set(options.testFilter);
    const results = [];
    Object.assign(this.counts, {
      activeMutant: options.activeMutant.id,
      hitCount: 0,
      hitLimit: options.hitLimit,
    });
    for (const one of this.plain.tests) {
      if (wanted && !wanted.has(one.id)) continue;
      const result = await this.run(one);
      results.push(result);
      if (result.status === TestStatus.Failed) break;
    }
    const endless = determineHitLimitReached(this.counts.hitCount, options.hitLimit);
    this.counts.activeMutant = undefined;
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results });
  }

  async run(/** @type {import("./plain-tests.mjs").Test} */ one) {
    const begun = performance.now();
    const failureMessage = await this.plain.runTest(one);
    const timeSpentMs = performance.now() - begun;
    const told = { id: one.id, name: one.id, timeSpentMs };
    return failureMessage === null
      ? { ...told, status: TestStatus.Success }
      : { ...told, status: TestStatus.Failed, failureMessage };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "plain", PlainRunner)];
