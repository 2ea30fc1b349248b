import { describe, expect, test } from "vitest";
import { readQuantities } from "../../../src/engine/quantities/index.ts";
import { numbersIn } from "../made.ts";

const unitOf = (text: string) => readQuantities(text).quantities.at(-1)?.unit;

describe("an age is no count", () => {
  test.each([
    "Begum, 19, left",
    "Begum, now 19, left",
    "a mother (Begum, 19)",
    "they freed Begum, 19.",
    "Begum, 110, left",
    "she was 15 when it began",
    "they were 15 when it began",
    "she was only 15 when it began",
    "Begum, only 15 when it began",
    "a boy of six",
    "a boy of just six",
    "men aged 15",
    "men aged just 15",
    "men aged between 15 and 20",
    "men aged from 15 to 20",
  ])("%s", (text) => {
    expect(unitOf(text)).toBe("age");
  });

  test.each([
    "Begum, 111, left",
    "Begum, 19 men left",
    "Begum, 19 thousand, left",
    "Begum; 19, left",
    "12, 19, left",
    "19, left",
    "there were now 15, all told",
    "there came 15 when it began",
    "Only 15 when it began",
    "a group of six",
    "a boy with six",
    "between 15 and 20 men",
    "of 15",
    "was 15",
  ])("a count: %s", (text) => {
    expect(unitOf(text)).toBe("people");
  });
});

describe("a fraction “of” something is a share of it", () => {
  test.each([
    ["½ of them", "share"],
    ["0.5 of them", "share"],
    ["½ litre", "other"],
    ["½ them", "people"],
    ["1.5 of them", "people"],
    ["½", "people"],
  ])("%s: %s", (text, unit) => {
    expect(unitOf(text)).toBe(unit);
  });
});

describe("the same size in other words, in brackets", () => {
  test.each([
    ["88 sq km (34 sq miles)", "34 sq miles"],
    ["5 km (3 miles)", "3 miles"],
    ["$5 (£4)", "£4"],
    ["£4 ($5)", "$5"],
  ])("%s", (text, restated) => {
    expect(readQuantities(text).restated.map(({ exact }) => exact)).toEqual([restated]);
  });

  test.each([
    "88 sq km (about the size of 34 sq miles)",
    "88 sq km (34 men)",
    "88 sq km, 34 sq miles",
    "£4 (34 km away)",
    "5 km (3 hours)",
    "5 (6 women)",
    "5 men (6 women)",
    "5 buses (6 cars)",
    "5 km",
  ])("but not: %s", (text) => {
    expect(readQuantities(text).restated).toEqual([]);
  });
});

describe("the expression as printed", () => {
  test("one number is a value, two are both ends", () => {
    expect(readQuantities("5 men").quantities[0]?.value).toBe(5);
    expect(readQuantities("5 to 7 men").quantities[0]?.value).toEqual([5, 7]);
  });

  test.each<readonly [text: string, ...exact: readonly string[]]>([
    ["5 $ 7", "5 $", "7"],
    ["less than a square kilometre", "less than a square kilometre"],
    ["a single square mile", "a single square mile"],
    ["a single square"],
    ["1,000,000,000,000,000 grains", "1,000,000,000,000,000"],
    ["no serial like 12345678901234567"],
    ["12345678901234567 and 5 men", "5"],
  ])("%s", (text, ...exact) => {
    expect(numbersIn(text)).toEqual(exact);
  });

  test("a sign that the number before has taken is not taken twice", () => {
    const { quantities } = readQuantities("5 $ 7");
    expect(quantities.map(({ start, end, unit }) => [start, end, unit])).toEqual([
      [0, 3, "usd"],
      [4, 5, "usd"],
    ]);
  });

  test("a quantity knows its tokens and those of its noun", () => {
    expect(readQuantities("Some 200 Daesh fighters left.").quantities[0]).toMatchObject({
      from: 0,
      to: 2,
      nounFrom: 2,
      nounTo: 5,
      noun: "Daesh fighters left",
    });
    expect(readQuantities("Some 200.").quantities[0]).toMatchObject({ noun: null, nounFrom: 2, nounTo: 2 });
  });
});
