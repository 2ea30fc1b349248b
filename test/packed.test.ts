import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPackedFindings, packFindings, unpackReport } from "../src/packed.ts";
import { findings, packed, packedReport, pageReport } from "./sample.ts";

describe("findings", () => {
  test("keep their shape through a message port, and of a figure its place alone", () => {
    expect(isPackedFindings(structuredClone(packed))).toBe(true);
    const { block, start, end } = findings.figures[0] ?? {};
    expect(packed.figures[0]).toEqual({ block, start, end, packed: JSON.stringify(findings.figures[0]) });
  });

  test.each([
    ["nothing", null],
    ["the unpacked", findings],
    ["no figures", { ...packed, figures: undefined }],
    ["a figure without its text", { ...packed, figures: [{ block: 1, start: 0, end: 1 }] }],
    ["a figure of no words", { ...packed, figures: [{ block: 1, start: 1, end: 1, packed: "{}" }] }],
    ["a table of objects", { ...packed, claims: findings.claims }],
    ["a list for a table", { ...packed, speakers: [] }],
    ["a table too few", { ...packed, measures: undefined }],
    ["no coverage", { ...packed, coverage: null }],
  ])("are dropped that are of another shape: %s", (_, value) => expect(isPackedFindings(value)).toBe(false));
});

describe("a report", () => {
  test("is unpacked as it was", () => {
    expect(unpackReport(packedReport)).toEqual(pageReport);
    expect(unpackReport(JSON.parse(JSON.stringify(packedReport)))).toEqual(pageReport);
  });

  test("keeps any text, and ids that are names of objects' own", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("__proto__", "constructor", "1"),
        (words, id) => {
          const speaker = { id, name: words, spellings: [], body: null, role: "party" as const };
          const speakers = Object.fromEntries([[id, speaker]]);
          const { speakers: table } = packFindings({ ...findings, speakers });
          expect(unpackReport({ ...packedReport, speakers: table })?.speakers).toEqual(speakers);
        },
      ),
    );
  });

  test.each([
    ["nothing", null],
    ["text", "{}"],
    ["the unpacked", pageReport],
    ["another state", { ...packedReport, state: "fine" }],
    ["a figure that is no JSON", { ...packedReport, figures: [{ ...packedReport.figures[0], figure: "{" }] }],
    [
      "a figure of another shape",
      { ...packedReport, figures: [{ ...packedReport.figures[0], figure: "{}" }] },
    ],
    ["a claim that is no JSON", { ...packedReport, claims: { "901-1": "" } }],
    ["no tables", { ...packedReport, reports: null }],
  ])("is none that is of another shape: %s", (_, value) => expect(unpackReport(value)).toBeNull());
});
