/**
 * Every page's figure beside every claim of two short lists, held in a file: whoever changes a rule sees all that it moves.
 * The rules themselves are tested by name in relations.test.ts. `npx vitest run test/engine/compare -u` takes a change over.
 */
import { describe, expect, test } from "vitest";
import { dayFromNumber, dayNumber, daysApart } from "../../../src/engine/compare/days.ts";
import { isRounded, middle, overlaps, ratioDistance } from "../../../src/engine/compare/intervals.ts";
import { type PageFigure, relate } from "../../../src/engine/compare/relate.ts";
import type { Claim, Interval } from "../../../src/types/database.ts";
import { makeClaim, measure } from "../made.ts";

const plain: PageFigure = {
  min: 3000,
  max: 3000,
  who: "fighters",
  unit: "people",
  scope: "total",
  hedge: "exact",
  speaker: "gabriel",
  asOf: "2019-03-17",
  dayInferred: false,
  periodFrom: null,
};

const PAGES: Readonly<Record<string, Partial<PageFigure>>> = {
  "3,000": {},
  "at least 3,000": { max: null, hedge: "at-least" },
  "up to 3,000": { min: null, hedge: "at-most" },
  thousands: { min: 2000, max: 9999, hedge: "order" },
  "3,000 by nobody": { speaker: null },
  "3,000 undated": { asOf: null },
  "3,000 on the article's day": { dayInferred: true },
  "3,000 since 9 January": { periodFrom: "2019-01-09" },
  "3,000 at the moment": { scope: "level" },
  "0.333 as a share": { min: 0.333, max: 0.333, unit: "share" },
};

const CLAIMS: Readonly<Record<string, Partial<Claim>>> = {
  "3,000": {},
  "2,960": { min: 2960, max: 2960 },
  "2,900": { min: 2900, max: 2900 },
  "3,400": { min: 3400, max: 3400 },
  thousands: { min: 2000, max: 9999, hedge: "order" },
  dozens: { min: 24, max: 99, hedge: "order" },
  "more than 3,200": { min: 3200, max: null, hedge: "at-least" },
  "3,000 by Bali": { speaker: "bali" },
  "3,400 by Bali": { min: 3400, max: 3400, speaker: "bali" },
  "3,400 by nobody": { min: 3400, max: 3400, speaker: null },
  "3,400 undated": { min: 3400, max: 3400, asOf: null },
  "3,000 a day before": { asOf: "2019-03-16" },
  "3,000 two days before": { asOf: "2019-03-15" },
  "3,000 the day after": { asOf: "2019-03-18" },
  "3,400 in that week": { min: 3400, max: 3400, asOf: "2019-03-20", asOfPrecision: "week" },
  "3,400 a week later": { min: 3400, max: 3400, asOf: "2019-03-24", asOfPrecision: "week" },
  "3,400 in March": { min: 3400, max: 3400, asOf: "2019-03-01", asOfPrecision: "month" },
  "3,400 in February": { min: 3400, max: 3400, asOf: "2019-02-28", asOfPrecision: "month" },
  "3,000 since 16 January": { periodFrom: "2019-01-16", periodTo: "2019-03-17" },
  "3,000 since 17 January": { periodFrom: "2019-01-17" },
  "3,000 of one day": { scope: "event" },
  "3,000 at the moment": { scope: "level" },
  "3,400 at the moment two days on": { min: 3400, max: 3400, scope: "level", asOf: "2019-03-19" },
  "3,000 of others": { who: "people" },
  "0.333 as a share": { min: 0.333, max: 0.333, unit: "share" },
};

const claimOf = (changes: Partial<Claim>): Claim =>
  makeClaim("c", {
    min: 3000,
    max: 3000,
    scope: "total",
    asOf: "2019-03-17",
    asOfPrecision: "day",
    speaker: "gabriel",
    periodFrom: null,
    periodTo: null,
    ...changes,
  });

describe.each([true, false])("a measure that changes daily: %s", (daily) => {
  test.each(Object.entries(PAGES))("%s beside every claim", (_, changes) => {
    const lines = Object.entries(CLAIMS).map(([name, claim]) => {
      const found = relate({ ...plain, ...changes }, claimOf(claim), measure("m", daily, "fighters"));
      return `${name}: ${found ? `${found.relation} ${JSON.stringify(found.reason)}` : "nothing may be said"}`;
    });
    expect(lines.join("\n")).toMatchSnapshot();
  });
});

const INTERVALS: readonly Interval[] = [
  { min: null, max: null },
  { min: 0, max: 0 },
  { min: 10, max: 10 },
  { min: 12, max: 12 },
  { min: 29_600, max: 29_600 },
  { min: 30_000, max: 30_000 },
  { min: 25_001, max: 25_001 },
  { min: 28_500, max: 28_500 },
  { min: 28_499, max: 28_499 },
  { min: 29_600, max: null },
  { min: null, max: 29_600 },
  { min: 29_000, max: 30_000 },
  { min: 0.5, max: 0.5 },
  { min: -30, max: -30 },
];

test("intervals beside intervals", () => {
  const lines = INTERVALS.flatMap((a) =>
    INTERVALS.map((b) => {
      const apart = ratioDistance(a, b).toFixed(3);
      return `${a.min}..${a.max} ${b.min}..${b.max}: ${overlaps(a, b)} ${isRounded(a, b)} ${apart} ${middle(a)}`;
    }),
  );
  expect(lines.join("\n")).toMatchSnapshot();
});

const DAYS = [
  null,
  "2019-02-28",
  "2019-03-01",
  "2019-03-06",
  "2019-03-07",
  "2019-03-08",
  "2019-03-31",
  "soon",
];

test("days beside days, by how sharply the second is known", () => {
  const lines = DAYS.flatMap((page) =>
    DAYS.map((claim) => {
      const by = (["day", "week", "month", null] as const).map((sharp) => daysApart(page, claim, sharp));
      return `${page} ${claim}: ${by.join(" ")}`;
    }),
  );
  expect(lines.join("\n")).toMatchSnapshot();
  expect(dayFromNumber(dayNumber("2019-03-23") + 9)).toBe("2019-04-01");
});
