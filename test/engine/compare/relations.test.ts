import { describe, expect, test } from "vitest";
import { type PageFigure, relate } from "../../../src/engine/compare/relate.ts";
import type { Claim } from "../../../src/types/database.ts";
import { makeClaim, measure } from "../made.ts";

const DAY = "2019-03-17";
const daily = measure("m", true, "fighters");
const fixed = measure("m", false, "fighters");

function page(value: number, changes: Partial<PageFigure> = {}): PageFigure {
  return {
    min: value,
    max: value,
    who: "fighters",
    unit: "people",
    scope: "total",
    hedge: "exact",
    speaker: null,
    asOf: DAY,
    dayInferred: false,
    periodFrom: null,
    ...changes,
  };
}

function claim(value: number, changes: Partial<Claim> = {}): Claim {
  return makeClaim("c", { min: value, max: value, scope: "total", asOf: DAY, speaker: null, ...changes });
}

const relation = (figure: PageFigure, other: Claim, asked = daily) => relate(figure, other, asked)?.relation;

describe("cases from the record", () => {
  test("1: a camp that grows is reported earlier and later, never in conflict", () => {
    const camp = page(57_000, { scope: "level", asOf: "2019-03-07" });
    expect(relation(camp, claim(54_500, { scope: "level", asOf: "2019-02-28" }))).toBe("earlier");
    expect(relation(camp, claim(66_000, { scope: "level", asOf: "2019-03-12", max: null }))).toBe("later");
    expect(relation(camp, claim(72_000, { scope: "level", asOf: "2019-03-27" }))).toBe("later");
  });

  test("2: equal values three weeks apart do not agree", () => {
    const inside = page(5000, { scope: "level", asOf: "2019-02-25", speaker: "bali" });
    expect(relation(inside, claim(5000, { scope: "level", speaker: "gabriel" }))).toBe("later");
  });

  test("3: one press conference: rounded, repeated, printed differently", () => {
    const said = { speaker: "gabriel" };
    expect(relation(page(30_000, { ...said, hedge: "about" }), claim(29_600, said))).toBe("rounded");
    expect(relation(page(1306, said), claim(1300, { ...said, max: null }))).toBe("repeats");
    expect(relation(page(1600, said), claim(1306, said))).toBe("printed-differently");
  });

  test("4: one day, two speakers, values apart", () => {
    expect(relation(page(200, { speaker: "bali", scope: "event" }), claim(150, { scope: "event" }))).toBe(
      "differs",
    );
  });

  test("5: two officials of one day differ, a count two days on is later", () => {
    const killed = page(25, { speaker: "gabriel", asOf: "2019-03-12" });
    expect(relation(killed, claim(38, { speaker: "official", asOf: "2019-03-12" }))).toBe("differs");
    expect(relation(killed, claim(112, { speaker: "gabriel", asOf: "2019-03-14" }))).toBe("later");
  });

  test("6: in two months and since 9 January are two periods", () => {
    const fled = page(37_000, { asOf: "2019-02-12", periodFrom: "2018-12-12" });
    expect(relation(fled, claim(64_000, { periodFrom: "2019-01-09" }))).toBe("other-period");
  });
});

