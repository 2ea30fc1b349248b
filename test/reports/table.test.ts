/** Own reports go out as a table and come back as they were, whatever stands in them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOwnCsv } from "../../src/reports/csv.ts";
import { joinList, splitList } from "../../src/reports/csv-list.ts";
import { ownCsv, templateCsv } from "../../src/reports/csv-write.ts";
import { readOwnJson } from "../../src/reports/json.ts";
import type { OwnRecord } from "../../src/reports/own.ts";
import { toJson } from "../../src/reports/records.ts";
import { counter, lists, NOW, soundRecord } from "./made.ts";

const csv = (text: string) => readOwnCsv(text, lists, counter(), NOW);

/** Letters, and all that a table or a spreadsheet takes for something else. */
const unit = fc.constantFrom(..."aB7é ع,;\"'=+-@＝|\\\n\r\t".split(""), "😀");
const verbatim = fc.string({ unit, maxLength: 12 });
/** Spaces around a text are a spreadsheet's affair. */
const words = verbatim.map((text) => text.trim()).filter(Boolean);
const orNull = fc.option(words);

const speaker = fc.record({
  id: fc.constantFrom("a-doctor", "bali", "own-speaker"),
  name: words,
  spellings: fc.uniqueArray(words, { maxLength: 3 }),
  body: orNull,
  role: fc.constant("unnamed" as const),
});

const ofReport = fc.record({
  outlet: words,
  agency: orNull,
  wording: words,
  republished: fc.array(words, { maxLength: 3 }),
  reworded: fc.boolean(),
  headline: words,
  note: orNull,
});

const ofClaim = fc.record(
  {
    note: orNull,
    min: fc.constantFrom(0.25, 1e-7, 1e21, 150),
    reviewed: words,
  },
  { requiredKeys: ["note", "min"] },
);

const records: fc.Arbitrary<OwnRecord[]> = fc
  .tuple(
    speaker,
    fc.array(fc.tuple(ofReport, ofClaim, verbatim, fc.boolean()), { minLength: 1, maxLength: 3 }),
  )
  .map(([known, all]) =>
    all.map(([report, { min, ...said }, prefix, on], at) => {
      const record = soundRecord(`own-r${at}`);
      const [sound] = record.report.claims;
      if (!sound) throw new Error("no claim");
      // A share is not held to the digits of its words.
      const claim = { ...sound, ...said, unit: "share" as const, min, max: min };
      const quoted = { speaker: known.id, speakerRole: known.role, selector: { ...claim.selector, prefix } };
      return {
        ...record,
        on,
        speakers: [known],
        report: { ...record.report, ...report, claims: [{ ...claim, ...quoted }] },
      };
    }),
  );

describe("a table of own reports", () => {
  test("comes back unchanged", () => {
    fc.assert(
      fc.property(records, (given) => {
        // What no file may hold, such as a speaker called like the agency, is not kept here either.
        fc.pre(readOwnJson(toJson(given, NOW), lists, counter(), NOW).ok);
        expect(csv(ownCsv(given))).toEqual({ ok: true, records: given });
      }),
      { numRuns: 500 },
    );
  });

  test("of an older version, without the columns that came since, is read as before", () => {
    const added = ["on", "speaker_spellings", "reviewed"];
    const rows = templateCsv()
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(","));
    const kept = rows[0]?.map((name) => !added.includes(name)) ?? [];
    const old = rows.map((row) => row.filter((_, at) => kept[at]).join(",")).join("\r\n");
    const reading = csv(old);
    expect(reading).toMatchObject({ ok: true, records: [{ on: true }] });
    expect(reading).toEqual(csv(templateCsv()));
  });

  test.each([
    ["FALSE", { ok: true, records: [{ on: false }] }],
    ["True", { ok: true, records: [{ on: true }] }],
    ["nein", { ok: false, mistakes: [{ line: 2, field: "on" }] }],
  ])("a report that is %s on", (cell, expected) => {
    const [head = "", line = ""] = ownCsv([soundRecord()]).split("\r\n");
    const at = head.split(",").indexOf("on");
    const cells = line.split(",").map((text, index) => (index === at ? cell : text));
    expect(csv([head, cells.join(",")].join("\n"))).toMatchObject(expected);
  });
});

test("a list that was written by hand is read, backslashes and all", () => {
  expect(splitList("The Paper |AP| C:\\News ||")).toEqual(["The Paper", "AP", "C:\\News"]);
  expect(splitList(joinList(["a|b", "c\\", "d\\|"]))).toEqual(["a|b", "c\\", "d\\|"]);
});
