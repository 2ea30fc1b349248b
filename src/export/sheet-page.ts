import type { PageReport } from "../messages.ts";
import type { Row } from "../sheet/bring.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { shownOf } from "../sheet/shown.ts";

/** A sheet's figures, corrected where the reader did so, in the shape in which a page's are exported. */
export function asPage(sheet: Sheet, rows: readonly Row[]): PageReport {
  const { url, title, published, claims, reports, speakers, measures, coverage } = sheet;
  const figures = rows.map((row) => ({ ...shownOf(row), id: row.entry.id }));
  const tables = { claims, reports, speakers, measures, coverage };
  return { state: "figures", missed: false, url, title, published, figures, current: null, ...tables };
}
