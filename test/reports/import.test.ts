/** Imports are whole or refused with every reason and its line, whatever bytes they are made of. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOwnCsv } from "../../src/reports/csv.ts";
import { ownCsv, templateCsv } from "../../src/reports/csv-write.ts";
import { readOwnJson } from "../../src/reports/json.ts";
import type { Reading } from "../../src/reports/own.ts";
import type { Problem } from "../../src/reports/problem.ts";
import { toJson } from "../../src/reports/records.ts";
import { tables } from "../fake-browser.ts";
import { counter, lists, NOW, shippedTexts, soundRecord, soundReport } from "./made.ts";

const json = (text: string) => readOwnJson(text, lists, counter(), NOW);
const csv = (text: string) => readOwnCsv(text, lists, counter(), NOW);
const recordsOf = (reading: Reading) => {
  if (!reading.ok) throw new Error(JSON.stringify(reading.mistakes.slice(0, 5)));
  return reading.records;
};
const mistakesOf = (reading: Reading) => (reading.ok ? [] : reading.mistakes);

describe("what is taken", () => {
  const shipped = json(`[${shippedTexts.join(",")}]`);

  test("every report of the shipped record, as one's own", () => {
    const records = recordsOf(shipped);
    expect(records).toHaveLength(shippedTexts.length);
    expect(records.every(({ id, report }) => id === report.id && report.collection === "own")).toBe(true);
    expect(records.flatMap(({ report }) => report.claims).every(({ id }) => id.startsWith("own-"))).toBe(
      true,
    );
  });

  test("what was exported, unchanged, as JSON and as CSV", () => {
    const records = recordsOf(shipped).map((record, at) => ({ ...record, on: at % 2 === 0 }));
    expect(recordsOf(json(toJson(records, NOW)))).toEqual(records);
    expect(recordsOf(csv(ownCsv(records)))).toEqual(records);
  });

  test("the template, a single report, a speaker nobody knew", () => {
    expect(recordsOf(csv(templateCsv()))[0]?.report.claims[0]).toMatchObject({
      min: 150,
      asOfPrecision: "day",
    });
    expect(recordsOf(json(shippedTexts[3] as string))).toHaveLength(1);
    const own = templateCsv().replace("mustafa-bali,", "A village doctor,").replace(/\r\n$/, "\r\n");
    const [record] = recordsOf(csv(own));
    expect(record?.speakers).toMatchObject([
      { id: "a-village-doctor", name: "A village doctor", role: "unnamed" },
    ]);
  });
});

describe("what is refused, with line, field and reason", () => {
  test("half of a character, in whatever text it stands", () => {
    const half = (text: string) => `${text}\ud83d`;
    const whole = { ...soundReport(), agency: "AP", wording: "AP", republished: ["A site"], note: "A copy." };
    whole.claims[0] = { ...whole.claims[0], note: "Rounded.", reviewed: "Looked at.", speaker: "a-doctor" };
    Object.assign(whole.claims[0], {
      speakerRole: "unnamed",
      selector: { exact: "some 150", prefix: "b", suffix: "a" },
    });
    const speakers = [
      { id: "a-doctor", name: "A doctor", spellings: ["doctor"], body: "WHO", role: "unnamed" },
    ];
    const text = JSON.stringify({ version: 1, speakers, reports: [whole] });
    expect(recordsOf(json(text))).toHaveLength(1);
    const texts = [...text.matchAll(/(?<=[:,[])"(?:[^"\\]|\\.)*"(?!:)/g)];
    expect(texts.length).toBeGreaterThan(30);
    for (const { 0: found, index } of texts) {
      const broken =
        text.slice(0, index) + JSON.stringify(half(JSON.parse(found))) + text.slice(index + found.length);
      expect(mistakesOf(json(broken)), found).not.toEqual([]);
    }
    expect(mistakesOf(csv(templateCsv().replace("Headline as printed", half)))).toMatchObject([{ line: 2 }]);
  });

  test("JSON: each mistake at its own line, of schema and of rules", () => {
    const report = soundReport();
    report.claims[0].hedge = "circa";
    delete report.claims[0].scope;
    report.colour = "red";
    const text = JSON.stringify([report], null, 1);
    const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split("\n").length;
    const found = mistakesOf(json(text)).map(({ line, record, field }) => [line, record, field]);
    expect(found).toEqual(
      expect.arrayContaining([
        [lineOf('"hedge"'), ["claimId", "own-a-1"], "hedge"],
        [expect.any(Number), ["claimId", "own-a-1"], "scope"],
        [lineOf('"colour"'), ["recordReport", "own-a"], "colour"],
      ]),
    );
    const min = soundReport();
    min.claims[0].min = 300;
    const wrong = JSON.stringify(min, null, 1);
    expect(mistakesOf(json(wrong))[0]).toMatchObject({
      line: wrong.slice(0, wrong.indexOf('"min"')).split("\n").length,
      field: "min",
      problem: ["problemAbove", "300", { field: "max" }, "150"],
    });
  });

  test.each([
    ["{", 1],
    ['{\n"a": 1,\n}', 3],
    ["", null],
    ["null", null],
    ["[1]", 1],
    ['{"version": 2, "reports": []}', 1],
    ['{"reports": "none"}', 1],
  ])("%j is no file of reports", (text, line) => {
    const [first] = mistakesOf(json(text));
    expect(first?.problem[0]).toMatch(/^problem/);
    if (line !== null) expect(first?.line).toBe(line);
  });

  test("ids twice, another's speaker", () => {
    const twice = mistakesOf(json(JSON.stringify([soundReport(), soundReport()])));
    expect(twice.map(({ problem }) => problem)).toContainEqual(["problemTwice", "own-a"]);
    const speakers = [{ id: "mustafa-bali", name: "Somebody", spellings: [], body: null, role: "un" }];
    const taken = mistakesOf(json(JSON.stringify({ version: 1, speakers, reports: [soundReport()] })));
    expect(taken[0]).toMatchObject({ record: ["recordSpeaker", "mustafa-bali"], field: "id" });
  });

  test("CSV: the lines as an editor counts them, line breaks in cells included", () => {
    const [head, line] = templateCsv().trimEnd().split("\r\n") as [string, string];
    const broken = line.replace("Headline as printed", '"Two\nlines"').replace(",150,150,", ",300,150,");
    const text = [
      head,
      line,
      broken,
      line.replace("about", "circa").replace("example.org/a", "example.org/b"),
    ].join("\r\n");
    const found = mistakesOf(csv(text.replaceAll("\r\n1,", "\r\n,")));
    expect(found.map(({ line, field }) => [line, field])).toEqual([
      [3, "min"],
      [5, "hedge"],
    ]);
    const onlyRules = mistakesOf(csv([head, line.replace("1,", ","), broken.replace("1,", ",")].join("\n")));
    expect(onlyRules[0]).toMatchObject({ line: 3, field: "min" });
  });

  test("CSV: by what stands in the table, not by ids that were drawn for it", () => {
    const [head, line] = templateCsv().trimEnd().split("\r\n") as [string, string];
    const wrong = [head, line.replace("about", "circa").replace(",en,", ",English,")].join("\n");
    const named = (text: string) => mistakesOf(csv(text)).map(({ record, field }) => [field, record]);
    expect(named(wrong)).toEqual([
      ["language", ["recordReport", "1"]],
      ["hedge", ["reportedWords", "some 150"]],
    ]);
    const [ownHead, ownLine = ""] = ownCsv([soundRecord()]).split("\r\n");
    const kept = named([ownHead, ownLine.replace("about", "circa")].join("\n"));
    expect(kept).toEqual([["hedge", ["claimId", "own-a-1"]]]);
  });

  test("CSV: columns nobody knows, columns missing, lines of one report that disagree", () => {
    const [head, line] = templateCsv().trimEnd().split("\r\n") as [string, string];
    expect(mistakesOf(csv(`${head},colour\n${line},red`))[0]).toMatchObject({ line: 1, field: "colour" });
    expect(mistakesOf(csv(line)).map(({ field }) => field)).toContain("measure");
    const other = line.replace("Name of the publisher", "Another");
    expect(mistakesOf(csv([head, line, other].join("\n")))).toMatchObject([{ line: 3, field: "outlet" }]);
  });
});

/** A message of _locales, with a value for each of its places. */
const isThere = ([key, ...values]: Problem): boolean =>
  Object.keys(tables.en?.[key]?.placeholders ?? {}).length === values.length && key in (tables.en ?? {});

