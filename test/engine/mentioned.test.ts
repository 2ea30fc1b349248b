import { expect, test } from "vitest";
import { indexDatabase } from "../../src/engine/claims/claim-index.ts";
import { mentioned } from "../../src/engine/mentioned.ts";
import type { Figure } from "../../src/types/findings.ts";
import { figure as sampleFigure, source } from "../sample.ts";
import { MEASURES, makeClaim, SPEAKERS } from "./made.ts";

const database = {
  version: "test",
  measures: MEASURES,
  speakers: SPEAKERS,
  reports: [source],
  claims: [
    makeClaim("said", { speaker: "gabriel" }),
    makeClaim("own", { speaker: null }),
    makeClaim("lost", { speaker: "observatory", report: "999" }),
  ],
};

const idsOf = (...figures: readonly Partial<Figure>[]) => {
  const plain = { ...sampleFigure, speaker: null, reports: [] };
  const records = mentioned(
    figures.map((changes) => ({ ...plain, ...changes })),
    indexDatabase(database),
  );
  return Object.values(records).map((named) => Object.keys(named));
};

const relatedTo = (claim: string) => [{ claim, relation: "agrees" as const, reason: {} }];

test.each<readonly [what: string, changes: Partial<Figure>, ids: readonly (readonly string[])[]]>([
  ["its question", {}, [[], [], [], ["fighters-inside"]]],
  ["no question that the database does not have", { measure: "camels" }, [[], [], [], []]],
  ["its speaker", { measure: "camels", speaker: "bali" }, [[], [], ["bali"], []]],
  ["no speaker that the database does not know", { measure: "camels", speaker: "A Man" }, [[], [], [], []]],
  [
    "a claim with its report and speaker",
    { measure: "camels", reports: relatedTo("said") },
    [["said"], ["901"], ["gabriel"], []],
  ],
  [
    "a claim of the outlet itself",
    { measure: "camels", reports: relatedTo("own") },
    [["own"], ["901"], [], []],
  ],
  ["no claim whose report is missing", { measure: "camels", reports: relatedTo("lost") }, [[], [], [], []]],
  ["no claim that is missing", { measure: "camels", reports: relatedTo("gone") }, [[], [], [], []]],
])("a figure brings %s", (_, changes, ids) => {
  expect(idsOf(changes)).toEqual(ids);
});

test("figures share their records, each as the database has it", () => {
  expect(idsOf({ speaker: "bali" }, { speaker: "bali" }, { speaker: "gabriel" })).toEqual([
    [],
    [],
    ["bali", "gabriel"],
    ["fighters-inside"],
  ]);
  const index = indexDatabase(database);
  const figure = { ...sampleFigure, speaker: "bali", reports: relatedTo("said") };
  const { claims, reports, speakers, measures } = mentioned([figure], index);
  expect(claims.said).toBe(index.claims.get("said"));
  expect(reports["901"]).toBe(source);
  expect(speakers.bali).toBe(SPEAKERS[0]);
  expect(measures["fighters-inside"]).toBe(MEASURES[0]);
});
