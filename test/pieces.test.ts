import { describe, expect, test } from "vitest";
import { cutPieces } from "../src/pieces.ts";

const LONGEST = 10_000;
const SHORTEST = 5_000;

type Mark = readonly [at: number, mark: string];

/** A text of one letter with marks set in at their places. */
function textWith(length: number, ...marks: readonly Mark[]): string {
  let text = "";
  for (const [at, mark] of marks) text += "x".repeat(at - text.length) + mark;
  return text + "x".repeat(length - text.length);
}

const ends = (text: string) => cutPieces(text).map((piece) => piece.start + piece.text.length);

test("a text of a page is one piece", () => {
  expect(cutPieces("")).toEqual([{ text: "", start: 0 }]);
  expect(cutPieces("Baghouz fell.")).toEqual([{ text: "Baghouz fell.", start: 0 }]);
  const full = textWith(LONGEST, [7_500, ". "]);
  expect(cutPieces(full)).toEqual([{ text: full, start: 0 }]);
});

test("pieces are whole, in order, and none is longer than its limit", () => {
  const text = "Some 300 men left the camp at Baghouz. ".repeat(2000);
  const pieces = cutPieces(text);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pieces.length).toBeGreaterThan(3);
  let start = 0;
  for (const piece of pieces) {
    expect(piece.start).toBe(start);
    expect(piece.text.length).toBeLessThanOrEqual(LONGEST);
    start += piece.text.length;
  }
});

describe("where a long text is cut", () => {
  test.each<readonly [name: string, first: number, marks: readonly Mark[]]>([
    [
      "after the last sentence",
      7_502,
      [
        [6_000, ". "],
        [7_500, ". "],
        [8_000, "\n"],
        [8_500, " "],
      ],
    ],
    [
      "else after the last line",
      8_001,
      [
        [6_000, "\n"],
        [8_000, "\n"],
        [8_500, " "],
      ],
    ],
    [
      "else after the last space",
      8_501,
      [
        [6_000, " "],
        [8_500, " "],
      ],
    ],
    ["else at the limit", LONGEST, []],
    ["not where the piece would be short", LONGEST, [[SHORTEST - 1, " "]]],
    ["where it is just long enough", SHORTEST + 1, [[SHORTEST, " "]]],
    ["not inside a character", LONGEST - 1, [[LONGEST - 1, "😀"]]],
    ["after a character", LONGEST, [[LONGEST - 2, "😀"]]],
  ])("%s", (_name, first, marks) => {
    expect(ends(textWith(LONGEST + 500, ...marks))).toEqual([first, LONGEST + 500]);
  });

  test("the second piece is cut by the same measure", () => {
    expect(ends(textWith(25_000, [7_500, ". "], [15_000, ". "], [17_000, ". "]))).toEqual([
      7_502, 17_002, 25_000,
    ]);
  });
});