/** A refusal says what is wrong; what is taken can be exported and taken again. */
function isWhole(reading: Reading): void {
  if (!reading.ok) {
    expect(reading.mistakes.length).toBeGreaterThan(0);
    expect(reading.mistakes.every(({ record, problem }) => isThere(record) && isThere(problem))).toBe(true);
    return;
  }
  expect(recordsOf(json(toJson(reading.records, NOW)))).toEqual(reading.records);
}

/** Time for a busy machine: how long it takes is not what is tested. */
const PATIENCE = { timeout: 60_000 };

describe("any bytes", PATIENCE, () => {
  const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => new TextDecoder().decode(array));

  test("give a full import or a full report of errors", () => {
    fc.assert(
      fc.property(bytes, (text) => {
        isWhole(json(text));
        isWhole(csv(text));
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => isWhole(json(text))),
      { numRuns: 200 },
    );
  });

  test("so does a sound file with any part of it overwritten", () => {
    const texts = [JSON.stringify([soundReport()], null, 1), shippedTexts[3] as string];
    const table = templateCsv();
    const cut = fc.tuple(fc.nat(3_000), fc.nat(30), fc.string({ unit: "binary", maxLength: 12 }));
    fc.assert(
      fc.property(fc.constantFrom(...texts), cut, (text, [at, length, put]) =>
        isWhole(json(text.slice(0, at) + put + text.slice(at + length))),
      ),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(cut, ([at, length, put]) => {
        const from = at % table.length;
        isWhole(csv(table.slice(0, from) + put + table.slice(from + length)));
      }),
      { numRuns: 150 },
    );
  });

  test("so do brackets within brackets, as deep as may be, closed or not", () => {
    const DEEP = 50_000;
    const many = (open: string, close = "") => open.repeat(DEEP) + close.repeat(DEEP);
    const wrong = ["[}", "{]", "[},", '{"a":[}', '{"a"],"b":'].map((signs) => many(signs));
    const text = shippedTexts[3] as string;
    const within = text.replace(/"note": *null/, `"note": ${many("[", "]")}`);
    expect(within.length).toBeGreaterThan(text.length);
    for (const deep of [many("["), many("[", "]"), many('{"a":', "}"), many("[\n", "]"), within, ...wrong]) {
      isWhole(json(deep));
      isWhole(json(`{"version": 1, "reports": ${deep}}`));
    }
    expect(mistakesOf(json(many("[\n", "]")))).toMatchObject([{ line: 101, problem: ["problemJsonDeep"] }]);
    // What only looks like brackets.
    expect(mistakesOf(json(JSON.stringify(many("[")))).map(({ problem }) => problem)).not.toContainEqual([
      "problemJsonDeep",
    ]);
  });

  test("so do brackets and what stands between them, in any order", () => {
    const signs = fc.constantFrom("[", "]", "{", "}", ",", ":", '"a"', '"', "1", "//", "/*", "*/", "\n", "'");
    const piece = fc.array(signs, { minLength: 1, maxLength: 12 }).map((all) => all.join(""));
    fc.assert(
      fc.property(piece, fc.constantFrom(1, 50, 20_000), (signs, times) =>
        isWhole(json(signs.repeat(times))),
      ),
      { numRuns: 300 },
    );
  });

  test("an id that cannot be printed is a mistake like any other", () => {
    const report = { ...soundReport(), id: { toString: "" } };
    expect(json(JSON.stringify(report))).toMatchObject({ ok: false });
    report.claims[0].id = { toString: "" };
    expect(json(JSON.stringify(report))).toMatchObject({ ok: false });
  });

  test("so does a sound report with any value in any field", () => {
    const fields = fc.constantFrom(...Object.keys(soundReport()).filter((name) => name !== "claims"));
    const ofClaim = fc.constantFrom(...Object.keys(soundReport().claims[0]));
    fc.assert(
      fc.property(fields, ofClaim, fc.jsonValue(), fc.jsonValue(), (field, inner, value, other) => {
        const report = { ...soundReport(), [field]: value };
        report.claims[0][inner] = other;
        isWhole(json(JSON.stringify(report)));
      }),
      { numRuns: 150 },
    );
  });
});
