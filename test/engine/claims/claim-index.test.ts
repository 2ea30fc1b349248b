/** Which claims stand nearest to a day, and what the database covers. */
import { describe, expect, test } from "vitest";
import { indexDatabase } from "../../../src/engine/claims/claim-index.ts";
import type { Claim, Report } from "../../../src/types/database.ts";
import { source } from "../../sample.ts";
import { MEASURES, makeClaim, SPEAKERS } from "../made.ts";

const on = (id: string, asOf: string | null) => makeClaim(id, { measure: "people-left", asOf });
const index = (claims: readonly Claim[], reports: readonly Report[] = []) =>
  indexDatabase({ version: "7", measures: MEASURES, speakers: SPEAKERS, reports, claims });

describe("nearest", () => {
  const claims = [
    on("c20", "2019-02-20"),
    on("c01", "2019-02-01"),
    on("c10", "2019-02-10"),
    on("c12", "2019-02-12"),
    on("c05", "2019-02-05"),
  ];
  const ids = (day: string | null, most: number, from = claims) =>
    index(from)
      .nearest("people-left", day, most)
      .map(({ id }) => id);

  test.each([
    ["2019-02-11", 1, ["c12"]],
    ["2019-02-11", 2, ["c10", "c12"]],
    ["2019-02-11", 3, ["c05", "c10", "c12"]],
    ["2019-02-11", 4, ["c05", "c10", "c12", "c20"]],
    ["2019-02-10", 1, ["c10"]],
    ["2019-02-09", 2, ["c10", "c12"]],
    ["2019-02-08", 2, ["c05", "c10"]],
    ["2018-12-01", 2, ["c01", "c05"]],
    ["2019-04-01", 2, ["c12", "c20"]],
    ["2019-02-11", 5, ["c01", "c05", "c10", "c12", "c20"]],
    ["2019-02-11", 9, ["c01", "c05", "c10", "c12", "c20"]],
    ["2019-02-11", 0, []],
  ] as const)("to %s, at most %i, in the order of their days", (day, most, expected) => {
    expect(ids(day, most)).toEqual(expected);
  });

  test("of an unknown day the latest are taken", () => {
    expect(ids(null, 2)).toEqual(["c12", "c20"]);
  });

  test("undated claims come behind the dated and leave them less room", () => {
    const some = [on("u1", null), ...claims, on("u2", null)];
    expect(ids("2019-02-11", 3, some)).toEqual(["c12", "u1", "u2"]);
    expect(ids("2019-02-11", 1, some)).toEqual(["u1"]);
    expect(ids(null, 4, some)).toEqual(["c12", "c20", "u1", "u2"]);
  });

  test("another measure has none of them", () => {
    expect(index(claims).nearest("fighters-inside", null, 5)).toEqual([]);
  });
});

describe("coverage", () => {
  const report = (id: string, changes: Partial<Report>): Report => ({ ...source, id, ...changes });

  test("counts what is different, not what is absent, between the first day and the last", () => {
    const reports = [
      report("1", { outlet: "A", country: "GB", language: "en", published: "2019-03-01" }),
      report("2", { outlet: "B", country: null, language: "fr", published: "2019-02-01" }),
      report("3", { outlet: "B", country: "FR", language: "de", published: null }),
      report("4", { outlet: "B", country: "US", language: "de", published: "2019-02-15" }),
      report("5", { outlet: "C", country: "US", language: "ar", published: "2019-02-15" }),
    ];
    const claims = [
      makeClaim("1", { speaker: "bali" }),
      makeClaim("2", { speaker: null }),
      makeClaim("3", { speaker: "gabriel" }),
    ];
    expect(index(claims, reports).coverage).toEqual({
      version: "7",
      reports: 5,
      outlets: 3,
      countries: 3,
      languages: 4,
      speakers: 2,
      claims: 3,
      from: "2019-02-01",
      to: "2019-03-01",
    });
  });

  test("of an empty database has no days", () => {
    expect(index([]).coverage).toMatchObject({ reports: 0, speakers: 0, from: null, to: null });
  });
});

test("records are found by their ids", () => {
  const { claims, measures, speakers, reports } = index([on("c01", "2019-02-01")], [source]);
  expect(claims.get("c01")?.asOf).toBe("2019-02-01");
  expect(measures.get("people-left")?.unit).toBe("people");
  expect(speakers.get("bali")?.name).toBe("Mustafa Bali");
  expect(reports.get("901")).toBe(source);
});
