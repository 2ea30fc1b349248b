/** Reports in, from JSON or CSV: read whole, looked at, and stored in one go or not at all. */
import { useRef, useState } from "preact/hooks";
import { Mistakes } from "../forms/mistakes.tsx";
import { shippedReports } from "../forms/shipped.ts";
import { duplicatesOf } from "../reports/duplicates.ts";
import type { OwnRecord, Reading } from "../reports/own.ts";
import type { Edit } from "../store/reports.ts";
import { commaList, plural, t } from "../voice/text.ts";
import { troubleWords } from "../voice/trouble.ts";
import { Duplicates, type Verdicts } from "./duplicates.tsx";
import { editOf } from "./import-edit.ts";
import { readFile } from "./read-file.ts";

interface Props {
  readonly records: readonly OwnRecord[];
  /** Asked only where something is to be changed: every open page is compared anew after it. @throws what the store says. */
  readonly onEdit: (edit: Edit) => Promise<unknown>;
}

const readyWords = (records: readonly OwnRecord[]): string =>
  t(
    "importReady",
    plural("originReports", records.length),
    plural(
      "coverageClaims",
      records.reduce((sum, { report }) => sum + report.claims.length, 0),
    ),
  );

const doneWords = (stored: number, kept: number): string =>
  t(
    "importDone",
    commaList([
      stored > 0 ? plural("importStored", stored) : t("importStoredNone"),
      ...(kept > 0 ? [plural("importKept", kept)] : []),
    ]),
  );

export function Import({ records, onEdit }: Props) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [verdicts, setVerdicts] = useState<Verdicts>({});
  const [said, setSaid] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  const present = [...records.map(({ report }) => report), ...shippedReports()];
  const choose = async (file: File | undefined) => {
    setSaid("");
    setVerdicts({});
    setReading(null);
    try {
      const found = file ? await readFile(file) : null;
      setReading(found);
      if (found?.ok) setSaid(readyWords(found.records));
    } catch (error) {
      setSaid(t("importUnread", error instanceof Error ? error.message : String(error)));
    }
  };
  const store = async (incoming: readonly OwnRecord[]) => {
    setSaid("");
    try {
      const edit = editOf(incoming, verdicts, present);
      if (edit.put.length > 0) await onEdit(edit);
      setSaid(doneWords(edit.put.length, incoming.length - edit.put.length));
      setReading(null);
      // The button goes, and a long list above it: who pressed it would be left elsewhere on the page.
      status.current?.focus();
    } catch (error) {
      // What was read and decided stays: with some room made it can be stored as it is.
      setSaid(troubleWords(error));
    }
  };
  return (
    <div class="import">
      <label>
        <span>{t("importLabel")}</span>
        <input
          type="file"
          accept=".json,.csv,application/json,text/csv"
          // A file that was mended under its old name is chosen again: the browser tells of a choice only where it is another.
          onClick={(event) => {
            event.currentTarget.value = "";
          }}
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </label>
      <p role="status" class="said" ref={status} tabIndex={-1}>
        {said}
      </p>
      {reading && !reading.ok && <Mistakes mistakes={reading.mistakes} />}
      {reading?.ok && (
        <div class="preview">
          <Duplicates
            found={duplicatesOf(reading.records, present)}
            verdicts={verdicts}
            onVerdicts={setVerdicts}
          />
          <button type="button" class="button store" onClick={() => void store(reading.records)}>
            {t("importStore")}
          </button>
        </div>
      )}
    </div>
  );
}
