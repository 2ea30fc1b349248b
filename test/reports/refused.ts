/** Files that are refused, one for each reason there is. */
import { readOwnCsv } from "../../src/reports/csv.ts";
import { templateCsv } from "../../src/reports/csv-write.ts";
import { readOwnJson } from "../../src/reports/json.ts";
import type { Mistake, Reading } from "../../src/reports/own.ts";
import { faultsOf } from "../../src/reports/validate.ts";
import { counter, lists, NOW, soundClaim, soundReport } from "./made.ts";

const mistakesOf = (reading: Reading): readonly Mistake[] => (reading.ok ? [] : reading.mistakes);
const json = (value: unknown) => mistakesOf(readOwnJson(JSON.stringify(value), lists, counter(), NOW));
const text = (given: string) => mistakesOf(readOwnJson(given, lists, counter(), NOW));
const csv = (given: string) => mistakesOf(readOwnCsv(given, lists, counter(), NOW));

const report = (change: object) => json([{ ...soundReport(), ...change }]);
const claim = (change: object) => report({ claims: [{ ...soundClaim(), ...change }] });
const quote = (exact: string) => claim({ selector: { exact, prefix: "", suffix: "" } });
const speaker = (change: object) => {
  const doctor = { id: "a-doctor", name: "A doctor", spellings: [], body: null, role: "unnamed", ...change };
  return json({ version: 1, speakers: [doctor], reports: [] });
};
const core = (change: object) =>
  report({ collection: "core", readFrom: "text", textFile: "a.txt", sha256: "a".repeat(64), ...change });

const [HEAD = "", LINE = ""] = templateCsv().trimEnd().split("\r\n");

/** Message -> a file for which it is given. */
export const REFUSED: Readonly<Record<string, () => readonly Mistake[]>> = {
  problemMissing: () => claim({ scope: undefined }),
  problemNoField: () => claim({ colour: "red" }),
  problemChoice: () => claim({ measure: "camels" }),
  problemExpected: () => json({ version: 2, reports: [] }),
  problemText: () => claim({ words: 5 }),
  problemTextOrNull: () => report({ agency: 5 }),
  problemNumber: () => claim({ min: "many" }),
  problemFields: () => json([1]),
  problemList: () => json({ version: 1, reports: "none" }),
  problemDay: () => claim({ asOf: "2019-02-30" }),
  problemTime: () => json({ version: 1, saved: "today", reports: [] }),
  problemAddress: () => report({ url: "paper.example" }),
  problemSlug: () => claim({ statement: "What he said" }),
  problemReportId: () => report({ id: "mine" }),
  problemClaimId: () => claim({ id: "three" }),
  problemLanguage: () => report({ language: "English" }),
  problemTextFile: () => core({ textFile: "a/b" }),
  problemHash: () => core({ sha256: "abc" }),
  problemHalf: () => quote("some 150 fighters \ud83d"),
  problemEmpty: () => report({ outlet: "" }),
  problemEmptyOrNull: () => report({ agency: "" }),
  problemNone: () => report({ claims: [] }),
  problemLong: () => claim({ selector: { exact: "some 150", prefix: "x".repeat(33), suffix: "" } }),
  problemLow: () => claim({ min: -3 }),
  problemRepeated: () => speaker({ spellings: ["doctor", "doctor"] }),
  problemUnit: () => claim({ unit: "km2" }),
  problemReporter: () => claim({ speaker: null }),
  problemSpeaker: () => claim({ speaker: "nobody" }),
  problemOwnWording: () => report({ agency: "Mustafa Bali" }),
  problemRole: () => claim({ speakerRole: "un" }),
  problemPeriod: () => claim({ periodFrom: "2019-03-04", periodTo: "2019-03-01" }),
  problemPrecision: () => claim({ asOfPrecision: null }),
  problemAfter: () => claim({ asOf: "2019-03-06" }),
  problemAbove: () => claim({ min: 300 }),
  problemHedgeOne: () => claim({ max: 200 }),
  problemHedgeOpen: () => claim({ hedge: "at-most" }),
  problemHedgeRange: () => claim({ hedge: "range" }),
  problemNoOrder: () => claim({ hedge: "order", max: 200 }),
  problemOrder: () => claim({ hedge: "order", min: 2000, max: 5000, words: "thousands" }),
  problemPrinted: () => claim({ min: 1500, max: 1500 }),
  problemQuote: () => quote("Daesh fighters"),
  problemQuoteLong: () => quote(`some 150${" a".repeat(12)}`),
  // An import gives such a report a new id; whatever else comes to the door is told.
  problemOwnId: () =>
    faultsOf({ version: 1, reports: [{ ...soundReport(), id: "003" }] }, lists).map((fault) => ({
      ...fault,
      line: null,
    })),
  problemTwice: () => json([soundReport(), soundReport()]),
  problemClaimOf: () => claim({ id: "own-b-1" }),
  problemOtherSpeaker: () => speaker({ id: "mustafa-bali" }),
  problemJsonSign: () => text("[NaN]"),
  problemJsonName: () => text('{"reports": [],}'),
  problemJsonValue: () => text(""),
  problemJsonColon: () => text('{"reports" []}'),
  problemJsonComma: () => text('[{"id": "own-a" "url": null}]'),
  problemJsonClose: () => text("[{"),
  problemJsonEnd: () => text("{} {}"),
  problemJsonComment: () => text("[] // mine"),
  problemJsonDeep: () => text("[".repeat(200)),
  problemJsonOpen: () => text('["Two\nlines"]'),
  problemJsonEscape: () => text('["C:\\x"]'),
  problemDisagrees: () => csv([HEAD, LINE, LINE.replace("Name of the publisher", "Another")].join("\n")),
  problemNoColumn: () => csv(`${HEAD},colour\n${LINE},red`),
  problemColumnMissing: () => csv(LINE),
  problemColumnTwice: () => csv(`${HEAD},outlet\n${LINE},x`),
  problemCells: () => csv(`${HEAD}\n${LINE},more`),
  problemNoRows: () => csv(""),
  problemQuoteOpen: () => csv(`${HEAD}\n"${LINE}`),
  problemQuoteStray: () => csv(`${HEAD}\n"a"b",${LINE}`),
  problemNoCommas: () => csv("outlet\nThe Village Paper"),
};
