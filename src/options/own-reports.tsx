/** The reader's own reports: the list, one at a time to mend, and the ways in and out. */
import { useEffect, useState } from "preact/hooks";
import { NoAnswer } from "../app/no-answer.tsx";
import { StoreLost } from "../app/store-lost.tsx";
import { useLists } from "../app/use-lists.ts";
import { ReportForm } from "../forms/report-form.tsx";
import { Sure } from "../forms/sure.tsx";
import { isUsable } from "../reports/merge.ts";
import type { OwnRecord } from "../reports/own.ts";
import { onOwnReports, tellOwnReports } from "../settings.ts";
import { readReports } from "../store/read-reports.ts";
import { type Edit, editReports } from "../store/reports.ts";
import { t } from "../voice/text.ts";
import { troubleWords } from "../voice/trouble.ts";
import { Import } from "./import.tsx";
import { OwnList } from "./own-list.tsx";
import { TakeOut } from "./take-out.tsx";

export function OwnReports() {
  const [records, setRecords] = useState<readonly OwnRecord[] | null>(null);
  // Own speakers are among them.
  const { lists, isUnanswered, ask } = useLists(records);
  const [editing, setEditing] = useState<OwnRecord | null>(null);
  const [isUnsaved, setUnsaved] = useState(false);
  const [said, setSaid] = useState("");
  const load = async () => {
    try {
      const stored: unknown[] = await readReports();
      setRecords(stored.filter(isUsable));
    } catch (error) {
      setSaid(troubleWords(error));
    }
  };
  useEffect(() => {
    const end = new AbortController();
    void load();
    onOwnReports(() => void load(), end.signal);
    return () => end.abort();
  }, []);
  const store = async (wanted: Edit): Promise<string> => {
    await editReports(wanted);
    await tellOwnReports();
    await load();
    return t("ownStored");
  };
  /** The reader is told that it is done, or what kept it from being done. */
  const run = (wanted: Edit) => void store(wanted).catch(troubleWords).then(setSaid);
  const back = () => {
    setEditing(null);
    setUnsaved(false);
  };
  if (!records) return <p role="status">{said}</p>;
  return (
    <section class="own">
      <h2>{t("ownHeading")}</h2>
      <p class="quiet">{t("ownLead")}</p>
      <StoreLost of={records} />
      <Import records={records} onEdit={store} />
      <TakeOut records={records} />
      <p role="status" class="said">
        {said}
      </p>
      {editing ? (
        <>
          <p class="bar">
            {isUnsaved ? (
              <Sure label={t("ownBack")} what={t("formDiscard")} onSure={back} />
            ) : (
              <button type="button" class="link" onClick={back}>
                {t("ownBack")}
              </button>
            )}
          </p>
          {isUnanswered && <NoAnswer onAgain={ask} />}
          {lists && (
            <ReportForm
              key={editing.id}
              proposal={editing}
              lists={lists}
              isProposal={false}
              onUnsaved={setUnsaved}
              onSave={(record) => store({ put: [{ ...record, on: editing.on }] })}
            />
          )}
        </>
      ) : (
        <OwnList
          records={records}
          onSwitch={(record, on) => run({ put: [{ ...record, on }] })}
          onEdit={setEditing}
          onRemove={({ id }) => run({ remove: [id] })}
        />
      )}
    </section>
  );
}
