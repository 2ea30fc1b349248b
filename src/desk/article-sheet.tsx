/** One article's check sheet: each change is kept at once, and what could not be kept is told. */
import { useEffect, useState } from "preact/hooks";
import { askLists } from "../app/ask-lists.ts";
import { type Brought, correctEntry } from "../app/notes.ts";
import { troubleWords } from "../forms/trouble.ts";
import type { ChoiceLists } from "../messages.ts";
import { type Row, withEntry } from "../sheet/bring.ts";
import type { Entry, Sheet } from "../sheet/sheet.ts";
import { onSheetChanged, removeSheet, writeSheet } from "../store/sheets.ts";
import type { Correction } from "../types/findings.ts";
import { Notice } from "../view/notice.tsx";
import { coverageWords } from "../voice/entry.ts";
import { t } from "../voice/text.ts";
import { EntryRow } from "./entry-row.tsx";
import { loadSheet } from "./load.ts";
import { PrintTable } from "./print-table.tsx";
import { SheetHead } from "./sheet-head.tsx";

interface Props {
  readonly tabId?: number;
  readonly url?: string;
}

const rowsWith = (rows: readonly Row[], sheet: Sheet): Row[] =>
  rows.flatMap((row) => {
    const entry = sheet.entries.find(({ id }) => id === row.entry.id);
    return entry ? [{ ...row, entry }] : [];
  });

export function ArticleSheet({ tabId, url }: Props) {
  const [brought, setBrought] = useState<Brought | null | "missing">(null);
  const [lists, setLists] = useState<ChoiceLists | null>(null);
  const [said, setSaid] = useState("");
  const load = () =>
    loadSheet(tabId, url).then(
      (found) => setBrought(found ?? "missing"),
      (error) => setSaid(troubleWords(error)),
    );
  useEffect(() => {
    void load();
    void askLists().then(setLists);
  }, []);
  const shown = brought && brought !== "missing" ? brought.sheet.url : null;
  useEffect(() => onSheetChanged((changed) => void (changed === shown && load())), [shown]);
  if (brought === "missing")
    return (
      <main class="page">
        <Notice title="sheetMissingTitle" text="sheetMissingText" />
      </main>
    );
  if (!brought) return <p role="status">{said || t("popupLoading")}</p>;
  const { sheet, rows } = brought;
  /** What is shown is what is kept: a change that fails is told, and the old state stays. */
  const keep = async (changed: Sheet | null) => {
    setSaid("");
    if (!changed) return setSaid(t("noteNotKept"));
    setBrought({ sheet: changed, rows: rowsWith(rows, changed) });
    try {
      await writeSheet(changed);
      setSaid(t("noteKept"));
    } catch (error) {
      setBrought(brought);
      setSaid(troubleWords(error));
    }
  };
  const change = (entry: Entry) => {
    const now = new Date().toISOString();
    void keep(withEntry(sheet, { ...entry, changed: now }, now));
  };
  const correct = async (entry: Entry, correction: Correction | null) =>
    keep(await correctEntry(sheet, entry, correction));
  const remove = () =>
    removeSheet(sheet.url).then(
      () => setBrought("missing"),
      (error) => setSaid(troubleWords(error)),
    );
  const part = (isGone: boolean) =>
    rows
      .filter(({ presence }) => (presence === "gone") === isGone)
      .map((row) => (
        <EntryRow
          key={row.entry.id}
          row={row}
          sheet={sheet}
          lists={lists}
          onChange={change}
          onCorrect={correct}
        />
      ));
  const gone = part(true);
  return (
    <main class="page">
      <SheetHead sheet={sheet} rows={rows} onRemove={() => void remove()} />
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
