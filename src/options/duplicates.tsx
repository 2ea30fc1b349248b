/** Reports that may be here already, side by side: the reader says what becomes of each. */
import type { Duplicate } from "../reports/duplicates.ts";
import type { Report } from "../types/database.ts";
import { publishedWords } from "../voice/entry.ts";
import { plural, t } from "../voice/text.ts";

export type Verdict = "skip" | "replace" | "both";

export type Verdicts = Readonly<Record<string, Verdict>>;

interface Props {
  readonly found: readonly Duplicate[];
  readonly verdicts: Verdicts;
  readonly onVerdicts: (verdicts: Verdicts) => void;
}

/** More side by side than anybody compares; one choice stands for all. */
const MOST_SHOWN = 50;

function Side({ label, report }: { label: string; report: Report }) {
  return (
    <div>
      <p class="quiet">{label}</p>
      <h4>{report.outlet}</h4>
      <p dir="auto">{report.headline}</p>
      <p class="quiet">{publishedWords(report)}</p>
      <p class="quiet" dir="ltr">
        {report.url}
      </p>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: Verdict | "";
  /** A shipped report cannot be replaced. */
  readonly canReplace: boolean;
  readonly onChoose: (verdict: Verdict) => void;
}

function Choice({ label, value, canReplace, onChoose }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value as Verdict)}>
        {value === "" && <option value="" />}
        <option value="skip">{t("duplicateSkip")}</option>
        {canReplace && <option value="replace">{t("duplicateReplace")}</option>}
        <option value="both">{t("duplicateBoth")}</option>
      </select>
    </label>
  );
}

export function Duplicates({ found, verdicts, onVerdicts }: Props) {
  if (found.length === 0) return null;
  const isOwn = ({ present }: Duplicate) => present.collection === "own";
  const all = (verdict: Verdict) =>
    onVerdicts(
      Object.fromEntries(
        found.map((one) => [one.incoming.id, verdict === "replace" && !isOwn(one) ? "skip" : verdict]),
      ),
    );
  return (
    <section class="duplicates">
      <h3>{plural("duplicatesTitle", found.length)}</h3>
      {found.length > 1 && <Choice label={t("duplicatesAll")} value="" canReplace onChoose={all} />}
      <ul>
        {found.slice(0, MOST_SHOWN).map((one) => (
          <li key={one.incoming.id} class="grid">
            <Side label={t("duplicatePresent")} report={one.present} />
            <Side label={t("duplicateIncoming")} report={one.incoming.report} />
            <Choice
              label={t("duplicateVerdict")}
              value={verdicts[one.incoming.id] ?? "skip"}
              canReplace={isOwn(one)}
              onChoose={(verdict) => onVerdicts({ ...verdicts, [one.incoming.id]: verdict })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
