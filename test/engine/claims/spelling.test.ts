import { describe, expect, test } from "vitest";
import { forgiveSpelling, misprinted } from "../../../src/engine/claims/spelling.ts";
import { tokenize } from "../../../src/engine/text/tokens.ts";

const words = (text: string) => forgiveSpelling(tokenize(text)).map(({ lower }) => lower);

describe("forgiveSpelling", () => {
  test("reads a misprint as the word it misprints, at the same place", () => {
    const tokens = forgiveSpelling(tokenize("200 jihadsts left"));
    expect(tokens[1]).toMatchObject({ lower: "jihadists", start: 4, end: 12 });
  });

  test("leaves other words alone, and numbers always", () => {
    const text = "the orchestra played in a garden with 3,000 and 30,000 roses";
    expect(words(text)).toEqual(tokenize(text).map(({ lower }) => lower));
  });

  test("returns the very tokens when nothing is misprinted", () => {
    const tokens = tokenize("people left");
    expect(forgiveSpelling(tokens)).toBe(tokens);
  });
});

describe("misprinted", () => {
  test.each([
    ["jihadsts", "jihadists"],
    ["milliants", "militants"],
    ["baghozu", "baghouz"],
    ["chldren", "children"],
    ["terorists", "terrorists"],
    ["airstriks", "airstrikes"],
    ["militantsxx", "militants"],
    ["militantsxxx", null],
    ["militancia", null],
    ["surrend", null],
    ["jihadistssss", null],
    ["roses", null],
  ])("%s", (word, expected) => {
    expect(misprinted(word)).toBe(expected);
  });
});
