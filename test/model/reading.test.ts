import { expect, test } from "vitest";
import { reportOf, shownOf } from "../../src/model/reading.ts";
import type { Article, Leftover } from "../../src/types/findings.ts";
import { figure, findings } from "../sample.ts";

const ARTICLE: Article = { title: "What we heard", description: "", published: "2019-03-01" };
const OTHERS = "It had rained on every tent of the camp for days. ".repeat(20);
const SENTENCE = "Some 400 fighters are left inside, he said.";

const at = (block: number, text: string, exact: string) => {
  const start = text.indexOf(exact);
  return { ...figure, block, exact, start, end: start + exact.length };
};
const texts = [`${OTHERS}${SENTENCE} ${OTHERS}`, "Another 60 left."];
const blocks = texts.map((text, index) => ({ id: index + 1, text, level: 0 }));
const figures = [at(1, texts[0] ?? "", "Some 400"), at(2, texts[1] ?? "", "60")];
const read = { ...findings, figures };

test("each figure stands in its own sentence, however long the text", () => {
  const report = reportOf(read, ARTICLE, blocks, "https://paper.example/a");
  expect(report.figures.map(({ before, figure: { exact }, after }) => `${before}[${exact}]${after}`)).toEqual(
    ["[Some 400] fighters are left inside, he said.", "Another [60] left."],
  );
  expect(report).toMatchObject({
    url: "https://paper.example/a",
    title: "What we heard",
    published: "2019-03-01",
  });
});

test("a figure of a block that is not there has no words around it", () => {
  expect(reportOf(read, ARTICLE, [], "").figures.map(({ before, after }) => before + after)).toEqual([
    "",
    "",
  ]);
});

test("of a selection only what it touches is shown, counted from nought", () => {
  const number = { block: 1, start: 10, end: 12 } as Leftover;
  const reading = { ...read, leftovers: [number] };
  const shown = shownOf(reading, ARTICLE, blocks, "", [{ block: 2, start: 0, end: 9 }]);
  expect(shown.report.figures.map(({ id, figure: { exact } }) => [id, exact])).toEqual([[0, "60"]]);
  expect(shown.leftovers).toEqual([]);
  expect(shownOf(reading, ARTICLE, blocks, "", null).leftovers).toEqual([number]);
});
