/** The page's check as a table: a line for each report of each figure. */

import { fragmentUrl } from "../../scripts/data/text-fragment.mjs";
import type { PageFigure, PageReport } from "../messages.ts";
import { lineageOf } from "../model/origins.ts";
import { type Telling, tellingsOf } from "../model/tellings.ts";
import type { Speaker } from "../types/database.ts";
import { webUrl } from "../voice/entry.ts";
import { claimCells } from "./claim-cells.ts";
import { type Cell, toCsv } from "./csv.ts";
import { type Cells, FIGURE_COLUMNS, TELLING_COLUMNS } from "./csv-columns.ts";

/** By column; what is not there is an empty cell. */
type Line = Readonly<Record<string, Cell>>;

type Speakers = Readonly<Record<string, Speaker>>;

/** Whom the database does not know has a name, as it is printed, and no id. */
export const speakerIdCell = (speaker: string | null, speakers: Speakers): Cell =>
  speaker !== null && speakers[speaker] ? speaker : null;

export const speakerNameCell = (speaker: string | null, speakers: Speakers): string | null =>
  speaker && (speakers[speaker]?.name ?? speaker);

const figureCells = (
  { figure }: PageFigure,
  { url, speakers }: PageReport,
): Cells<(typeof FIGURE_COLUMNS)[number]> => ({
  page_url: url,
  page_words: figure.exact,
  page_min: figure.min,
  page_max: figure.max,
  page_hedge: figure.hedge,
  page_unit: figure.unit,
  page_who: figure.who,
  page_scope: figure.scope,
  page_as_of: figure.asOf,
  page_as_of_precision: figure.asOf ? (figure.asOfPrecision ?? "day") : null,
  page_speaker_id: speakerIdCell(figure.speaker, speakers),
  page_speaker: speakerNameCell(figure.speaker, speakers),
  measure: figure.measure,
});

function tellingCells(
  { comparison, claim, report }: Telling,
  { speakers }: PageReport,
): Cells<(typeof TELLING_COLUMNS)[number]> {
  const speaker = speakerNameCell(claim.speaker, speakers);
  const url = webUrl(report);
  return {
    relation: comparison.relation,
    claim_id: claim.id,
    collection: report.collection,
    ...claimCells(claim),
    speaker_id: speakerIdCell(claim.speaker, speakers),
    speaker,
    outlet: report.outlet,
    agency: report.agency,
    lineage: lineageOf(report, speaker).join(" < "),
    reworded: String(report.reworded),
    published: report.published,
    headline: report.headline,
    url,
    sentence_url: url && fragmentUrl(url, claim.selector),
  };
}

/** Columns of one's own before the others, the same on each line of a figure. */
export interface Extra {
  readonly columns: readonly string[];
  readonly cells: (item: PageFigure) => Line | undefined;
}

const NOTHING: Extra = { columns: [], cells: () => undefined };

export function pageCsv(page: PageReport, extra: Extra = NOTHING): string {
  const columns = [...extra.columns, ...FIGURE_COLUMNS, ...TELLING_COLUMNS];
  const lines = page.figures.flatMap((item): Line[] => {
    const before = { ...extra.cells(item), ...figureCells(item, page) };
    const tellings = tellingsOf(item.figure, page);
    if (tellings.length === 0) return [{ ...before, relation: "alone" }];
    return tellings.map((telling) => ({ ...before, ...tellingCells(telling, page) }));
  });
  return toCsv([columns, ...lines.map((line) => columns.map((column) => line[column] ?? null))]);
}
