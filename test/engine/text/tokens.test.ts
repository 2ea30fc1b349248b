import { describe, expect, test } from "vitest";
import { readLiteral } from "../../../src/engine/text/literal.ts";
import { tokenize } from "../../../src/engine/text/tokens.ts";

const words = (text: string) => tokenize(text).map(({ lower }) => lower);

describe("tokenize", () => {
  test("words, numbers and marks with their offsets", () => {
    const text = "About 5,000 left.";
    const tokens = tokenize(text);
    expect(tokens.map(({ kind }) => kind)).toEqual(["word", "number", "word", "mark"]);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(["About", "5,000", "left", "."]);
  });

  test("apostrophes stay inside words, a possessive comes apart", () => {
    expect(words("don’t stop Baghouz’s men")).toEqual(["don't", "stop", "baghouz", "'s", "men"]);
  });

  test("initials keep their dots", () => {
    expect(words("the U.S. said")).toEqual(["the", "u.s.", "said"]);
  });

  test("marks that print nothing are stepped over", () => {
    expect(words("\u200f5,000\u200e men")).toEqual(["5,000", "men"]);
  });

  test("spaces, line breaks and capitals are remembered", () => {
    const [first, second, third] = tokenize("One-two\nthree");
    expect([first?.capital, first?.spaced]).toEqual([true, true]);
    expect(second).toMatchObject({ lower: "-", spaced: false });
    expect(third).toMatchObject({ lower: "two", spaced: false });
    expect(tokenize("a\nb")[1]).toMatchObject({ spaced: true, broken: true });
  });

  test("a lone surrogate is a token like any other", () => {
    expect(() => tokenize("\ud83d 5 \udc00")).not.toThrow();
  });
});

describe("readLiteral", () => {
  test.each<readonly [string, number, number]>([
    ["5,000 men", 5, 5000],
    ["1,234,567", 9, 1_234_567],
    ["60'000", 6, 60_000],
    ["12 500 men", 6, 12_500],
    ["3.4 million", 3, 3.4],
    ["3,5 million", 3, 3.5],
    ["1,2", 1, 1],
    ["0,500", 1, 0],
    ["٣٤", 2, 34],
    ["１２", 2, 12],
  ])("%s", (text, end, value) => {
    expect(readLiteral(text, 0, true)).toMatchObject({ end, value });
  });

  test("one group after a dot may be thousands", () => {
    expect(readLiteral("5.000", 0, true)).toMatchObject({ value: 5, asThousands: 5000 });
  });

  test("after a month's name a space parts two numbers", () => {
    expect(readLiteral("5 300", 0, false)).toMatchObject({ end: 1, value: 5 });
  });
});
