import { describe, expect, test } from "vitest";
import { digitValue, readLiteral } from "../../../src/engine/text/literal.ts";
import { openedBy } from "../../../src/engine/text/openers.ts";
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

describe("what a token says of itself", () => {
  test("a word", () => {
    expect(tokenize("Men")).toEqual([
      {
        kind: "word",
        start: 0,
        end: 3,
        lower: "men",
        spaced: true,
        broken: false,
        capital: true,
        number: null,
        opens: openedBy("men"),
      },
    ]);
  });

  test("a mark", () => {
    expect(tokenize("%")).toEqual([
      {
        kind: "mark",
        start: 0,
        end: 1,
        lower: "%",
        spaced: true,
        broken: false,
        capital: false,
        number: null,
        opens: openedBy("%"),
      },
    ]);
  });

  test("a number", () => {
    expect(tokenize("5000")).toEqual([
      {
        kind: "number",
        start: 0,
        end: 4,
        lower: "5000",
        spaced: true,
        broken: false,
        capital: false,
        number: { end: 4, value: 5000, asThousands: Number.NaN, plain: true, digits: 4 },
        opens: openedBy("5000"),
      },
    ]);
  });

  test("a fraction of one character", () => {
    expect(tokenize("2½")[1]).toMatchObject({
      kind: "number",
      spaced: false,
      number: { end: 2, value: 0.5, plain: false, digits: 0 },
    });
  });

  test.each(["\n", "\u2028", "\u2029"])("a line break before it: %s", (mark) => {
    expect(tokenize(`a${mark}b`).map(({ broken }) => broken)).toEqual([false, true]);
  });
});

describe("words of marks and letters", () => {
  test.each<readonly [string, ...string[]]>([
    ["the S.D.F. said", "the", "sdf", "said"],
    ["the S.D.F said", "the", "sdf", "said"],
    ["the U.S. said", "the", "u.s.", "said"],
    ["said the U.S.", "said", "the", "u.s."],
    ["at 5 a.m. it", "at", "5", "a.m.", "it"],
    ["men's", "men", "'s"],
    ["fighter(s) left", "fighter", "(", "s", ")", "left"],
    ["the 's word", "the", "'", "s", "word"],
    [".5 km", ".5", "km"],
    [".05 km", ".05", "km"],
    [". 5 km", ".", "5", "km"],
    [".a", ".", "a"],
    ["so.5 km", "so", ".", "5", "km"],
  ])("%s", (text, ...expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("a space between digits", () => {
  test.each<readonly [string, ...string[]]>([
    ["some 5 300 men", "some", "5 300", "men"],
    ["It was on May 5 300 men", "it", "was", "on", "may", "5", "300", "men"],
    ["on September 5 300 men", "on", "september", "5", "300", "men"],
    ["maybe 5 300 men", "maybe", "5 300", "men"],
    ["they marched 5 300 metres", "they", "marched", "5 300", "metres"],
    ["5 300 men", "5 300", "men"],
    ["In 2019 300 men", "in", "2019", "300", "men"],
  ])("%s", (text, ...expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("digits of every script", () => {
  test.each(["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "０１２３４５６７８９"])(
    "%s",
    (digits) => {
      expect([...digits].map((digit) => digitValue(digit.charCodeAt(0)))).toEqual([
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
      ]);
      const [first, last] = [digits.charCodeAt(0), digits.charCodeAt(9)];
      expect(digitValue(first - 1)).toBeLessThan(0);
      expect(digitValue(last + 1)).toBeLessThan(0);
    },
  );

  test("the end of a text is no digit", () => {
    expect(digitValue(Number.NaN)).toBeLessThan(0);
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
    ["1,234.567", 9, 1234.567],
    ["1,234 567", 5, 1234],
    ["3,50 km", 4, 3.5],
    ["12,3456 km", 2, 12],
    ["12,34 men", 2, 12],
    ["1234,5", 4, 1234],
    ["3,500 km", 5, 3500],
    ["6.725", 5, 6.725],
    ["0.5", 3, 0.5],
    ["5.", 1, 5],
    ["٣٫٥", 3, 3.5],
    ["0.33333333333333333333", 22, 0.333333333333333],
    ["5,0000", 1, 5],
    ["٣٤", 2, 34],
    ["１２", 2, 12],
  ])("%s", (text, end, value) => {
    expect(readLiteral(text, 0, true)).toMatchObject({ end, value });
  });

  test("one group after a dot may be thousands", () => {
    expect(readLiteral("5.000", 0, true)).toMatchObject({ value: 5, asThousands: 5000 });
    expect(readLiteral("5.00", 0, true).asThousands).toBeNaN();
  });

  test.each([
    ["5000", true, 4],
    ["5,000", false, 1],
    ["5.000", false, 1],
    ["5.5", false, 1],
    [".5", false, 0],
  ])("%s: digits without a separator: %s", (text, plain, digits) => {
    expect(readLiteral(text, 0, true)).toMatchObject({ plain, digits });
  });

  test("after a month's name a space parts two numbers", () => {
    expect(readLiteral("5 300", 0, false)).toMatchObject({ end: 1, value: 5 });
  });
});
