/** Each named function of a module can be taken out by its number. */
import { afterEach, expect, test } from "vitest";
import { instrument } from "../../scripts/rules/instrument.mjs";

const MODULE = `
function one(a) { const inner = (b) => b + 1; return [1, 2].map((n) => n + a).at(0) + inner(0); }
const two = (a) => ({ a });
const three = async () => 3;
`;

/** The functions of the module, where the rule of that number is taken out. */
function without(number: number, first = 0) {
  const asked: number[] = [];
  const skips = (rule: number) => {
    asked.push(rule);
    return rule === number;
  };
  Object.assign(globalThis, { __rules: { skips } });
  const { code } = instrument(MODULE, first);
  return { asked, ...new Function(`${code}; return { one, two, three };`)() };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "__rules");
});

test("functions and named arrows are rules, callbacks are none", () => {
  expect(instrument(MODULE, 0).rules.map(({ name }) => name)).toEqual(["one", "inner", "two", "three"]);
});

test("with everything in place nothing changes", async () => {
  const { one, two, three } = without(-1);
  expect([one(1), two(2), await three()]).toEqual([3, { a: 2 }, 3]);
});

test("what is taken out answers null, and nothing else does", () => {
  expect(without(0).one(1)).toBeNull();
  expect(without(1).one(1)).toBe(2);
  expect(without(2).two(2)).toBeNull();
  expect(without(2).one(1)).toBe(3);
});

test("each is asked by its own number, counted from the first", () => {
  const { asked, one, two } = without(-1, 10);
  one(1);
  two(2);
  expect(asked).toEqual([10, 11, 12]);
});
