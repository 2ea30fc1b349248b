/** The page's check as a table: a line for each report of each figure. Column names are stable, not translated. */

import { fragmentUrl } from "../../scripts/data/text-fragment.mjs";
import type { PageFigure, PageReport } from "../messages.ts";
import { lineageOf } from "../model/origins.ts";
import { type Telling, tellingsOf } from "../model/tellings.ts";
import { webUrl } from "../voice/entry.ts";
import { type Cell, toCsv } from "./csv.ts";

const COLUMNS = [
  "page_url",
  "page_words",
  "page_min",
  "page_max",
  "page_hedge",
  "page_as_of",
  "page_speaker",
  "measure",
  "relation",
  "claim_id",
  "collection",
  "words",
  "min",
  "max",
  "hedge",
  "unit",
  "who",
  "scope",
  "as_of",
  "as_of_precision",
  "speaker",
  "speaker_role",
  "statement",
  "outlet",
  "lineage",
  "reworded",
  "published",
  "headline",
  "url",
  "sentence_url",
  "note",
] as const;

const pageCells = ({ figure }: PageFigure, url: string): Cell[] => [
  url,
  figure.exact,
  figure.min,
  figure.max,
  figure.hedge,
  figure.asOf,
  figure.speaker,
  figure.measure,
];

function reportCells({ comparison, claim, report }: Telling, { speakers }: PageReport): Cell[] {
  const speaker = claim.speaker && (speakers[claim.speaker]?.name ?? claim.speaker);
  const url = webUrl(report);
  return [
    comparison.relation,
    claim.id,
    report.collection,
    claim.words,
    claim.min,
    claim.max,
    claim.hedge,
    claim.unit,
    claim.who,
    claim.scope,
    claim.asOf,
    claim.asOfPrecision,
    speaker,
    claim.speakerRole,
    claim.statement,
    report.outlet,
    lineageOf(report, speaker).join(" < "),
    String(report.reworded),
    report.published,
    report.headline,
    url,
    url && fragmentUrl(url, claim.selector),
    claim.note,
  ];
}

/** Columns of one's own before the others, the same on each line of a figure. */
export interface Extra {
  readonly columns: readonly string[];
  readonly cells: (item: PageFigure) => readonly Cell[];
}

const NOTHING: Extra = { columns: [], cells: () => [] };

export function pageCsv(page: PageReport, extra: Extra = NOTHING): string {
  const columns = [...extra.columns, ...COLUMNS];
  const rows = page.figures.flatMap((item) => {
    const before = [...extra.cells(item), ...pageCells(item, page.url)];
    const tellings = tellingsOf(item.figure, page);
    if (tellings.length === 0) return [[...before, "alone"]];
    return tellings.map((telling) => [...before, ...reportCells(telling, page)]);
  });
  const padded = rows.map((row) => [...row, ...Array<Cell>(columns.length - row.length).fill(null)]);
  return toCsv([columns, ...padded]);
}
