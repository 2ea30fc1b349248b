/** Who asked which rule, and which one is taken out. */
import { afterEach, expect, test } from "vitest";
import { Switches } from "../../../src/cli/rules/switches.ts";

const skips = (rule: number): boolean =>
  (globalThis as unknown as { __rules: { skips(rule: number): boolean } }).__rules.skips(rule);

afterEach(() => {
  Reflect.deleteProperty(globalThis, "__rules");
});

test("a rule is taken out for one run only", () => {
  const switches = new Switches();
  expect(switches.without(3, () => [skips(3), skips(4)])).toEqual([true, false]);
  expect(skips(3)).toBe(false);
  expect(() =>
    switches.without(3, () => {
      throw new Error("failed");
    }),
  ).toThrow("failed");
  expect(skips(3)).toBe(false);
});

test("it is known which readings asked a rule, each once", () => {
  const switches = new Switches();
  switches.watch(0, () => skips(1));
  switches.watch(1, () => [skips(1), skips(1), skips(2)]);
  skips(1);
  switches.without(5, () => skips(1));
  expect([switches.askedIn(1), switches.askedIn(2), switches.askedIn(3)]).toEqual([[0, 1], [1], []]);
});

test("a run that asks without end fails", () => {
  const endless = () => {
    while (!skips(1));
  };
  expect(() => new Switches().without(2, endless)).toThrow("circle");
});
