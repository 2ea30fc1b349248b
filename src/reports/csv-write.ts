/** Own reports as a table that readOwnCsv takes back unchanged, but for spaces around a text; and the template to fill in. */
import { claimCells } from "../export/claim-cells.ts";
import { type Cell, toCsv } from "../export/csv.ts";
import type { Speaker } from "../types/database.ts";
import { COLUMNS, type Column } from "./csv-columns.ts";
import { joinList } from "./csv-list.ts";
import type { OwnClaim, OwnRecord, OwnReport } from "./own.ts";

type Cells = Partial<Record<Column, Cell>>;

const reportCells = (report: OwnReport, on: boolean): Cells => ({
  report: report.id,
  outlet: report.outlet,
  agency: report.agency,
  wording: report.wording,
  republished: joinList(report.republished),
  reworded: report.reworded ? "true" : "",
  headline: report.headline,
  url: report.url,
  published: report.published,
  published_precision: report.publishedPrecision,
  retrieved: report.retrieved,
  language: report.language,
  read_from: report.readFrom,
  report_note: report.note,
  on: on ? "" : "false",
});

const ownClaimCells = (claim: OwnClaim, speaker: Speaker | undefined): Cells => ({
  claim: claim.id,
  measure: claim.measure,
  ...claimCells(claim),
  speaker: claim.speaker,
  speaker_name: speaker?.name ?? null,
  speaker_spellings: joinList(speaker?.spellings ?? []),
  speaker_body: speaker?.body ?? null,
  quote: claim.selector.exact,
  quote_prefix: claim.selector.prefix,
  quote_suffix: claim.selector.suffix,
  reviewed: claim.reviewed ?? null,
});

const inOrder = (cells: Cells): Cell[] => COLUMNS.map((column) => cells[column] ?? null);

export function ownCsv(records: readonly OwnRecord[]): string {
  const rows = records.flatMap(({ report, speakers, on }) =>
    report.claims.map((claim) => {
      const speaker = speakers.find(({ id }) => id === claim.speaker);
      return inOrder({ ...reportCells(report, on), ...ownClaimCells(claim, speaker) });
    }),
  );
  return toCsv([COLUMNS, ...rows]);
}

/** One line that is filled in and can be imported as it is, to be written over. */
const EXAMPLE: Cells = {
  report: "1",
  outlet: "Name of the publisher",
  headline: "Headline as printed",
  url: "https://example.org/article",
  published: "2019-03-05",
  language: "en",
  measure: "fighters-surrendered",
  min: 150,
  max: 150,
  hedge: "about",
  words: "some 150",
  scope: "event",
  as_of: "2019-03-04",
  speaker: "mustafa-bali",
  quote: "some 150 fighters gave themselves up",
};

export const templateCsv = (): string => toCsv([COLUMNS, inOrder(EXAMPLE)]);
