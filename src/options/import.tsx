/** Reports in, from JSON or CSV: read whole, looked at, and stored in one go or not at all. */
import { useState } from "preact/hooks";
import { Mistakes } from "../forms/mistakes.tsx";
import { shippedLists, shippedReports } from "../forms/shipped.ts";
import { readOwnCsv } from "../reports/csv.ts";
import { duplicatesOf } from "../reports/duplicates.ts";
import { newOwnId } from "../reports/ids.ts";
import { readOwnJson } from "../reports/json.ts";
import { listsOf } from "../reports/lists.ts";
import type { OwnRecord, Reading } from "../reports/own.ts";
import type { Edit } from "../store/reports.ts";
import type { Report } from "../types/database.ts";
import { plural, t } from "../voice/text.ts";
import { Duplicates, type Verdicts } from "./duplicates.tsx";

interface Props {
  readonly records: readonly OwnRecord[];
  readonly onEdit: (edit: Edit) => Promise<string>;
}

function read(name: string, text: string): Reading {
  const readOwn = /\.(?:csv|tsv)$/i.test(name) ? readOwnCsv : readOwnJson;
  return readOwn(text, listsOf(shippedLists()), newOwnId, new Date().toISOString());
}

/** Under an id of its own, its claims with it. */
function renamed(record: OwnRecord): OwnRecord {
  const id = newOwnId();
  const claims = record.report.claims.map((claim) => ({ ...claim, id: claim.id.replace(record.id, id) }));
  return { ...record, id, report: { ...record.report, id, claims } };
}

/** What the reader chose for each report that may be here already. */
function editOf(incoming: readonly OwnRecord[], verdicts: Verdicts, present: readonly Report[]): Edit {
  const known = new Map(duplicatesOf(incoming, present).map((found) => [found.incoming.id, found]));
  const put: OwnRecord[] = [];
  const remove: string[] = [];
  for (const record of incoming) {
    const found = known.get(record.id);
    const verdict = found ? (verdicts[record.id] ?? "skip") : "both";
    if (verdict === "skip") continue;
    if (verdict === "replace" && found) remove.push(found.present.id);
    put.push(verdict === "both" && found?.isSameId ? renamed(record) : record);
  }
  return { put, remove };
}

export function Import({ records, onEdit }: Props) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [verdicts, setVerdicts] = useState<Verdicts>({});
  const [said, setSaid] = useState("");
  const present = [...records.map(({ report }) => report), ...shippedReports()];
  const choose = async (file: File | undefined) => {
    setSaid("");
    setVerdicts({});
    setReading(file ? read(file.name, await file.text()) : null);
  };
  const store = async (incoming: readonly OwnRecord[]) => {
    setSaid(await onEdit(editOf(incoming, verdicts, present)));
    setReading(null);
  };
  return (
    <div class="import">
      <label>
        <span>{t("importLabel")}</span>
        <input
          type="file"
          accept=".json,.csv,application/json,text/csv"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </label>
      {reading && !reading.ok && <Mistakes mistakes={reading.mistakes} />}
      {reading?.ok && (
        <div class="preview">
          <p role="status">
            {t(
              "importReady",
              plural("originReports", reading.records.length),
              plural(
                "coverageClaims",
                reading.records.reduce((sum, { report }) => sum + report.claims.length, 0),
              ),
            )}
          </p>
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
      <p role="status" class="said">
        {said}
      </p>
    </div>
  );
}
