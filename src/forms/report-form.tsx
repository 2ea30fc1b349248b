/** A report with its claims: to confirm when a page is added, to mend when it is edited. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { ChoiceLists } from "../messages.ts";
import { listsOf } from "../reports/lists.ts";
import type { Mistake, OwnFile, OwnRecord } from "../reports/own.ts";
import type { Proposal } from "../reports/propose.ts";
import { toRecords } from "../reports/records.ts";
import { faultsOf } from "../reports/validate.ts";
import { t } from "../voice/text.ts";
import { troubleWords } from "../voice/trouble.ts";
import { ClaimFields, SpeakerList } from "./claim-fields.tsx";
import { Input } from "./fields.tsx";
import { type Draft, readForm } from "./form-data.ts";
import { formMistake } from "./form-mistakes.ts";
import { asInForm, labelOf } from "./labels.ts";
import { Mistakes } from "./mistakes.tsx";
import { shippedLists } from "./shipped.ts";

interface Props {
  readonly proposal: Proposal;
  /** To choose from, own speakers too. */
  readonly lists: ChoiceLists;
  readonly isProposal: boolean;
  /** Stores it; what it answers is said to the reader. @throws what the store says. */
  readonly onSave: (record: OwnRecord) => Promise<string>;
  /** Whether there are changes that were not saved: for what would take the form away. */
  readonly onUnsaved?: (isUnsaved: boolean) => void;
}

function judge(draft: Draft, proposal: Proposal, lists: ChoiceLists): OwnRecord | Mistake[] {
  const known = listsOf(lists);
  const file = { version: 1, speakers: draft.speakers, reports: [draft.report] };
  const faults = faultsOf(file, known);
  if (faults.length > 0) return faults.map((fault) => formMistake(fault, draft, proposal));
  return toRecords(file as unknown as OwnFile, known, new Date().toISOString())[0] as OwnRecord;
}

/** A page with changes that were not saved asks before it closes; what it says then is the browser's. */
function useUnsaved(tell?: (isUnsaved: boolean) => void) {
  const isUnsaved = useRef(false);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => isUnsaved.current && event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, []);
  return (is: boolean): void => {
    isUnsaved.current = is;
    tell?.(is);
  };
}

export function ReportForm({ proposal, lists, isProposal, onSave, onUnsaved }: Props) {
  const { report } = proposal;
  const form = useRef<HTMLFormElement>(null);
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([]);
  const [said, setSaid] = useState("");
  const markUnsaved = useUnsaved(onUnsaved);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!form.current) return;
    setSaid("");
    const shipped = shippedLists();
    const judged = judge(readForm(form.current, proposal, shipped.speakers, isProposal), proposal, shipped);
    if (Array.isArray(judged)) setMistakes(judged);
    else {
      setMistakes([]);
      try {
        setSaid(await onSave(judged));
        markUnsaved(false);
      } catch (error) {
        setSaid(troubleWords(error));
      }
    }
  };
  return (
    <form class="form report-form" ref={form} onInput={() => markUnsaved(true)} onSubmit={submit} noValidate>
      <SpeakerList lists={lists} />
      <div class="grid">
        <Input name="outlet" label={labelOf("outlet")} value={report.outlet} required />
        <Input name="headline" label={labelOf("headline")} value={report.headline} required />
        <Input name="url" label={labelOf("url")} value={report.url} type="url" />
        <Input name="published" label={labelOf("published")} value={report.published} type="date" />
        <Input name="agency" label={labelOf("agency")} value={report.agency} />
        <Input name="language" label={labelOf("language")} value={report.language} />
        <Input name="note" label={labelOf("note")} value={report.note} />
      </div>
      {report.claims.map((claim, at) => (
        <ClaimFields
          key={claim.id}
          claim={claim}
          at={at}
          lists={lists}
          speakers={proposal.speakers}
          isProposal={isProposal}
        />
      ))}
      <Mistakes mistakes={mistakes} naming={asInForm} />
      <button type="submit" class="button">
        {t("formSave")}
      </button>
      <p role="status" class="said">
        {said}
      </p>
    </form>
  );
}
