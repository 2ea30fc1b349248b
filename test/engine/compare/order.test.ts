import { describe, expect, test } from "vitest";
import { indexDatabase } from "../../../src/engine/claims/claim-index.ts";
import { compareFigure } from "../../../src/engine/compare/index.ts";
import { orderComparisons } from "../../../src/engine/compare/order.ts";
import type { PageFigure } from "../../../src/engine/compare/relate.ts";
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

test("a report that is missing keeps its claim's place", () => {
  expect(order(["gone", { asOf: SAME_DAY, report: "999" }], ["kept", { asOf: SAME_DAY }])).toEqual([
    "gone",
    "kept",
  ]);
});

describe("days that are not known", () => {
  const page: PageFigure = {
    min: 400,
    max: 400,
    who: "fighters",
    scope: "event",
    hedge: "exact",
    unit: "people",
    speaker: null,
    asOf: SAME_DAY,
    dayInferred: false,
    periodFrom: null,
  };
  const pairOf = (id: string, asOf: string | null, value: number) => ({
    comparison: { claim: id, relation: "agrees" as const, reason: {} },
    claim: makeClaim(id, { ...surrendered, asOf, min: value, max: value }),
    report: source,
  });
  const pairs = [pairOf("never", null, 400), pairOf("long-ago", "2010-01-01", 900)];
  const ids = (figure: PageFigure) => orderComparisons(figure, pairs).map(({ claim }) => claim);

  test("of the claim: it stands behind every dated one", () => {
    expect(ids(page)).toEqual(["long-ago", "never"]);
  });

  test("of the page: the value decides", () => {
    expect(ids({ ...page, asOf: null })).toEqual(["never", "long-ago"]);
  });

  test("a question that the database does not have has no reports", () => {
    const camels = makeClaim("camels", { measure: "camels" });
    const index = indexDatabase({ version: "", measures: [], speakers: [], reports: [], claims: [camels] });
    expect(compareFigure(page, "camels", index)).toEqual([]);
  });
});

test("without another report a figure stands alone", () => {
  const [figure] = figuresOf(makeEngine(), TEXT);
  expect(figure?.measure).toBe("fighters-surrendered");
  expect(figure?.reports).toEqual([]);
});
