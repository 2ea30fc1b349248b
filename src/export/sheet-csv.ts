/** A check sheet as a table: a line for each report of each figure, with the check in front. */
import type { Row } from "../sheet/bring.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { correctedWords, isCorrected } from "../sheet/shown.ts";
import type { Cell } from "./csv.ts";
import { pageCsv } from "./page-csv.ts";
import { asPage } from "./sheet-page.ts";

const COLUMNS = [
  "check",
  "check_note",
  "check_date",
  "presence",
  "corrected",
  "corrected_words",
  "read_words",
  "read_measure",
  "read_scope",
];

function cellsOf(row: Row): Cell[] {
  const { entry, presence } = row;
  const { exact, measure, scope } = entry.item.figure;
  return [
    entry.tick,
    entry.note,
    entry.changed,
    presence,
    String(isCorrected(row)),
    entry.correction && correctedWords(entry),
    exact,
    measure,
    scope,
  ];
}

export function sheetCsv(sheet: Sheet, rows: readonly Row[]): string {
  const cells = new Map(rows.map((row) => [row.entry.id, cellsOf(row)]));
  return pageCsv(asPage(sheet, rows), { columns: COLUMNS, cells: ({ id }) => cells.get(id) ?? [] });
}
