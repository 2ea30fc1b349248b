import fc from "fast-check";
import { expect, test } from "vitest";
// @ts-expect-error: build tooling is plain JavaScript.
import { intervalMistakes } from "../../scripts/data/rules/interval.mjs";
// @ts-expect-error: build tooling is plain JavaScript.
import { orderInterval } from "../../scripts/data/rules/order-words.mjs";

test.each([
  ["Tens of thousands", 20_000, 99_999],
  ["just a few hundred", 200, 500],
  ["hundreds", 200, 999],
  ["just a few hundred sq. metres", 0.0002, 0.0005],
])("%s", (words, min, max) => {
  expect(orderInterval(words)).toEqual({ min, max });
});

const count = fc.integer({ min: 1, max: 5_000_000 });
const printed = (value: number) => value.toLocaleString("en");
const claim = (hedge: string, words: string, min: number | null, max: number | null) => ({
  hedge,
  words,
  min,
  max,
  unit: "people",
});

test("a number kept as printed is never a mistake, any other always is", () => {
  fc.assert(
    fc.property(count, count, (value, other) => {
      const wrong = (min: number) =>
        intervalMistakes(claim("about", `some ${printed(value)}`, min, min)).length;
      expect(wrong(value)).toBe(0);
      if (other !== value) expect(wrong(other)).toBeGreaterThan(0);
    }),
  );
});

test("a hedge fits exactly one shape of interval", () => {
  fc.assert(
    fc.property(count, (value) => {
      const fits = (min: number | null, max: number | null) =>
        ["exact", "at-least", "at-most", "range"].filter(
          (hedge) => intervalMistakes(claim(hedge, "many", min, max)).length === 0,
        );
      expect(fits(value, value)).toEqual(["exact"]);
      expect(fits(value, null)).toEqual(["at-least"]);
      expect(fits(null, value)).toEqual(["at-most"]);
      expect(fits(value, value + 1)).toEqual(["range"]);
    }),
  );
});
