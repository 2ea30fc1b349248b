/** `npm run mutation` runs the engine's tests without vitest: what they use of it must be there, and each must pass. */
import { expect, test } from "vitest";
// @ts-expect-error: build tooling is plain JavaScript.
import { PlainRunner } from "../../scripts/mutation/runner.mjs";

test("the engine's tests pass in the plain process that mutants are tried in", async () => {
  const runner = new PlainRunner();
  await runner.init();
  const { tests } = await runner.dryRun();
  expect(tests.length).toBeGreaterThan(1000);
  expect(tests.filter((each: object) => "failureMessage" in each)).toEqual([]);
});
