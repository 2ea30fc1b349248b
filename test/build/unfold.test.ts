/** Every word list of data/words passes through this on its way into the bundle. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, unfold } from "../../build/unfold.mjs";

const word = fc.string({ unit: "binary" }).filter((text) => !/[A-Z]/.test(text));
const words = fc.array(fc.oneof(word, fc.constantFrom("walk", "walked out", "walking", "10 days", "")));

test("what was folded unfolds to the same words, sorted", () => {
  fc.assert(
    fc.property(words, (list) => {
      expect(unfold(fold(list))).toEqual(list.toSorted());
    }),
  );
});

test("each word takes over what it has in common with the one before", () => {
  expect(fold(["walked", "walking", "ran"])).toBe("AranAwalkedEing");
});

test("a prefix longer than there are capitals is taken over as far as they reach", () => {
  const long = "a".repeat(30);
  expect(unfold(fold([long, `${long}b`]))).toEqual([long, `${long}b`]);
});

test("a capital letter, which would be taken for a length, is refused by name", () => {
  expect(() => fold(["walked", "IS"])).toThrow('"IS" has a capital letter');
});
