/** Reports that may be here already, side by side: the reader says what becomes of each. */
import type { Duplicate } from "../reports/duplicates.ts";
import type { Report } from "../types/database.ts";
import { publishedWords } from "../voice/entry.ts";
import { formatList, formatNumber, type MessageKey, plural, t } from "../voice/text.ts";

const VERDICTS = ["skip", "replace", "both"] as const;

export type Verdict = (typeof VERDICTS)[number];

export type Verdicts = Readonly<Record<string, Verdict>>;

interface Props {
  readonly found: readonly Duplicate[];
  readonly verdicts: Verdicts;
  readonly onVerdicts: (verdicts: Verdicts) => void;
}

const VERDICT_KEYS: Readonly<Record<Verdict, MessageKey>> = {
  skip: "duplicateSkip",
  replace: "duplicateReplace",
  both: "duplicateBoth",
};

/** What becomes of a report where the reader has not said: what is here is never lost unasked. */
export const verdictOn = ({ incoming }: Duplicate, verdicts: Verdicts): Verdict =>
  verdicts[incoming.id] ?? "skip";

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
        {VERDICTS.filter((verdict) => canReplace || verdict !== "replace").map((verdict) => (
          <option key={verdict} value={verdict}>
            {t(VERDICT_KEYS[verdict])}
          </option>
        ))}
      </select>
    </label>
  );
}

/** "12 more are not shown. What becomes of them: keep what is here (2); take the file’s (10)." */
function unseenWords(unseen: readonly Duplicate[], verdicts: Verdicts): string {
  const counted = VERDICTS.flatMap((verdict) => {
    const count = unseen.filter((one) => verdictOn(one, verdicts) === verdict).length;
    return count > 0 ? [t("originCounted", t(VERDICT_KEYS[verdict]), formatNumber(count))] : [];
  });
  return plural("duplicatesUnseen", unseen.length, formatList(counted));
}

export function Duplicates({ found, verdicts, onVerdicts }: Props) {
  if (found.length === 0) return null;
  const unseen = found.slice(MOST_SHOWN);
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
      {unseen.length > 0 && <p class="remark">{unseenWords(unseen, verdicts)}</p>}
      <ul>
        {found.slice(0, MOST_SHOWN).map((one) => (
          <li key={one.incoming.id} class="grid">
            <Side label={t("duplicatePresent")} report={one.present} />
            <Side label={t("duplicateIncoming")} report={one.incoming.report} />
            <Choice
              label={t("duplicateVerdict")}
              value={verdictOn(one, verdicts)}
              canReplace={isOwn(one)}
              onChoose={(verdict) => onVerdicts({ ...verdicts, [one.incoming.id]: verdict })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
