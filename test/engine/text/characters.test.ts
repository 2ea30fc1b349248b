import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isApostrophe,
  isInvisible,
  isLetter,
  isPossessive,
  isSpace,
  plainWordEnd,
  wordEnd,
} from "../../../src/engine/text/characters.ts";

type Span = readonly [name: string, first: number, last: number];

/** The first and the last of a run of codes belong to a kind, their neighbours do not. */
function expectSpans(is: (code: number) => boolean, spans: readonly Span[]): void {
  for (const [name, first, last] of spans) {
    expect([name, is(first), is(last)]).toEqual([name, true, true]);
    expect([name, is(first - 1), is(last + 1)]).toEqual([name, false, false]);
  }
}

test("white space of Unicode", () => {
  expectSpans(isSpace, [
    ["tab to carriage return", 0x09, 0x0d],
    ["space", 0x20, 0x20],
    ["no-break space", 0xa0, 0xa0],
    ["ogham space", 0x1680, 0x1680],
    ["quads and thin spaces", 0x2000, 0x200a],
    ["line and paragraph separators", 0x2028, 0x2029],
    ["narrow no-break space", 0x202f, 0x202f],
    ["ideographic space", 0x3000, 0x3000],
  ]);
});

test("marks that print nothing", () => {
  expectSpans(isInvisible, [
    ["soft hyphen", 0xad, 0xad],
    ["zero width and direction", 0x200b, 0x200f],
    ["embeddings", 0x202a, 0x202e],
    ["joiners and isolates", 0x2060, 0x2069],
    ["byte order mark", 0xfeff, 0xfeff],
  ]);
});

describe("letters", () => {
  test("Latin", () => {
    expectSpans(isLetter, [
      ["capitals", 0x41, 0x5a],
      ["small letters", 0x61, 0x7a],
      ["ordinal a", 0xaa, 0xaa],
      ["micro", 0xb5, 0xb5],
      ["ordinal o", 0xba, 0xba],
      ["À to Ö", 0xc0, 0xd6],
      ["Ø to ö", 0xd8, 0xf6],
    ]);
    expect(isLetter(0xf8)).toBe(true);
  });

  test.each(["é", "ß", "Ж", "ب", "א", "中", "ｱ"])("%s", (letter) => {
    expect(isLetter(letter.charCodeAt(0))).toBe(true);
  });

  test.each([
    ["a general mark", 0x2000],
    ["an arrow", 0x2bff],
    ["an ideographic mark", 0x3000],
    ["a wavy dash", 0x303f],
    ["an Arabic comma", 0x60c],
    ["an Arabic semicolon", 0x61b],
    ["an Arabic question mark", 0x61f],
    ["an Arabic percent sign", 0x66a],
    ["an Arabic star", 0x66d],
    ["an Arabic zero", 0x660],
    ["a fullwidth nine", 0xff19],
    ["a byte order mark", 0xfeff],
    ["the end of the text", Number.NaN],
  ])("%s is none", (_, code) => {
    expect(isLetter(code)).toBe(false);
  });

  test.each([0x1fff, 0x2c00, 0x2fff, 0x3040, 0x60b, 0x60d, 0x61a, 0x61c, 0x61e, 0x620, 0x66e])(
    "code %s, beside a block of marks, is taken for one",
    (code) => {
      expect(isLetter(code)).toBe(true);
    },
  );
});

test("apostrophes: straight, curled, of a letter", () => {
  expect(["'", "’", "ʼ", "‘", '"'].map((mark) => isApostrophe(mark.charCodeAt(0)))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  ["the men's camp", 7, true],
  ["the MEN'S camp", 7, true],
  ["the men's", 7, true],
  ["the men'st", 7, false],
  ["the men't", 7, false],
])("%s: the apostrophe of a possessive", (text, at, possessive) => {
  expect(isPossessive(text, at)).toBe(possessive);
});

describe("where a word ends", () => {
  test.each([
    ["men", "men"],
    ["men left", "men"],
    ["don't go", "don't"],
    ["Daesh's men", "Daesh"],
    ["Daesh's", "Daesh"],
    ["men' left", "men"],
    ["U.S. troops", "U.S."],
    ["the U.S.", "the"],
    ["U.S.", "U.S."],
    ["S.D.F", "S.D.F"],
    ["a. Then", "a"],
    ["men. Then", "men"],
    ["J.Smith came", "J"],
    ["J.S came", "J.S"],
    ["end.a", "end"],
  ])("%s", (text, word) => {
    expect(text.slice(0, wordEnd(text, 0))).toBe(word);
    expect(wordEnd(text, 0)).toBe(word.length);
  });
});

test("the short way to a word's end leads where the long one does, or nowhere", () => {
  const texts = fc.string({ unit: fc.constantFrom(..."abzAÉñ.'’-1 س") });
  fc.assert(
    fc.property(texts, (text) => {
      const end = plainWordEnd(text, 0);
      if (end > 0) expect(end).toBe(wordEnd(text, 0));
    }),
  );
  expect(plainWordEnd("fighters.", 0)).toBe(8);
  for (const other of ["a.m.", "don't", "née", "Baghouz"]) expect(plainWordEnd(other, 0)).toBe(0);
});
