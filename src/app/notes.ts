/** What the reader has noted of a page's figures: kept in the page's check sheet, applied to what is shown. */
import { isPageText, type PageReport } from "../messages.ts";
import { bring, type Row, withEntry } from "../sheet/bring.ts";
import { joinBlocks } from "../sheet/selectors.ts";
import { sheetUrl } from "../sheet/sheet.ts";
import { shownOf } from "../sheet/shown.ts";
import { readSheet, writeSheet } from "../store/sheets.ts";
import type { Correction } from "../types/findings.ts";
import { type Brought, compareAgain, correctEntry } from "./correct.ts";
import { checkTab, sendToTab, type Tab } from "./tab.ts";

const now = () => new Date().toISOString();

/** The stored sheet, or a new one, beside the page as it is now; null where the page does not answer. */
export async function bringSheet(tab: Tab, report: PageReport): Promise<Brought | null> {
  const [sheet, text] = await Promise.all([
    readSheet(sheetUrl(report.url)),
    sendToTab(tab.id, { type: "get-text" }),
  ]);
  if (!isPageText(text)) return null;
  return bring(sheet, report, joinBlocks(text.blocks), now());
}

export interface Noted {
  readonly report: PageReport;
  /** Figure id to what was noted of it. */
  readonly notes: ReadonlyMap<number, Row>;
}

/** The report with each corrected figure compared as corrected. A page without a sheet is not asked for its text. */
export async function withNotes(tab: Tab, report: PageReport): Promise<Noted> {
  const known = await readSheet(sheetUrl(report.url)).catch(() => null);
  const brought = known && (await bringSheet(tab, report));
  if (!brought) return { report, notes: new Map() };
  const { sheet, rows } = await compareAgain(brought);
  const notes = new Map(rows.flatMap((row) => (row.now ? [[row.now.id, row] as const] : [])));
  const figures = report.figures.map((item) => {
    const row = notes.get(item.id);
    return row ? shownOf(row) : item;
  });
  const { claims, reports, speakers, measures } = sheet;
  return { report: { ...report, figures, claims, reports, speakers, measures }, notes };
}

/** What the reader says of a figure of the page. */
export type Saying = { readonly correction: Correction | null } | { readonly isOurs: boolean };

/**
 * Keeps what the reader says at once; false where it could not be kept. The page is asked for what was read: what is shown may be corrected
 * already.
 */
export async function note(tab: Tab, figure: number, saying: Saying): Promise<boolean> {
  try {
    const outcome = await checkTab(tab, false);
    const brought = outcome.kind === "report" ? await bringSheet(tab, outcome.report) : null;
    const row = brought?.rows.find((one) => one.now?.id === figure);
    if (!brought || !row) return false;
    const { entry } = row;
    const time = now();
    const tick = "isOurs" in saying ? (saying.isOurs ? "open" : "not-ours") : entry.tick;
    const changed =
      "correction" in saying
        ? await correctEntry(brought.sheet, row, saying.correction)
        : withEntry(brought.sheet, { ...entry, tick, changed: time }, time);
    if (!changed) return false;
    await writeSheet(changed, brought.sheet);
    return true;
  } catch {
    return false;
  }
}
