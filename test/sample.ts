/** One page's report, made up, for tests of what is shown. */
import type { PageReport } from "../src/messages.ts";
import { type PackedReport, packFindings } from "../src/packed.ts";
import type { Claim, Report } from "../src/types/database.ts";
import type { Comparison, Coverage, Figure, Findings } from "../src/types/findings.ts";

export const claim: Claim = {
  id: "901-1",
  report: "901",
  measure: "fighters-inside",
  min: null,
  max: 600,
  hedge: "at-most",
  unit: "people",
  words: "up to 600",
  who: "fighters",
  place: "Baghouz",
  scope: "level",
  periodFrom: null,
  periodTo: null,
  asOf: "2019-02-12",
  asOfPrecision: "day",
  speaker: "spokesman",
  speakerRole: "party",
  statement: "s-1",
  selector: { exact: "up to 600", prefix: "", suffix: "" },
  note: null,
};

export const source: Report = {
  id: "901",
  collection: "core",
  outlet: "The Sample Post",
  country: "GB",
  agency: "AFP",
  republished: ["Another Paper"],
  reworded: true,
  headline: "A headline",
  url: "https://news.example/a",
  published: "2019-02-13",
  publishedPrecision: "day",
  language: "en",
};

export const comparison: Comparison = { claim: "901-1", relation: "earlier", reason: { days: -21 } };

export const figure: Figure = {
  start: 10,
  end: 22,
  exact: "around 1,000",
  value: 1000,
  min: 1000,
  max: 1000,
  hedge: "about",
  unit: "people",
  noun: "fighters",
  block: 1,
  measure: "fighters-inside",
  who: "fighters",
  scope: "level",
  speaker: null,
  asOf: "2019-03-05",
  confidence: 0.9,
  why: [{ role: "who", words: "fighters" }],
  reports: [comparison],
};

const coverage: Coverage = {
  version: "1",
  reports: 5,
  outlets: 5,
  countries: 4,
  languages: 1,
  speakers: 12,
  claims: 65,
  from: "2019-02-12",
  to: "2019-03-19",
};

export const pageReport: PageReport = {
  state: "figures",
  missed: false,
  url: "https://news.example/page",
  title: "A page",
  published: "2019-03-05",
  figures: [
    { id: 1, figure, before: "There are ", after: " fighters left." },
    { id: 2, figure: { ...figure, exact: "200", reports: [] }, before: "Some said ", after: "." },
  ],
  current: null,
  claims: { "901-1": claim },
  reports: { "901": source },
  speakers: {
    spokesman: { id: "spokesman", name: "A Spokesman", spellings: [], body: "SDF", role: "party" },
  },
  measures: {
    "fighters-inside": {
      id: "fighters-inside",
      question: "How many IS fighters are still inside the enclave?",
      unit: "people",
      who: "fighters",
      place: "Baghouz",
      daily: true,
    },
  },
  coverage,
};

const { state, missed, url, title, published, current, figures, coverage: _, ...tables } = pageReport;

export const findings: Findings = {
  ...tables,
  coverage,
  onTopic: true,
  figures: figures.map(({ figure }) => figure),
};

export const packed = packFindings(findings);

const { onTopic: __, figures: packedFigures, ...packedTables } = packed;

/** The same report as the page hands it on. */
export const packedReport: PackedReport = {
  ...packedTables,
  state,
  missed,
  url,
  title,
  published,
  current,
  figures: figures.map((item, at) => ({ ...item, figure: packedFigures[at]?.packed ?? "" })),
};
