/** One article's check sheet: each change is kept at once, and what could not be kept is told. */
import { correctEntry } from "../app/correct.ts";
import { useLists } from "../app/use-lists.ts";
import { type Row, withEntry } from "../sheet/bring.ts";
import type { Entry } from "../sheet/sheet.ts";
import type { Correction } from "../types/findings.ts";
import { Notice } from "../view/notice.tsx";
import { coverageWords } from "../voice/entry.ts";
import { t } from "../voice/text.ts";
import { EntryRow } from "./entry-row.tsx";
import { PrintTable } from "./print-table.tsx";
import { SheetHead } from "./sheet-head.tsx";
import { useSheet } from "./use-sheet.ts";

interface Props {
  readonly tabId?: number;
  readonly url?: string;
}

export function ArticleSheet({ tabId, url }: Props) {
  const { brought, said, keep, remove } = useSheet(tabId, url);
  const asked = useLists();
  if (brought === "missing")
    return (
      <main class="page">
        <Notice title="sheetMissingTitle" text="sheetMissingText" />
        <p class="links">
          <a href="desk.html">{t("sheetsHeading")}</a>
        </p>
      </main>
    );
  if (!brought) return <p role="status">{said || t("popupLoading")}</p>;
  const { sheet, rows } = brought;
  const change = (entry: Entry) => {
    const now = new Date().toISOString();
    void keep(sheet, withEntry(sheet, { ...entry, changed: now }, now));
  };
  const correct = async (row: Row, correction: Correction | null) =>
    keep(sheet, await correctEntry(sheet, row, correction));
  const part = (isGone: boolean) =>
    rows
      .filter(({ presence }) => (presence === "gone") === isGone)
      .map((row) => (
        <EntryRow
          key={row.entry.id}
          row={row}
          sheet={sheet}
          asked={asked}
          onChange={change}
          onCorrect={correct}
        />
      ));
  const gone = part(true);
  return (
    <main class="page">
      <SheetHead sheet={sheet} rows={rows} onRemove={() => void remove(sheet)} />
      <p role="status" class="said">
        {said}
      </p>
      <PrintTable sheet={sheet} rows={rows} />
      <ol class="entries">{part(false)}</ol>
      {gone.length > 0 && (
        <section class="gone">
          <h2>{t("presenceGone")}</h2>
          <ol class="entries">{gone}</ol>
        </section>
      )}
      <p class="quiet">
        {sheet.coverage && `${coverageWords(sheet.coverage)} `}
        {t("notComplete")}
      </p>
    </main>
  );
}
