import { expect, test } from "vitest";
import { excerpt } from "../../src/model/excerpt.ts";

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  const { before, after } = excerpt(text.slice(0, start), words, text.slice(start + words.length));
  return `${before}[${words}]${after}`;
};

test("is the figure's own sentence", () => {
  expect(around("One came. Some 200 men left. Two stayed.", "200")).toBe("Some [200] men left.");
  expect(around("“It is over.” He counted 3.5 km and 40 tents there. Then rain.", "40")).toBe(
    "He counted 3.5 km and [40] tents there.",
  );
});

test("begins with the figure where its sentence does", () => {
  expect(around("It ended on Monday. 300 fighters left. Two stayed.", "300")).toBe("[300] fighters left.");
  expect(around("It ended on Monday, said 40. 300 fighters left.", "40")).toBe(
    "It ended on Monday, said [40].",
  );
});

test("goes on behind a shortened word", () => {
  const text =
    "It is over. The U.S. Army's Lt. Gen. Paul J. LaCamera said some 500 of approx. 900 left. Two stayed.";
  expect(around(text, "some 500")).toBe(
    "The U.S. Army's Lt. Gen. Paul J. LaCamera said [some 500] of approx. 900 left.",
  );
});

test("is cut at a word where the sentence is very long", () => {
  const long = "word ".repeat(80);
  const cut = around(`${long}5,000 ${long}`, "5,000");
  expect(cut.length).toBeLessThan(300);
  expect(cut).toMatch(/^… word .* \[5,000\] .*word…$/);
});
