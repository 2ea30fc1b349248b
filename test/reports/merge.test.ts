import database from "virtual:database";
import { expect, test } from "vitest";
import { createEngine } from "../../src/engine/index.ts";
import { duplicatesOf } from "../../src/reports/duplicates.ts";
import { isUsable, withOwn } from "../../src/reports/merge.ts";
import { soundRecord } from "./made.ts";

const article = { title: "Baghouz", description: "", published: "2019-03-05", topic: true };
const blocks = [
  { id: 1, text: "Mustafa Bali said some 150 IS fighters surrendered in Baghouz on Monday.", level: 0 },
];
const compared = (on: boolean) =>
  createEngine(withOwn(database, [{ ...soundRecord(), on }])).check(article, blocks);

test("a figure is compared with one's own report, which can be told from the shipped ones", () => {
  const findings = compared(true);
  expect(findings.figures[0]?.reports.map(({ claim }) => claim)).toContain("own-a-1");
  expect(findings.reports["own-a"]?.collection).toBe("own");
  expect(findings.coverage.reports).toBe(database.reports.length + 1);
});

test("switched off, it is as if it were not there", () => {
  expect(compared(false)).toEqual(createEngine(database).check(article, blocks));
});

test("an own speaker is known; a shipped one is never replaced", () => {
  const fake = { id: "mustafa-bali", name: "Somebody", spellings: [], body: null, role: "un" as const };
  const doctor = { id: "a-doctor", name: "A doctor", spellings: [], body: null, role: "unnamed" as const };
  const { speakers } = withOwn(database, [{ ...soundRecord(), speakers: [fake, doctor] }]);
  expect(speakers.filter(({ id }) => id === "mustafa-bali").map(({ name }) => name)).toEqual([
    "Mustafa Bali",
  ]);
  expect(speakers.at(-1)).toBe(doctor);
});

test("damaged records of the store are passed by", () => {
  const sound = soundRecord();
  expect(
    [
      sound,
      null,
      7,
      {},
      { ...sound, report: null },
      { ...sound, report: { ...sound.report, claims: [{}] } },
      { ...sound, report: { ...sound.report, claims: [null] } },
      { ...sound, report: { ...sound.report, url: 7 } },
      { ...sound, report: { ...sound.report, headline: undefined } },
      { ...sound, speakers: [{}] },
      { ...sound, speakers: [null] },
      { ...sound, speakers: [{ id: "a", name: "A", spellings: [7] }] },
    ].map(isUsable),
  ).toEqual([true, ...Array(11).fill(false)]);
  expect(isUsable({ ...sound, speakers: [{ id: "a", name: "A", spellings: ["B"] }] })).toBe(true);
});

test("the same address, or outlet, headline and day, is shown beside what is there", () => {
  const shipped = database.reports[3];
  if (!shipped) throw new Error("too small a database");
  const named = (report: object) => {
    const record = soundRecord();
    return { ...record, report: { ...record.report, ...report } };
  };
  const url = `${shipped.url}`.replace("https://", "http://").replace(/\/$/, "");
  const { outlet, headline, published } = shipped;
  expect(duplicatesOf([named({ url })], database.reports)).toMatchObject([
    { present: shipped, isSameId: false },
  ]);
  expect(duplicatesOf([named({ outlet, headline, published, url: null })], database.reports)).toHaveLength(1);
  expect(duplicatesOf([soundRecord()], database.reports)).toEqual([]);
  expect(duplicatesOf([soundRecord()], [soundRecord().report])).toMatchObject([{ isSameId: true }]);
});
