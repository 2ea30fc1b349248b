/** What a reader corrects is compared as corrected; what answers no question says why. */
import database from "virtual:database";
import { expect, test } from "vitest";
import { createEngine } from "../../src/engine/index.ts";
import type { Figure } from "../../src/types/findings.ts";
import { figure as sample } from "../sample.ts";
import { makeClaim, makeEngine } from "./made.ts";

const engine = createEngine(database);
const article = { title: "", description: "", published: "2019-03-05", topic: true };
const read = (text: string) => {
  const blocks = [{ id: 1, text, level: 0 }];
  return { figures: engine.check(article, blocks).figures, leftovers: engine.leftovers(article, blocks) };
};

test("another question is compared with that question's claims, at once and in its own group", () => {
  const [figure] = read("Around 1,000 IS fighters are still inside Baghouz.").figures;
  if (!figure) throw new Error("nothing read");
  const { measure, scope, asOf, speaker } = figure;
  const same = engine.correct(figure, { measure, scope, asOf, speaker });
  expect(same.figures[0]?.reports.map(({ claim }) => claim).sort()).toEqual(
    figure.reports.map(({ claim }) => claim).sort(),
  );
  expect([same.onTopic, same.figures[0]?.confidence]).toEqual([true, 1]);
  const other = engine.correct(figure, { measure: "fighters-surrendered", scope: "event", asOf, speaker });
  const claims = Object.values(other.claims);
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.every((claim) => claim.measure === "fighters-surrendered")).toBe(true);
  expect(other.figures[0]).toMatchObject({ exact: "Around 1,000", who: "fighters", min: 1000 });
});

test.each([
  "Some 400 IS fighters surrendered in Baghouz.",
  "Some 1,500 IS fighters have surrendered in Baghouz since 9 January.",
])("a correction that changes nothing changes no comparison: %s", (text) => {
  const [figure] = read(text).figures;
  if (!figure) throw new Error("nothing read");
  const { measure, scope, asOf, speaker } = figure;
  const corrected = (changes: object) =>
    engine.correct(figure, { measure, scope, asOf, speaker, ...changes }).figures[0];
  expect(corrected({})).toEqual({ ...figure, confidence: 1 });
  expect(corrected({ asOf: "2019-03-06" })?.dayInferred).toBe(false);
  expect(corrected({ asOf: "2019-03-06" })?.asOfPrecision).toBe("day");
  expect(corrected({ scope: "level" })?.periodFrom).toBeNull();
});

test("a day that somebody has looked up is a day, whatever was told before", () => {
  const [figure] = read("Last week 400 IS fighters surrendered in Baghouz.").figures;
  if (!figure) throw new Error("nothing read");
  const { measure, scope, asOf, speaker, asOfPrecision } = figure;
  expect(asOfPrecision).toBe("week");
  const sharp = (day: string | null) =>
    engine.correct(figure, { measure, scope, asOf: day, speaker }).figures[0]?.asOfPrecision;
  expect([sharp(asOf), sharp("2019-03-01")]).toEqual(["week", "day"]);
});

test("a question the database does not have compares with nothing", () => {
  const [figure] = read("Around 1,000 IS fighters are still inside Baghouz.").figures;
  if (!figure) throw new Error("nothing read");
  const unknown = engine.correct(figure, { measure: "camels", scope: "level", asOf: null, speaker: null });
  expect(unknown.figures[0]?.reports).toEqual([]);
});

test("who is counted and in what unit goes with the question, but a share stays a share", () => {
  const fixed = { scope: "level" as const, asOf: null, speaker: null };
  const corrected = (unit: Figure["unit"], measure: string) =>
    engine.correct({ ...sample, unit, who: "men" }, { ...fixed, measure }).figures[0];
  expect(corrected("things", "fighters-inside")).toMatchObject({ unit: "people", who: "men" });
  expect(corrected("things", "camp-population")).toMatchObject({ unit: "people", who: "people" });
  expect(corrected("people", "territory-remaining")?.unit).toBe("km2");
  expect(corrected("share", "territory-remaining")?.unit).toBe("share");
  expect(corrected("things", "camels")).toMatchObject({ unit: "things", who: "men" });
});

test("a day that a reader has looked up is the figure's own: yesterday's report is earlier", () => {
  const claim = makeClaim("before", { min: 1000, max: 1000, scope: "level", asOf: "2019-03-04" });
  const asked = { measure: "fighters-inside", scope: "level" as const, asOf: "2019-03-05", speaker: null };
  const { figures } = makeEngine([claim]).correct({ ...sample, min: 1000, max: 1000 }, asked);
  expect(figures[0]?.reports.map(({ relation }) => relation)).toEqual(["earlier"]);
});

test.each([
  ["The ferry takes two hours.", "unit"],
  ["He brought 40 sacks of bread.", "counted"],
  ["About 300 fighters of the group watched.", "event"],
])("%s: %s", (text, reason) => {
  const { figures, leftovers } = read(text);
  expect(figures).toEqual([]);
  expect(leftovers.map((leftover) => leftover.reason)).toEqual([reason]);
});
