import { expect, test } from "vitest";
import { excerpt } from "../../src/content/excerpt.ts";

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  const { before, after } = excerpt(text, start, start + words.length);
  return `${before}[${words}]${after}`;
};

test("is the figure's own sentence", () => {
  expect(around("One came. Some 200 men left. Two stayed.", "200")).toBe("Some [200] men left.");
  expect(around("“It is over.” He counted 3.5 km and 40 tents there. Then rain.", "40")).toBe(
    "He counted 3.5 km and [40] tents there.",
  );
});

test("is cut at a word where the sentence is very long", () => {
  const long = "word ".repeat(80);
  const cut = around(`${long}5,000 ${long}`, "5,000");
  expect(cut.length).toBeLessThan(300);
  expect(cut).toMatch(/^… word .* \[5,000\] .*word…$/);
});
