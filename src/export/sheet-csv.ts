/** A check sheet as a table: a line for each report of each figure, with the check in front. */
import type { Row } from "../sheet/bring.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { correctedWords, isCorrected } from "../sheet/shown.ts";
import { type Cells, SHEET_COLUMNS } from "./csv-columns.ts";
import { pageCsv, speakerIdCell, speakerNameCell } from "./page-csv.ts";
import { asPage } from "./sheet-page.ts";

function cellsOf(row: Row, { speakers }: Sheet): Cells<(typeof SHEET_COLUMNS)[number]> {
  const { entry, presence } = row;
  const read = entry.item.figure;
  return {
    check: entry.tick,
    check_note: entry.note,
    check_date: entry.changed,
    presence,
    corrected: String(isCorrected(row)),
    corrected_words: entry.correction && correctedWords(entry),
    read_words: read.exact,
    read_measure: read.measure,
    read_scope: read.scope,
    read_as_of: read.asOf,
    read_speaker_id: speakerIdCell(read.speaker, speakers),
    read_speaker: speakerNameCell(read.speaker, speakers),
  };
}

export function sheetCsv(sheet: Sheet, rows: readonly Row[]): string {
  const cells = new Map(rows.map((row) => [row.entry.id, cellsOf(row, sheet)]));
  return pageCsv(asPage(sheet, rows), { columns: SHEET_COLUMNS, cells: ({ id }) => cells.get(id) });
}
