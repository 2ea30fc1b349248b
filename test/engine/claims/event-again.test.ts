/** Who did as others had done: the deed stands before, in the sentence or in the one before it. */
import { expect, test } from "vitest";
import { readingsOf } from "../made.ts";

const last = (...sentences: string[]) => readingsOf(...sentences).at(-1);

test.each([
  ["The SDF called on the fighters in Baghouz to surrender.", "50 did so on Monday."],
  ["Fighters in Baghouz have surrendered.", "50 have already done so."],
  ["Fighters in Baghouz have surrendered.", "50 had done the same."],
  ["Fighters in Baghouz have surrendered.", "50 followed suit."],
])("%s %s", (before, text) => {
  expect(last(before, text)).toMatch(/^50: fighters fighters-surrendered/);
});

test("to do so", () => {
  expect(last("He left Baghouz among 3,000 people to do so that day.")).toBe(
    "3,000: people people-left event",
  );
});

test.each([
  "Civilians may leave Baghouz, and 50 did so on Monday.",
  "Civilians have fled Baghouz, and 50 did likewise on Monday.",
])("%s", (text) => {
  expect(last(text)).toBe("50: civilians civilians-left event");
});

test.each([
  ["The SDF called on the fighters in Baghouz to surrender.", "50 refused to do so."],
  ["The SDF called on the fighters in Baghouz to surrender.", "50 could not do so."],
  ["The SDF spoke to the fighters in Baghouz.", "50 did so on Monday."],
  ["The exodus from Baghouz was a surprise.", "50 did so on Monday."],
  ["Fighters in Baghouz have surrendered.", "50 did not."],
])("nobody did: %s %s", (before, text) => {
  expect(last(before, text)).toMatch(/^50: \w+ none/);
});

test("a deed of two sentences before is forgotten", () => {
  const [deed, rain, again] = ["Fighters in Baghouz have surrendered.", "It rained.", "50 did so on Monday."];
  expect(last(deed ?? "", again ?? "")).toMatch(/fighters-surrendered/);
  expect(last(deed ?? "", rain ?? "", again ?? "")).toMatch(/none/);
});
