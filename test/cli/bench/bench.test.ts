import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import database from "virtual:database";
import { expect, test } from "vitest";
import { generatedDatabase } from "../../../src/cli/bench/generated-database.ts";
import { LONG_TEXTS } from "../../../src/cli/bench/long-texts.ts";
import { median } from "../../../src/cli/bench/median.ts";
import { bundleProbe } from "../../../src/cli/bench/pages/extension.ts";
import { medianSpeeds } from "../../../src/cli/bench/rounds.ts";

test("the probe is a script: its clock offers all that the content room asks of the browser", async () => {
  const directory = await mkdtemp(join(tmpdir(), "probe-"));
  try {
    const file = join(directory, "content.js");
    await bundleProbe(file);
    expect((await stat(file)).size).toBeGreaterThan(0);
  } finally {
    await rm(directory, { recursive: true });
  }
});

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

test("speed is bytes by the median time of one run, whatever single rounds say", async () => {
  const pauses = [9000, 10, 11, 10, 12, 10, 11, 10, 10, 9000];
  const uneven = (times: number) => times * (pauses.shift() ?? 10);
  const speeds = await medianSpeeds([
    { name: "even", bytes: 1e6, time: async (times) => times * 20 },
    { name: "double", bytes: 2e6, time: async (times) => times * 20 },
    { name: "uneven", bytes: 1e6, time: uneven },
  ]);
  expect(speeds.get("even")).toEqual({ megabytesASecond: 50, timesFirst: 1 });
  expect(speeds.get("double")).toEqual({ megabytesASecond: 100, timesFirst: 2 });
  expect(speeds.get("uneven")?.megabytesASecond).toBeGreaterThan(80);
});
