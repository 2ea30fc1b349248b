import { expect, test } from "vitest";
import { Phrasebook } from "../../../src/engine/text/phrases.ts";
import { tokenize } from "../../../src/engine/text/tokens.ts";

function makeBook(): Phrasebook<string> {
  const book = new Phrasebook<string>();
  book.add("more than", "at-least");
  book.add("no more than", "at-most");
  book.add("al-Hol", "camp");
  return book;
}

test("the longest phrase wins, from either side", () => {
  const book = makeBook();
  const tokens = tokenize("there were no more than 5");
  expect(book.startingAt(tokens, 2)).toEqual({ meaning: "at-most", from: 2, to: 5 });
  expect(book.startingAt(tokens, 3)).toEqual({ meaning: "at-least", from: 3, to: 5 });
  expect(book.endingAt(tokens, 4)).toEqual({ meaning: "at-most", from: 2, to: 5 });
});

test("hyphens and spaces between words are the same thing", () => {
  const book = makeBook();
  expect(book.startingAt(tokenize("al Hol camp"), 0)?.meaning).toBe("camp");
  expect(book.startingAt(tokenize("Al-Hol camp"), 0)?.meaning).toBe("camp");
});

test("half a phrase is none", () => {
  const book = makeBook();
  expect(book.startingAt(tokenize("more"), 0)).toBeNull();
  expect(book.startingAt([], 0)).toBeNull();
});

test("the first meaning of a phrase stays", () => {
  const book = makeBook();
  book.add("more than", "other");
  expect(book.startingAt(tokenize("more than"), 0)?.meaning).toBe("at-least");
});

test("a phrase is known by its words, in any case of letters", () => {
  expect(makeBook().endingAt(tokenize("in AL-HOL"), 3)).toEqual({ meaning: "camp", from: 1, to: 4 });
});

test("a shared book says which of the words read from then on begin a phrase, and finds the same", () => {
  const text = "no more than Al-Hol, than";
  const own = makeBook();
  const shared = makeBook().share();
  const tokens = tokenize(text);
  expect(tokens.filter((token) => shared.opensAt(token)).map(({ lower }) => lower)).toEqual([
    "no",
    "more",
    "al",
  ]);
  for (const at of [...tokens.keys(), tokens.length])
    expect(shared.startingAt(tokens, at)).toEqual(own.startingAt(tokens, at));
});
