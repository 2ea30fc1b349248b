/** A check sheet as a table: a line for each report of each figure, with the check in front. */
import type { Row } from "../sheet/bring.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { pageCsv } from "./page-csv.ts";
import { asPage } from "./sheet-page.ts";

const COLUMNS = ["check", "check_note", "check_date", "presence", "corrected", "read_measure", "read_scope"];

export function sheetCsv(sheet: Sheet, rows: readonly Row[]): string {
  const byId = new Map(rows.map((row) => [row.entry.id, row]));
  return pageCsv(asPage(sheet, rows), {
    columns: COLUMNS,
    cells: ({ id }) => {
      const row = byId.get(id);
      if (!row) return COLUMNS.map(() => null);
      const { entry, presence } = row;
      const { measure, scope } = entry.item.figure;
      return [
        entry.tick,
        entry.note,
        entry.changed,
        presence,
        String(entry.correction !== null),
        measure,
        scope,
      ];
    },
  });
}
