import { describe, expect, test } from "vitest";
import { readQuantities } from "../../../src/engine/quantities/index.ts";
import { numbersIn } from "../made.ts";

describe("shares", () => {
  test.each<readonly [text: string, exact: string, value: number]>([
    ["a third of a village", "a third", 0.333],
    ["a third of the square mile", "a third", 0.333],
    ["two thirds of it", "two thirds", 0.667],
    ["three-quarters of it", "three-quarters", 0.75],
    ["one quarter of it", "one quarter", 0.25],
    ["1/100 of it", "1/100", 0.01],
    ["2/3 of it", "2/3", 0.667],
    ["9 in 10 villages", "9 in 10", 0.9],
    ["one in every 20 villages", "one in every 20", 0.05],
    ["one in 1000 villages", "one in 1000", 0.001],
    ["two in three villages", "two in three", 0.667],
    ["nineteen out of twenty men", "nineteen out of twenty", 0.95],
  ])("%s", (text, exact, value) => {
    const { quantities } = readQuantities(text);
    expect(quantities).toHaveLength(1);
    expect(quantities[0]).toMatchObject({ exact, value, unit: "share" });
  });

  test.each<readonly [text: string, ...counted: readonly string[]]>([
    ["a fifth of a square mile", "a fifth of a square mile"],
    ["a third men"],
    ["four thirds of it", "four"],
    ["three thirds of it", "three"],
    ["two quarter finals", "two"],
    ["one quarters of it", "one"],
    ["1/101 of it", "1", "101"],
    ["3/3 of it", "3", "3"],
    ["4/3 of it", "4", "3"],
    ["1 /3 of it", "1", "3"],
    ["1/ 3 of it", "1", "3"],
    ["5/month for it", "5"],
    ["5 men/7 women", "5", "7"],
    ["10 in 100 villages", "10", "100"],
    ["one in 11 villages", "one", "11"],
    ["one in 1010 villages", "one", "1010"],
    ["one in the village", "one"],
    ["five out of five men", "five", "five"],
    ["six out of five men", "six", "five"],
    ["two men of ten villages", "two", "ten"],
    ["three out by ten of them", "three", "ten"],
    ["from 300 to the third of them", "300"],
  ])("no share: %s", (text, ...counted) => {
    expect(numbersIn(text)).toEqual(counted);
    expect(readQuantities(text).quantities.some(({ unit }) => unit === "share")).toBe(false);
  });
});
