import { describe, expect, test } from "vitest";
import { readAmount } from "../../../src/engine/quantities/amount.ts";
import { tokenize } from "../../../src/engine/text/tokens.ts";

const amountOf = (text: string) => readAmount(tokenize(text), 0);

describe("one literal or number word may still turn out to be a date, a name or an age", () => {
  test.each([
    ["5", true],
    ["six", true],
    ["5,000", true],
    ["5.000", false],
    ["5.25", true],
    ["1½", false],
    ["½", true],
    ["5 thousand", false],
    ["twenty-one", false],
    ["six hundred", false],
    ["a hundred", false],
    ["half a dozen", false],
    ["half a mile", false],
    ["half of", false],
    ["a couple of thousand", false],
    ["a couple of square miles", false],
    ["a third of", false],
    ["a third of a square mile", false],
    ["two thirds", false],
    ["dozens", false],
    ["dozens or hundreds", false],
  ])("%s: %s", (text, simple) => {
    expect(amountOf(text)?.simple).toBe(simple);
  });
});

describe("what “a couple of” counts by itself is rough", () => {
  test.each([
    ["a couple of thousand", true],
    ["a couple thousand", true],
    ["a couple of square miles", true],
    ["dozens", false],
    ["hundreds or thousands", false],
    ["a third of", false],
    ["two thousand", false],
  ])("%s: %s", (text, rough) => {
    expect(amountOf(text)?.rough).toBe(rough);
  });
});

describe("value and length in tokens", () => {
  test.each<readonly [text: string, low: number, high: number, to: number]>([
    ["dozens of men", 24, 99, 1],
    ["hundreds or thousands of men", 200, 9999, 3],
    ["hundreds, or thousands of men", 200, 9999, 4],
    ["thousands, if not hundreds of men", 2000, 9999, 1],
    ["hundreds or hundreds of men", 200, 999, 1],
    ["a few dozen men", 24, 60, 3],
    ["a couple thousand men", 2000, 2000, 3],
    ["a couple of thousands", 2000, 2000, 4],
    ["a couple of square miles", 2, 2, 3],
    ["couple of hundred men", 200, 200, 3],
    ["half a dozen men", 6, 6, 3],
    ["half-dozen men", 6, 6, 3],
    ["half a square mile", 0.5, 0.5, 2],
    ["half of them", 0.5, 0.5, 1],
    ["1½ million men", 1_500_000, 1_500_000, 3],
    ["2 5 km", 2, 2, 1],
    ["2 0.5 km", 2, 2, 1],
    ["6.725 points", 6.725, 6.725, 1],
    ["6.700 men", 6700, 6700, 1],
    ["1.000 men", 1000, 1000, 1],
    ["5-million town", 5e6, 5e6, 3],
    ["5 million thousand", 5e9, 5e9, 3],
    ["5k men", 5000, 5000, 2],
    ["5 k men", 5, 5, 1],
    ["5 bn people", 5e9, 5e9, 2],
    ["30m people", 30e6, 30e6, 2],
    ["30m away", 30, 30, 1],
    ["30m", 30, 30, 1],
    ["30m, it said", 30, 30, 1],
    ["six hundred and five men", 605, 605, 4],
    ["six hundred and fifty-five men", 655, 655, 6],
    ["a thousand and one men", 1001, 1001, 4],
    ["a dozen men", 12, 12, 2],
    ["twenty and five men", 20, 20, 1],
    ["twenty-five men", 25, 25, 3],
    ["twenty- five men", 20, 20, 1],
    ["twenty ten men", 20, 20, 1],
    ["twenty zero men", 20, 20, 1],
    ["five five men", 5, 5, 1],
    ["zero thousand men", 0, 0, 1],
    ["zero and a half men", 0, 0, 1],
    ["six hundred hundred men", 60_000, 60_000, 3],
    ["two thousand five hundred thousand", 2500, 2500, 4],
    ["two million five thousand and six men", 2_005_006, 2_005_006, 6],
    ["seven million and eight million", 7e6, 7e6, 2],
    ["seven thousand and eight hundred", 7800, 7800, 5],
    ["a thousand and a half men", 1000, 1000, 2],
    ["two and a half million", 2.5e6, 2.5e6, 5],
    ["two and a half-million", 2.5e6, 2.5e6, 6],
    ["two in a half hour", 2, 2, 1],
    ["two and no half of it", 2, 2, 1],
    ["two and a hut burned", 2, 2, 1],
  ])("%s", (text, low, high, to) => {
    expect(amountOf(text)).toMatchObject({ from: 0, low, high, to });
  });

  test.each([
    "a couple of men",
    "half them",
    "a square mile",
    "a third men",
    "million",
    "men",
    "",
    "a k of it",
  ])("no amount: “%s”", (text) => {
    expect(amountOf(text)).toBeNull();
  });
});