describe("the first rule that applies decides", () => {
  test("who is counted comes before everything", () => {
    const other = claim(200, { who: "members-and-families", scope: "event", asOf: "2019-03-01" });
    expect(relation(page(200), other)).toBe("counts-something-else");
  });

  test("so does where, but for what holds at a moment, and for one and the same statement", () => {
    const there = { place: "Hajin", speaker: "a" };
    expect(relation(page(3), claim(3, there))).toBe("counts-something-else");
    expect(relation(page(3, { speaker: "a" }), claim(2, there))).toBe("counts-something-else");
    expect(relation(page(3, { speaker: "a" }), claim(3, there))).toBe("repeats");
    const level = { scope: "level" as const };
    expect(relation(page(3, level), claim(3, { ...there, ...level }))).toBe("agrees");
  });

  test("without a day nothing is earlier, later, revised or different", () => {
    const camp = page(60_000, { scope: "level", asOf: null, speaker: "un" });
    const said = (value: number, changes: Partial<Claim> = {}) =>
      relate(camp, claim(value, { scope: "level", ...changes }), daily);
    expect(said(57_000)).toEqual({ claim: "c", relation: "other-period", reason: { undated: true } });
    expect(said(70_000)?.relation).toBe("other-period");
    expect(said(66_000, { speaker: "un" })?.relation).toBe("other-period");
    expect(said(45_000, { max: null })?.relation).toBe("other-period");
    expect(said(10_000, { max: 99_999, hedge: "order" })?.relation).toBe("other-period");
    expect(said(58_000, { max: null })?.relation).toBe("agrees");
    expect(said(60_000)).toMatchObject({ relation: "agrees", reason: { undated: true } });
    expect(relation(camp, claim(70_000, { scope: "level" }), fixed)).toBe("differs");
  });

  test("within the page's own week or month nothing is earlier, later or different", () => {
    const level = { scope: "level" as const };
    const week = page(60_000, { ...level, asOf: "2019-03-11", asOfPrecision: "week" });
    const month = page(60_000, { ...level, asOf: "2019-03-01", asOfPrecision: "month" });
    for (const vague of [week, month]) {
      expect(relation(vague, claim(70_000, level))).toBe("other-period");
      expect(relate(vague, claim(60_000, level), daily)).toMatchObject({
        relation: "agrees",
        reason: { undated: true },
      });
      expect(relate(vague, claim(70_000, { ...level, asOf: "2019-02-12" }), daily)).toEqual({
        claim: "c",
        relation: "earlier",
        reason: {},
      });
      expect(relation(vague, claim(70_000, { ...level, asOf: "2019-04-17" }))).toBe("later");
    }
    const day = page(60_000, { ...level, asOf: "2019-03-11", asOfPrecision: "day" });
    expect(relation(day, claim(70_000, level))).toBe("later");
  });

  test("to a claim of a week or month no days are counted, and within it there is one moment", () => {
    const last = { scope: "level" as const, speaker: "un", asOf: "2019-02-28" };
    const said = (changes: Partial<Claim>) => relate(page(60_000, last), claim(70_000, changes), daily);
    const march = { ...last, asOf: "2019-03-01", asOfPrecision: "month" as const };
    expect(said(march)).toEqual({ claim: "c", relation: "later", reason: {} });
    expect(said({ ...march, asOf: "2019-03-09", asOfPrecision: "week" })?.reason).toEqual({});
    expect(said({ ...march, asOfPrecision: "day" })?.reason).toEqual({ days: 1 });
    const again = relate(page(70_000, { ...last, asOf: "2019-03-17" }), claim(70_000, march), daily);
    expect(again).toEqual({ claim: "c", relation: "repeats", reason: { days: 0 } });
  });

  test("a source whom nobody names is no one in particular", () => {
    const source = { speaker: "sdf-military-source", speakerRole: "unnamed" as const };
    const said = page(120, { speaker: source.speaker });
    expect(relation(said, claim(120, source))).toBe("agrees");
    expect(relation(said, claim(150, source))).toBe("differs");
  });

  test("one speaker who says the same again confirms nothing", () => {
    const built = page(20_000, { scope: "level", speaker: "un" });
    expect(relation(built, claim(20_000, { scope: "level", speaker: "un", asOf: "2019-02-01" }), fixed)).toBe(
      "repeats",
    );
  });

  test("words for people and for things do", () => {
    expect(relation(page(200), claim(200, { unit: "things" }))).toBe("agrees");
    expect(relation(page(0.5, { unit: "share" }), claim(0.5, { unit: "share" }))).toBe("agrees");
  });

  test("a share and an area do not compare", () => {
    expect(relation(page(0.333, { unit: "share" }), claim(88_000, { unit: "km2" }))).toBe(
      "counts-something-else",
    );
  });

  test("scope comes before date", () => {
    expect(relation(page(200), claim(200, { scope: "event", asOf: "2019-03-01" }))).toBe("other-period");
  });

  test("the date says how many days lie between", () => {
    expect(relate(page(200), claim(200, { asOf: "2019-03-14" }), daily)).toMatchObject({
      relation: "earlier",
      reason: { days: -3 },
    });
  });

  test("what does not change from day to day is not earlier or later", () => {
    const level = { scope: "level" as const };
    expect(relation(page(200, level), claim(200, { ...level, asOf: "2018-01-01" }), fixed)).toBe("agrees");
  });

  test("different speakers with like numbers agree, one speaker repeats", () => {
    expect(relation(page(200, { speaker: "a" }), claim(200, { speaker: "b" }))).toBe("agrees");
    expect(relation(page(200, { speaker: "a" }), claim(200, { speaker: "a" }))).toBe("repeats");
  });

  test("the same speaker on another day has revised what does not change by itself", () => {
    const level = { scope: "level" as const, speaker: "a" };
    expect(relation(page(200, level), claim(400, { ...level, asOf: "2019-03-01" }), fixed)).toBe("revised");
  });

  test("words of order may agree and never differ", () => {
    const hundreds = { min: 200, max: 999, hedge: "order" as const };
    expect(relation(page(300), claim(0, hundreds))).toBe("agrees");
    expect(relation(page(3000), claim(0, hundreds))).toBeUndefined();
    expect(relation(page(0, hundreds), claim(3000))).toBeUndefined();
  });

  test("words of order of one speaker do show that a number was printed otherwise or changed", () => {
    const dozens = { min: 24, max: 99, hedge: "order" as const, speaker: "a" };
    const level = { scope: "level" as const };
    expect(relation(page(300, { speaker: "a" }), claim(0, dozens))).toBe("printed-differently");
    expect(relation(page(300, { speaker: "b" }), claim(0, dozens))).toBeUndefined();
    const before = claim(0, { ...dozens, ...level, asOf: "2019-03-01" });
    expect(relation(page(300, { ...level, speaker: "a" }), before, fixed)).toBe("revised");
  });

  test("a ceiling holds what is below it", () => {
    expect(relation(page(400), claim(600, { min: null, hedge: "at-most" }))).toBe("agrees");
  });

  test("news of yesterday is printed today", () => {
    const inferred = page(200, { dayInferred: true });
    expect(relation(inferred, claim(200, { asOf: "2019-03-16" }))).toBe("agrees");
    expect(relation(inferred, claim(200, { asOf: "2019-03-15" }))).toBe("earlier");
  });

  test("news of yesterday with another number differs from today's", () => {
    const inferred = page(200, { dayInferred: true });
    expect(relation(inferred, claim(500, { asOf: "2019-03-16" }))).toBe("differs");
    expect(relation(inferred, claim(500, { asOf: "2019-03-18" }))).toBe("later");
    expect(relation(inferred, claim(500))).toBe("differs");
  });

  test.each([
    ["2019-03-15", "earlier"],
    ["2019-03-17", "differs"],
    ["2019-03-18", "later"],
  ])("a week around %s: %s", (asOf, expected) => {
    expect(relation(page(200), claim(500, { asOf, asOfPrecision: "week" }))).toBe(expected);
  });

  test.each([
    [74_000, "2019-03-21", "later"],
    [74_000, "2019-03-13", "earlier"],
    [74_000, "2019-03-17", "agrees"],
    [67_000, "2019-03-21", "agrees"],
  ])("more than 66,000 beside more than %i, of a week around %s: %s", (least, asOf, expected) => {
    const open = { ...page(66_000), max: null };
    expect(relation(open, { ...claim(least, { asOf, asOfPrecision: "week" }), max: null })).toBe(expected);
  });

  test.each([
    ["total", "2019-01-16", "agrees"],
    ["total", "2019-01-17", "other-period"],
    ["total", "2019-01-02", "agrees"],
    ["total", "2019-01-01", "other-period"],
    ["total", null, "agrees"],
    ["level", "2018-01-01", "agrees"],
    ["event", "2018-01-01", "agrees"],
  ] as const)("a %s since 9 January and one since %s: %s", (scope, periodFrom, expected) => {
    const since = page(200, { scope, periodFrom: "2019-01-09" });
    expect(relation(since, claim(200, { scope, periodFrom }))).toBe(expected);
  });
});
