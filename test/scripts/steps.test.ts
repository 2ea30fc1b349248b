import { afterEach, beforeEach, expect, test, vi } from "vitest";
// @ts-expect-error: build tooling is plain JavaScript.
import { step } from "../../scripts/test/steps.mjs";

beforeEach(() => void vi.spyOn(console, "log").mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

test.each([
  ["ok", { passed: 3, failed: 0, skipped: 0 }],
  ["ok, 2 skipped", { passed: 3, failed: 0, skipped: 2 }],
  ["FAILED, 2 skipped", { passed: 3, failed: 1, skipped: 2 }],
  ["SKIPPED", { passed: 0, failed: 0, skipped: 2 }],
])("a step's line says %s", async (words, tally) => {
  await step("browser tests", async () => tally);
  expect(vi.mocked(console.log).mock.lastCall?.[0]).toMatch(
    new RegExp(`^== browser tests: ${words} \\(\\d+\\.\\d s\\)$`),
  );
});
