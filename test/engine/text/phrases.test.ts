import { expect, test } from "vitest";
import { Phrasebook } from "../../../src/engine/text/phrases.ts";
import { tokenize } from "../../../src/engine/text/tokens.ts";

const book = new Phrasebook<string>();
book.add("more than", "at-least");
book.add("no more than", "at-most");
book.add("al-Hol", "camp");

test("the longest phrase wins, from either side", () => {
  const tokens = tokenize("there were no more than 5");
  expect(book.startingAt(tokens, 2)).toEqual({ value: "at-most", from: 2, to: 5 });
  expect(book.startingAt(tokens, 3)).toEqual({ value: "at-least", from: 3, to: 5 });
  expect(book.endingAt(tokens, 4)).toEqual({ value: "at-most", from: 2, to: 5 });
});

test("hyphens and spaces between words are the same thing", () => {
  expect(book.startingAt(tokenize("al Hol camp"), 0)?.value).toBe("camp");
  expect(book.startingAt(tokenize("Al-Hol camp"), 0)?.value).toBe("camp");
});

test("half a phrase is none", () => {
  expect(book.startingAt(tokenize("more"), 0)).toBeNull();
  expect(book.startingAt([], 0)).toBeNull();
});

test("the first value of a phrase stays", () => {
  book.add("more than", "other");
  expect(book.startingAt(tokenize("more than"), 0)?.value).toBe("at-least");
});
