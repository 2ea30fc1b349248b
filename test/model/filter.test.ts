import { expect, test } from "vitest";
import { filterWithin, isTold, passes } from "../../src/model/filter.ts";
import { tellingsOf } from "../../src/model/tellings.ts";
import { claim, figure, pageReport, source } from "../sample.ts";

const claims = {
  "901-1": claim,
  "902-1": { ...claim, id: "902-1", report: "902", speaker: null, statement: "s-2" },
};
const reports = {
  "901": source,
  "902": { ...source, id: "902", outlet: "Gazette", agency: null, republished: [] },
};
const tables = { ...pageReport, claims, reports };
const item = {
  id: 1,
  before: "",
  after: "",
  figure: {
    ...figure,
    reports: [
      { claim: "901-1", relation: "earlier" as const, reason: {} },
      { claim: "902-1", relation: "later" as const, reason: {} },
    ],
  },
};
const told = (filter: object) =>
  tellingsOf(item.figure, tables)
    .filter((telling) => isTold(telling, filter))
    .map(({ claim: { id } }) => id);

test("one and the same report has to meet outlet, speaker and relation", () => {
  expect(told({})).toEqual(["901-1", "902-1"]);
  expect(told({ outlet: "Gazette" })).toEqual(["902-1"]);
  expect(told({ speaker: "spokesman" })).toEqual(["901-1"]);
  expect(told({ speaker: "Gazette", relation: "later" })).toEqual(["902-1"]);
  expect(told({ outlet: "Gazette", relation: "earlier" })).toEqual([]);
  expect(passes(item, { outlet: "Gazette", relation: "earlier" }, tables)).toBe(false);
});

test("a choice among figures holds among the reports of one that it left, without its question", () => {
  const filter = { measure: figure.measure, outlet: "Gazette" };
  expect(filterWithin(item, filter, tables)).toEqual({ outlet: "Gazette" });
});

test("a figure opened past the choice shows all its reports", () => {
  expect(filterWithin(item, { outlet: "Nobody's Post" }, tables)).toEqual({});
});
