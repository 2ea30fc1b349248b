/** Own reports made of the shipped ones, so that every shape the record really has is tried. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import database from "virtual:database";
import { listsOf } from "../../src/reports/lists.ts";
import type { OwnRecord } from "../../src/reports/own.ts";

const REPORTS = join(import.meta.dirname, "../../data/reports");

export const NOW = "2026-11-21T12:00:00.000Z";
export const lists = listsOf(database);

export const shippedTexts = readdirSync(REPORTS)
  .sort()
  .map((name) => readFileSync(join(REPORTS, name), "utf8"));

export function counter(): () => string {
  let next = 0;
  return () => `own-t${(next++).toString(36)}`;
}

// biome-ignore lint/suspicious/noExplicitAny: a test writes what no type allows.
type Json = any;

/** A sound claim and report, to be broken. */
export const soundClaim = (): Json => ({
  id: "own-a-1",
  measure: "fighters-surrendered",
  min: 150,
  max: 150,
  hedge: "about",
  unit: "people",
  words: "some 150",
  who: "fighters",
  place: "Baghouz",
  scope: "event",
  periodFrom: null,
  periodTo: null,
  asOf: "2019-03-04",
  asOfPrecision: "day",
  speaker: "mustafa-bali",
  speakerRole: "party",
  statement: "own-a-1",
  selector: { exact: "some 150 fighters", prefix: "", suffix: "" },
  note: null,
});

export const soundReport = (): Json => ({
  id: "own-a",
  collection: "own",
  outlet: "The Village Paper",
  agency: null,
  wording: "The Village Paper",
  republished: [],
  reworded: false,
  headline: "Fighters give up",
  url: "https://paper.example/a",
  published: "2019-03-05",
  publishedPrecision: "day",
  retrieved: null,
  language: "en",
  readFrom: "passage",
  textFile: null,
  sha256: null,
  note: null,
  claims: [soundClaim()],
});

export const soundRecord = (id = "own-a"): OwnRecord => ({
  id,
  report: { ...soundReport(), id, claims: [{ ...soundClaim(), id: `${id}-1` }] },
  speakers: [],
  on: true,
  changed: NOW,
});
