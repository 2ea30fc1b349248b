/** What a rule is tried by: every labelled sentence and article that nobody holds out. */
import database from "virtual:database";
import { expect, test } from "vitest";
import { readArticles } from "../../../src/cli/eval/articles.ts";
import { isHeldOut, readLabels } from "../../../src/cli/eval/labels.ts";
import { ARTICLE_LABELS, INDEPENDENT_LABELS, shared } from "../../../src/cli/eval/shared.ts";
import { readingsOf, SUMS } from "../../../src/cli/rules/readings.ts";
import { createEngine, type Engine } from "../../../src/engine/index.ts";

const seen = async () => {
  const files = [INDEPENDENT_LABELS, ...(shared.labels ? [shared.labels] : [])];
  const passages = (await Promise.all(files.map(readLabels))).flat().filter((one) => !isHeldOut(one));
  const articles = (await readArticles(ARTICLE_LABELS)).filter(({ id }) => !isHeldOut({ group: id }));
  return { passages: passages.length, articles: articles.length };
};

test("sentences tell what is found, articles who speaks and when", async () => {
  const { passages, articles } = await seen();
  const sums = (await readingsOf(createEngine(database))).map((read) => read());
  expect(sums).toHaveLength(passages + articles);
  const whole = (name: (typeof SUMS)[number], of: typeof sums) =>
    of.reduce((sum, each) => sum + (each?.[name] ?? Number.NaN), 0);
  const told = (of: typeof sums) => SUMS.filter((name) => whole(name, of) > 0);
  expect(told(sums.slice(0, passages))).toEqual(["right", "wrong", "scope"]);
  expect(told(sums.slice(passages))).toEqual(["speaker", "day", "from"]);
});

test("an engine that fails without a rule tells nothing", async () => {
  const broken = {
    check: () => {
      throw new Error("a rule is missing");
    },
  } as unknown as Engine;
  const reads = await readingsOf(broken);
  expect(reads.at(0)?.()).toBeNull();
  expect(reads.at(-1)?.()).toBeNull();
});
