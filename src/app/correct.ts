/** What the reader says a figure is, compared by the background: when they say it, and again whenever it is shown. */
import { browser } from "../browser.ts";
import { isFindings, type ToBackground } from "../messages.ts";
import { type Row, withEntry } from "../sheet/bring.ts";
import type { Entry, Sheet } from "../sheet/sheet.ts";
import { isCorrected, readOf } from "../sheet/shown.ts";
import type { Correction, Findings } from "../types/findings.ts";

export interface Brought {
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
}

/** With the article's address: its own report, if there is one, is not compared with it. */
async function compared(row: Row, correction: Correction, { url }: Sheet): Promise<Findings | null> {
  const message: ToBackground = { type: "correct", figure: readOf(row).figure, correction, url };
  const findings: unknown = await browser.runtime.sendMessage(message).catch(() => null);
  return isFindings(findings) && findings.figures.length > 0 ? findings : null;
}

/** What the comparison names stands in the sheet, beside what its other figures name. */
const withTables = (sheet: Sheet, { claims, reports, speakers, measures }: Findings): Sheet => ({
  ...sheet,
  claims: { ...sheet.claims, ...claims },
  reports: { ...sheet.reports, ...reports },
  speakers: { ...sheet.speakers, ...speakers },
  measures: { ...sheet.measures, ...measures },
});

/** The same sheet with the entry corrected and compared anew; null takes the correction back. */
export async function correctEntry(
  sheet: Sheet,
  row: Row,
  correction: Correction | null,
): Promise<Sheet | null> {
  const keep = (said: Pick<Entry, "correction" | "corrected">, tables: Sheet): Sheet => {
    const time = new Date().toISOString();
    return withEntry(tables, { ...row.entry, ...said, changed: time }, time);
  };
  if (correction === null) return keep({ correction, corrected: null }, sheet);
  const findings = await compared(row, correction, sheet);
  const [corrected] = findings?.figures ?? [];
  return findings && corrected ? keep({ correction, corrected }, withTables(sheet, findings)) : null;
}

/**
 * Each corrected figure as it is read now, compared with what there is now: own reports and the database change after a
 * correction was kept. One question a figure, all at once, for there are seldom more than three; where none is answered, what
 * was compared last stands.
 */
export async function compareAgain({ sheet, rows }: Brought): Promise<Brought> {
  const answers = await Promise.all(
    rows.map((row) => {
      const { correction } = row.entry;
      return correction && isCorrected(row) ? compared(row, correction, sheet) : null;
    }),
  );
  const fresh = rows.map((row, at): Row => {
    const corrected = answers[at]?.figures[0];
    return corrected ? { ...row, entry: { ...row.entry, corrected } } : row;
  });
  const tables = answers.reduce<Sheet>((all, found) => (found ? withTables(all, found) : all), sheet);
  return { sheet: { ...tables, entries: fresh.map(({ entry }) => entry) }, rows: fresh };
}
