/** What is judged of the figures of an article, and what is not. */
import { expect, test } from "vitest";
import type { ArticleLabel, LabelledArticle } from "../../../src/cli/eval/articles.ts";
import { scoreArticles } from "../../../src/cli/eval/judge-articles.ts";
import { isHeldOut } from "../../../src/cli/eval/labels.ts";
import { makeEngine } from "../../engine/made.ts";

const TEXT = "Mustafa Bali said on Monday that 300 people have left Baghouz since 9 January.";
const RIGHT: ArticleLabel = {
  paragraph: 0,
  exact: "300",
  measure: "people-left",
  scope: "total",
  speaker: "bali",
  day: "2019-03-04",
  precision: "day",
  from: "2019-01-09",
};

const article = (label: Partial<ArticleLabel>, id = "a"): LabelledArticle => ({
  id,
  published: "2019-03-05",
  title: "",
  paragraphs: [TEXT],
  figures: [{ ...RIGHT, ...label }],
});
const judged = (label: Partial<ArticleLabel>) => scoreArticles(makeEngine(), [article(label)]).whole.aspects;

test("scope, speaker, day and period are judged", () => {
  expect(judged({})).toEqual({ scope: [1, 1], speaker: [1, 1], day: [1, 1], from: [1, 1] });
  expect(judged({ scope: "event", speaker: null, day: "2019-03-05", from: null })).toEqual({
    scope: [0, 1],
    speaker: [0, 1],
    day: [0, 1],
    from: [0, 1],
  });
});

test("a day is as sharp as it is told", () => {
  expect(judged({ precision: "week" }).day).toEqual([0, 1]);
  expect(judged({ day: null }).day).toEqual([0, 1]);
});

test("what another careful reader may find otherwise is not judged", () => {
  expect(judged({ speaker: "?", debatable: ["day", "from"] })).toEqual({
    scope: [1, 1],
    speaker: [0, 0],
    day: [0, 0],
    from: [0, 0],
  });
});

test("a figure that is not found, or only tolerated, is not judged", () => {
  const missed = scoreArticles(makeEngine(), [article({ measure: "fighters-inside" })]).whole;
  expect([missed.labels, missed.found, missed.aspects.day]).toEqual([1, 0, [0, 0]]);
  expect(scoreArticles(makeEngine(), [article({ tolerated: true })]).whole.labels).toBe(0);
});

test("a label that does not stand in its article is an error that names it", () => {
  expect(() => judged({ exact: "301" })).toThrow('a: "301" (nth 0) does not stand in paragraph 0');
});

test("nobody is shown an article that is held out", () => {
  const articles = Array.from({ length: 30 }, (_, index) => article({}, `story-${index}`));
  const held = articles.filter(({ id }) => isHeldOut({ group: id }));
  expect(held.length).toBeGreaterThan(3);
  const result = scoreArticles(makeEngine(), articles);
  expect(result.heldOut.articles).toBe(held.length);
  expect(result.judged.some((one) => held.includes(one.article))).toBe(false);
});
