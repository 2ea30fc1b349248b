import { describe, expect, test } from "vitest";
import { droppedHedge } from "../../src/model/dropped-hedge.ts";
import { lineageOf, originsOf, reportCount } from "../../src/model/origins.ts";
import { rangesOf } from "../../src/model/range.ts";
import { tellingsOf } from "../../src/model/tellings.ts";
import type { Claim } from "../../src/types/database.ts";
import type { Reason, Relation } from "../../src/types/findings.ts";
import { claim, figure, pageReport, source } from "../sample.ts";

const told = (changes: Partial<Claim>, relation: Relation = "differs", report = {}) => ({
  comparison: { claim: changes.id ?? claim.id, relation, reason: {} },
  claim: { ...claim, ...changes },
  report: { ...source, id: changes.report ?? claim.report, ...report },
  times: 1,
});

test("what one report says twice is told once, with how often", () => {
  const claims = {
    "901-1": claim,
    "901-2": { ...claim, id: "901-2" },
    "901-3": { ...claim, id: "901-3", max: 700 },
  };
  const reports = Object.keys(claims).map((id) => ({ claim: id, relation: "earlier" as const, reason: {} }));
  const made = tellingsOf({ reports }, { ...pageReport, claims });
  expect(made.map((telling) => [telling.claim.id, telling.times])).toEqual([
    ["901-1", 2],
    ["901-3", 1],
  ]);
});

describe("a copy", () => {
  const claims = {
    "901-1": { ...claim, report: "copy" },
    "902-1": { ...claim, id: "902-1", report: "other", statement: "s-2" },
    "903-1": { ...claim, id: "903-1", report: "first" },
  };
  const reports = Object.keys(claims).map((id) => ({ claim: id, relation: "earlier" as const, reason: {} }));
  const order = (copy: object, first: object) => {
    const known = {
      copy: { ...source, id: "copy", outlet: "Copier", republished: [], agency: null, ...copy },
      other: { ...source, id: "other", outlet: "Other", republished: [], agency: null },
      first: { ...source, id: "first", outlet: "First", republished: [], agency: null, ...first },
    };
    return tellingsOf(
      { reports: [...reports] },
      { ...pageReport, claims: { ...claims }, reports: known },
    ).map(({ report }) => report.id);
  };

  test("stands below what it copies, however close its figure", () => {
    expect(order({ republished: ["First"] }, {})).toEqual(["first", "copy", "other"]);
    expect(order({ agency: "First" }, {})).toEqual(["first", "copy", "other"]);
  });

  test("of somebody else's words stays where it is", () => {
    expect(order({ republished: ["Another"] }, {})).toEqual(["copy", "other", "first"]);
  });

  test("that names its own copy as its source ends nothing", () => {
    expect(order({ republished: ["First"] }, { republished: ["Copier"] })).toEqual([
      "first",
      "copy",
      "other",
    ]);
  });
});

test("a claim whose report is not known is not told", () => {
  expect(tellingsOf(figure, { ...pageReport, reports: {} })).toEqual([]);
});

test("four reports on two people's word are two origins, in the order of closeness", () => {
  const tellings = [
    told({ report: "1", speaker: "sohr", statement: "b" }),
    told({ report: "2", speaker: "gabriel", statement: "a" }),
    told({ report: "3", speaker: "gabriel", statement: "a" }),
    told({ report: "4", speaker: "gabriel", statement: "c" }),
  ];
  expect(
    originsOf(tellings).map(({ speaker, reports, statements }) => [speaker, reports, statements.length]),
  ).toEqual([
    ["sohr", 1, 1],
    ["gabriel", 3, 2],
  ]);
  expect(reportCount(tellings)).toBe(4);
});

test("copies of one utterance are one origin, whomever they name; two unnamed are not known to be one", () => {
  const copies = [told({ report: "1", speaker: "sdf" }), told({ report: "2", speaker: "bali" })];
  expect(originsOf(copies)).toHaveLength(1);
  const unnamed = ["a", "b"].map((statement) =>
    told({ statement, speaker: "unnamed", speakerRole: "unnamed" }),
  );
  expect(originsOf(unnamed)).toHaveLength(2);
});

test("an agency's wire in two outlets is one origin: the agency", () => {
  const wire = ["1", "2"].map((report) =>
    told({ report, speaker: null, statement: `s-${report}` }, "agrees", { outlet: `Outlet ${report}` }),
  );
  expect(originsOf(wire).map(({ author, reports }) => [author, reports])).toEqual([["AFP", 2]]);
});

test("lineage runs from the publisher back to the speaker, without repeating a neighbour", () => {
  const report = { ...source, outlet: "Observatory", republished: ["SCMP"], agency: "AFP" };
  expect(lineageOf(report, "Kino Gabriel")).toEqual(["Observatory", "SCMP", "AFP", "Kino Gabriel"]);
  expect(lineageOf({ ...report, republished: [], agency: "Observatory" }, null)).toEqual(["Observatory"]);
});

test("ranges keep scopes apart, leave out words of order and what counts something else, and stay open", () => {
  const tellings = [
    told({ id: "a", max: 600 }),
    told({ id: "b", min: 1000, max: 1500, hedge: "range", report: "2", asOf: "2019-03-01" }),
    told({ id: "c", min: 200, max: 999, hedge: "order" }),
    told({ id: "f", min: 200, max: 9999, hedge: "range", words: "thousands to a few hundred" }),
    told({ id: "d", min: 5000, max: null, hedge: "at-least", scope: "total" }),
    told({ id: "e", min: 9, max: 9, hedge: "exact" }, "counts-something-else"),
  ];
  const [level, total, ...more] = rangesOf(tellings, "level");
  expect(more).toEqual([]);
  expect(level).toMatchObject({ low: { value: 600, isOpen: true }, high: { value: 1500, isOpen: false } });
  expect(level).toMatchObject({
    from: "2019-02-12",
    to: "2019-03-01",
    reports: 2,
    origins: 1,
    wordsOfOrder: 2,
  });
  expect(total).toMatchObject({ scope: "total", high: { value: 5000, isOpen: true } });
});

test("a hedge is dropped only from the same number on the same word", () => {
  const page = { ...figure, hedge: "exact" as const, value: 5000, speaker: "gabriel" };
  const said = (changes: Partial<Claim>, relation: Relation = "repeats", reason: Reason = { days: 0 }) =>
    [told({ hedge: "about", min: 5000, max: 5000, speaker: "gabriel", ...changes }, relation)].map((one) => ({
      ...one,
      comparison: { ...one.comparison, reason },
    }));
  expect(droppedHedge(page, said({}))).not.toBeNull();
  expect(droppedHedge(page, said({ hedge: "at-least", max: null }))).not.toBeNull();
  // Of another day, or of a day not known, it is another statement of the same speaker.
  expect(droppedHedge(page, said({}, "earlier", { days: -6 }))).toBeNull();
  expect(droppedHedge(page, said({}, "repeats", { days: -6 }))).toBeNull();
  expect(droppedHedge(page, said({}, "repeats", { undated: true }))).toBeNull();
  expect(droppedHedge(page, said({}, "agrees"))).toBeNull();
  expect(droppedHedge(page, said({ min: 4000, max: 4000 }))).toBeNull();
  expect(droppedHedge(page, said({ hedge: "exact" }))).toBeNull();
  expect(droppedHedge({ ...page, hedge: "about" }, said({}))).toBeNull();
});
