/** What the reader has noted of a page's figures: kept in the page's check sheet, applied to what is shown. */
import { browser } from "../browser.ts";
import { isFindings, isPageText, type PageReport, type ToBackground } from "../messages.ts";
import { bring, type Row, withEntry } from "../sheet/bring.ts";
import { joinBlocks } from "../sheet/selectors.ts";
import { type Entry, figureOf, type Sheet, sheetUrl } from "../sheet/sheet.ts";
import { readSheet, writeSheet } from "../store/sheets.ts";
import type { Correction } from "../types/findings.ts";
import { checkTab, sendToTab, type Tab } from "./tab.ts";

export interface Brought {
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
}

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
  readonly notes: ReadonlyMap<number, Entry>;
}

/** The report with each corrected figure compared as corrected. A page without a sheet is not asked for its text. */
export async function withNotes(tab: Tab, report: PageReport): Promise<Noted> {
  const known = await readSheet(sheetUrl(report.url)).catch(() => null);
  const brought = known && (await bringSheet(tab, report));
  if (!brought) return { report, notes: new Map() };
  const notes = new Map(brought.rows.flatMap(({ now, entry }) => (now ? [[now.id, entry] as const] : [])));
  const figures = report.figures.map((item) => {
    const entry = notes.get(item.id);
    return entry?.corrected ? { ...item, figure: { ...figureOf(entry), exact: item.figure.exact } } : item;
  });
  const { claims, reports, speakers, measures } = brought.sheet;
  return { report: { ...report, figures, claims, reports, speakers, measures }, notes };
}

/** With the article's address: its own report, if there is one, is not compared with it. */
async function compared({ item }: Entry, correction: Correction, { url }: Sheet) {
  const message: ToBackground = { type: "correct", figure: item.figure, correction, url };
  const findings: unknown = await browser.runtime.sendMessage(message).catch(() => null);
  return isFindings(findings) ? findings : null;
}

/** The same sheet with the entry corrected and compared anew; null takes the correction back. */
export async function correctEntry(
  sheet: Sheet,
  entry: Entry,
  correction: Correction | null,
): Promise<Sheet | null> {
  const time = now();
  if (correction === null)
    return withEntry(sheet, { ...entry, correction: null, corrected: null, changed: time }, time);
  const findings = await compared(entry, correction, sheet);
  const corrected = findings?.figures[0];
  if (!findings || !corrected) return null;
  const changed = withEntry(sheet, { ...entry, correction, corrected, changed: time }, time);
  return {
    ...changed,
    claims: { ...sheet.claims, ...findings.claims },
    reports: { ...sheet.reports, ...findings.reports },
    speakers: { ...sheet.speakers, ...findings.speakers },
    measures: { ...sheet.measures, ...findings.measures },
  };
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
    const entry = brought?.rows.find((row) => row.now?.id === figure)?.entry;
    if (!brought || !entry) return false;
    const time = now();
    const tick = "isOurs" in saying ? (saying.isOurs ? "open" : "not-ours") : entry.tick;
    const changed =
      "correction" in saying
        ? await correctEntry(brought.sheet, entry, saying.correction)
        : withEntry(brought.sheet, { ...entry, tick, changed: time }, time);
    if (!changed) return false;
    await writeSheet(changed, brought.sheet);
    return true;
  } catch {
    return false;
  }
}
