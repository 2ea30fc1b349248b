import { expect, test } from "vitest";
import { readQuantities } from "../../../src/engine/quantities/index.ts";

test.each<readonly [text: string, noun: string | null]>([
  ["Some 200 Daesh fighters in Baghouz", "Daesh fighters"],
  ["Some 200 of Daesh fighters", "Daesh fighters"],
  ["Some 200 “Daesh” fighters", "Daesh"],
  ["Some 200 ex-Daesh fighters", "ex-Daesh fighters"],
  ["Some 200 fighters’ wives", "fighters’ wives"],
  ["Some 200 fighters' wives", "fighters"],
  ["Some 200 fighters’ 3 cars", "fighters"],
  ["Some 200 of Daesh's fighters", "Daesh's fighters"],
  ["Some 200 fighters - wives", "fighters"],
  ["Some 200 fighters\nBaghouz falls", "fighters"],
  ["Some 200\nfighters fell", "fighters fell"],
  ["Some 200 tall strong old armed angry Iraqi fighters", "tall strong old armed angry Iraqi"],
  ["Some 200", null],
  ["Some 200, fighters", null],
  ["Some 200 in Baghouz", null],
])("%s", (text, noun) => {
  expect(readQuantities(text).quantities[0]?.noun).toBe(noun);
});
