import { describe, expect, test } from "vitest";
import { scoreSentences } from "../../../src/cli/eval/newsquant.ts";
import { readValue } from "../../../src/cli/eval/newsquant-values.ts";

const sentence = (text: string, ...quantities: (readonly [string, string, string])[]) =>
  scoreSentences([
    { text, quantities: quantities.map(([change, value, unit]) => ({ change, value, unit })) },
  ]);

describe("scoreSentences", () => {
  test("a percentage is compared as stated", () => {
    expect(sentence("Sales rose 19 percent.", ["up", "19.0", "percent"])).toMatchObject({
      values: { right: 1, wrong: 0, missed: 0 },
      bounds: 1,
    });
  });

  test("an area is compared in its own unit", () => {
    expect(sentence("They hold 88 square miles.", ["=", "88.0", "square miles"]).values.right).toBe(1);
  });

  test("one third is one third", () => {
    expect(sentence("One third of them left.", ["=", "0.3333333333333333", "them"]).values.right).toBe(1);
  });

  test("both ends of a range count, in either order", () => {
    expect(sentence("Between 200 and 300 homes burnt.", ["=", "300-200", "homes"]).values.right).toBe(1);
  });

  test("dozens and hundreds are left out on both sides", () => {
    expect(sentence("Hundreds fled.", ["=", "100-1000", "people"]).values).toMatchObject({
      right: 0,
      wrong: 0,
      missed: 0,
    });
  });

  test("a wrong bound is told apart from a wrong value", () => {
    const { values, bounds } = sentence("More than 300 homes burnt.", ["=", "300", "homes"]);
    expect(values.right).toBe(1);
    expect(bounds).toBe(0);
  });
});

test("an exponent is no range", () => {
  expect(readValue("2.998E-08")).toEqual([2.998e-8, 2.998e-8]);
  expect(readValue("9.0-2.0")).toEqual([9, 2]);
});
