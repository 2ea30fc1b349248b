import database from "virtual:database";
import { beforeAll, describe, expect, test } from "vitest";
import { readArticles } from "../../src/cli/eval/articles.ts";
import { scoreArticles } from "../../src/cli/eval/judge-articles.ts";
import { scoreLabelled } from "../../src/cli/eval/labelled.ts";
import { readLabels } from "../../src/cli/eval/labels.ts";
import { readNewsQuant, scoreSentences } from "../../src/cli/eval/newsquant.ts";
import { scoreReports } from "../../src/cli/eval/reports.ts";
import {
  ARTICLE_LABELS,
  INDEPENDENT_LABELS,
  missingShared,
  OWN_LABELS,
  shared,
} from "../../src/cli/eval/shared.ts";
import { markOfftopic, markPages } from "../../src/cli/eval/silence.ts";
import type { Tally } from "../../src/cli/eval/tally.ts";
import * as goals from "../../src/cli/eval/thresholds.ts";
import { createEngine } from "../../src/engine/index.ts";

const engine = createEngine(database);
/** Reading eleven saved pages takes jsdom a while on a busy machine. */
const PAGES_TIME = 60_000;

function expectGoals({ all, interval, scope }: Tally, wanted: goals.LabelledGoals): void {
  expect.soft(all.precision, "precision").toBeGreaterThanOrEqual(wanted.precision);
  expect.soft(all.recall, "recall").toBeGreaterThanOrEqual(wanted.recall);
  expect.soft(interval, "interval").toBeGreaterThanOrEqual(wanted.interval);
  expect.soft(scope, "scope").toBeGreaterThanOrEqual(wanted.scope);
}

describe("our own sentences", () => {
  test("are read as labelled", async () => {
    const passages = await readLabels(OWN_LABELS);
    expect(passages.length).toBeGreaterThanOrEqual(150);
    expectGoals(scoreLabelled(engine, passages).whole, goals.OWN);
  });

  test("cover every measure", async () => {
    const labels = (await readLabels(OWN_LABELS)).flatMap((passage) => passage.labels);
    const measured = new Set(labels.map(({ measure }) => measure));
    expect(database.measures.map((measure) => measure.id).filter((id) => !measured.has(id))).toEqual([]);
  });
});

describe("sentences labelled by others", () => {
  test("are read as labelled", async () => {
    const passages = await readLabels(INDEPENDENT_LABELS);
    expect(passages.length).toBeGreaterThanOrEqual(600);
    expectGoals(scoreLabelled(engine, passages).whole, goals.INDEPENDENT);
  });
});

describe("articles labelled by others", () => {
  test("have their speakers and days", async () => {
    const { articles, aspects } = scoreArticles(engine, await readArticles(ARTICLE_LABELS)).whole;
    expect(articles).toBeGreaterThanOrEqual(20);
    for (const [aspect, goal] of Object.entries(goals.ARTICLES)) {
      const [right, judged] = aspects[aspect as keyof typeof goals.ARTICLES];
      expect(judged).toBeGreaterThanOrEqual(150);
      expect.soft(right / judged, aspect).toBeGreaterThanOrEqual(goal);
    }
  });
});

describe("material beside the project", () => {
  beforeAll(() => {
    for (const line of missingShared()) console.warn(`SKIPPED: ${line}`);
  });

  test.skipIf(!shared.labels)("sentences of other outlets are read as labelled", async () => {
    expectGoals(scoreLabelled(engine, await readLabels(shared.labels ?? "")).whole, goals.SHARED_FLOOR);
  });

  test.skipIf(!shared.offtopic)("other battles stay unmarked", async () => {
    const { passages, asIs, forcedOpen } = markOfftopic(engine, await readLabels(shared.offtopic ?? ""));
    expect(asIs.length).toBeLessThanOrEqual(goals.OFFTOPIC_MARKS);
    expect(forcedOpen.length / passages).toBeLessThanOrEqual(goals.OFFTOPIC_MARKS_A_PASSAGE);
  });

  test.skipIf(!shared.pages)(
    "saved pages on other subjects stay unmarked",
    async () => {
      const marks = (await markPages(engine, shared.pages ?? "")).flatMap((page) => page.marks);
      expect(marks.length, marks.join("\n")).toBeLessThanOrEqual(goals.PAGE_MARKS);
    },
    PAGES_TIME,
  );

  test.skipIf(!shared.reports)("the database's claims are found on their own reports", async () => {
    const reports = await scoreReports(engine, database, shared.reports ?? "");
    const claims = reports.reduce((sum, report) => sum + report.claims, 0);
    const found = reports.reduce((sum, report) => sum + report.found, 0);
    expect(found / claims, reports.flatMap(({ missed }) => missed).join("\n")).toBeGreaterThanOrEqual(
      goals.REPORT_RECALL,
    );
    expect(reports.flatMap(({ extra }) => extra).length).toBeLessThanOrEqual(goals.REPORT_EXTRA);
  });

  test.skipIf(!shared.newsquant)("numbers of general news are read with their bounds", async () => {
    const { values, bounds } = scoreSentences(await readNewsQuant(shared.newsquant ?? ""));
    expect(values.f1).toBeGreaterThanOrEqual(goals.NEWSQUANT.f1);
    expect(bounds).toBeGreaterThanOrEqual(goals.NEWSQUANT.bounds);
  });
});
