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

function Side({ report }: { report: Report }) {
  return (
    <td>
      <strong>{report.outlet}</strong>
      <br />
      <span dir="auto">{report.headline}</span>
      <br />
      <span class="quiet">{publishedWords(report)}</span>
      <br />
      <span class="quiet" dir="ltr">
        {report.url}
      </span>
    </td>
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
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value as Verdict)}
    >
      {value === "" && <option value="" />}
      <option value="skip">{t("duplicateSkip")}</option>
      {canReplace && <option value="replace">{t("duplicateReplace")}</option>}
      <option value="both">{t("duplicateBoth")}</option>
    </select>
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
      {found.length > 1 && (
        <p>
          {t("duplicatesAll")} <Choice label={t("duplicatesAll")} value="" canReplace onChoose={all} />
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{t("duplicatePresent")}</th>
            <th scope="col">{t("duplicateIncoming")}</th>
            <th scope="col">{t("duplicateVerdict")}</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, MOST_SHOWN).map((one) => (
            <tr key={one.incoming.id}>
              <Side report={one.present} />
              <Side report={one.incoming.report} />
              <td>
                <Choice
                  label={t("duplicateVerdict")}
                  value={verdicts[one.incoming.id] ?? "skip"}
                  canReplace={isOwn(one)}
                  onChoose={(verdict) => onVerdicts({ ...verdicts, [one.incoming.id]: verdict })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
