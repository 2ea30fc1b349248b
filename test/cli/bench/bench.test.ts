import database from "virtual:database";
import { expect, test } from "vitest";
import { generatedDatabase } from "../../../src/cli/bench/generated-database.ts";
import { LONG_TEXTS } from "../../../src/cli/bench/long-texts.ts";
import { median } from "../../../src/cli/bench/median.ts";
import { medianSpeeds } from "../../../src/cli/bench/rounds.ts";

test("the median is the middle value", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test("a generated database is the same every time and names only what exists", () => {
  const made = generatedDatabase(database, 100);
  expect(made.claims).toHaveLength(100);
  expect(new Set(made.claims.map((claim) => claim.id)).size).toBe(100);
  const reports = new Set(made.reports.map((report) => report.id));
  expect(made.claims.every((claim) => reports.has(claim.report))).toBe(true);
  expect(generatedDatabase(database, 100)).toEqual(made);
});

test("long texts have the length they were asked for", () => {
  for (const make of Object.values(LONG_TEXTS)) expect(make(1000)).toHaveLength(1000);
});

test("more work in the same time is more speed", () => {
  const spin = () => {
    let sum = 0;
    for (let at = 0; at < 20_000; at++) sum += Math.sqrt(at);
    return sum;
  };
  const speeds = medianSpeeds([
    { name: "one", bytes: 1e6, run: spin },
    { name: "four", bytes: 4e6, run: spin },
  ]);
  expect(speeds.get("four") ?? 0).toBeGreaterThan(speeds.get("one") ?? 0);
});
