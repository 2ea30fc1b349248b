/**
 * As much of vitest as the engine's tests use, in one plain process: tests are kept here and run as often as asked. Each mutant
 * is a run of its own, and vitest takes longer to begin one than these tests take to end it.
 */
import { readFileSync } from "node:fs";
import { expect as judge } from "expect";

/** @typedef {{ id: string, run: () => unknown }} Test */

/** @type {Test[]} */
export const tests = [];
/** @type {string[]} */
const group = [];

/** @typedef {(...values: any[]) => unknown} Body */

/** @param {string} name @param {() => void} body */
export function describe(name, body) {
  group.push(name);
  body();
  group.pop();
}

/** @param {string} name @param {() => unknown} run */
export function test(name, run) {
  tests.push({ id: `${[...group, name].join(" > ")} #${tests.length}`, run });
}

/** vitest's `each`: a case that is a list is spread, and its first value stands in the name. @param {(name: string, body: () => any) => void} one */
const each =
  (one) =>
  (/** @type {readonly unknown[]} */ cases) =>
  (/** @type {string} */ name, /** @type {Body} */ body) => {
    for (const value of cases) {
      const values = Array.isArray(value) ? value : [value];
      one(name.replace("%s", String(values[0])), () => body(...values));
    }
  };

describe.each = each(describe);
test.each = each(test);

/** Recorded by vitest, read here: a module that sets its texts on `exports`. @type {Record<string, string>} */
const recorded = {};

/** @param {string} file a snapshot file of vitest */
export function readRecorded(file) {
  new Function("exports", readFileSync(file, "utf8"))(recorded);
}

/** @type {string} */
let running = "";

judge.extend({
  toMatchSnapshot(received) {
    const name = running.slice(0, running.lastIndexOf(" #"));
    const kept = recorded[`${name} 1`];
    const shown = received.includes("\n") ? `\n"${received}"\n` : `"${received}"`;
    return { pass: kept === shown, message: () => `${name} is read otherwise` };
  },
});

/** Runs one test; null when it passes, else what it said. @param {Test} one @returns {Promise<string | null>} */
export async function runTest(one) {
  running = one.id;
  try {
    await one.run();
    return null;
  } catch (error) {
    return String(error);
  }
}

/** vitest's takes a message as well, which a mutant has no reader for. */
export const expect = Object.assign((/** @type {unknown} */ value) => judge(value), judge);
