import { describe, expect, test } from "vitest";
import { source } from "../../sample.ts";
import { figuresOf, makeClaim, makeEngine } from "../made.ts";

const surrendered = { measure: "fighters-surrendered", scope: "event" as const, min: 400, max: 400 };
const TEXT = "Some 400 jihadists surrendered in Baghouz on 4 March.";
const SAME_DAY = "2019-03-04";

function order(...claims: Parameters<typeof makeClaim>[]): string[] {
  const reports = [source, { ...source, id: "original", republished: [], reworded: false }];
  const engine = makeEngine(
    claims.map(([id, changes]) => makeClaim(id, { ...surrendered, ...changes })),
    reports,
  );
  return figuresOf(engine, TEXT).flatMap((figure) => figure.reports.map(({ claim }) => claim));
}

describe("which report stands first", () => {
  test("the closest date", () => {
    expect(
      order(["far", { asOf: "2019-02-12" }], ["near", { asOf: "2019-03-06" }], ["on", { asOf: SAME_DAY }]),
    ).toEqual(["on", "near", "far"]);
  });

  test("the same scope before a closer date", () => {
    expect(order(["total", { asOf: SAME_DAY, scope: "total" }], ["event", { asOf: "2019-03-01" }])).toEqual([
      "event",
      "total",
    ]);
  });

  test("the same group before everything", () => {
    expect(
      order(["mixed", { asOf: SAME_DAY, who: "members-and-families" }], ["own", { asOf: "2019-02-01" }]),
    ).toEqual(["own", "mixed"]);
  });

  test("the closer value on one day", () => {
    const on = { asOf: SAME_DAY };
    expect(order(["far", { ...on, min: 1000, max: 1000 }], ["near", { ...on, min: 410, max: 410 }])).toEqual([
      "near",
      "far",
    ]);
  });

  test("the original before its copy", () => {
    const on = { asOf: SAME_DAY };
    expect(order(["copy", on], ["first", { ...on, report: "original" }])).toEqual(["first", "copy"]);
  });

  test("dated before undated", () => {
    expect(order(["never", { asOf: null }], ["long-ago", { asOf: "2018-01-01" }])).toEqual([
      "long-ago",
      "never",
    ]);
  });
});

test("without another report a figure stands alone", () => {
  const [figure] = figuresOf(makeEngine(), TEXT);
  expect(figure?.measure).toBe("fighters-surrendered");
  expect(figure?.reports).toEqual([]);
});
