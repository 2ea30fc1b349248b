/** Everything that keeps a file or a form from being stored, with its line. The reasons are those of `npm run data`, in English. */
import { useEffect, useRef } from "preact/hooks";
import { toCsv } from "../export/csv.ts";
import type { Mistake } from "../reports/own.ts";
import { download } from "../view/save.ts";
import { plural, t } from "../voice/text.ts";

/** More than anybody reads; all of them are in the file to download. */
const MOST_SHOWN = 200;

const COLUMNS = ["line", "record", "field", "problem"];

const save = (mistakes: readonly Mistake[]) =>
  download(
    toCsv([COLUMNS, ...mistakes.map(({ line, record, field, problem }) => [line, record, field, problem])]),
    "on-whose-word-mistakes.csv",
    "text/csv",
  );

export function Mistakes({ mistakes }: { mistakes: readonly Mistake[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (mistakes.length > 0) heading.current?.focus();
  }, [mistakes]);
  if (mistakes.length === 0) return null;
  const hasLines = mistakes.some(({ line }) => line !== null);
  return (
    <section class="mistakes">
      <h3 ref={heading} tabIndex={-1}>
        {plural("mistakesTitle", mistakes.length)}
      </h3>
      <ul>
        {mistakes.slice(0, MOST_SHOWN).map(({ line, record, field, problem }, at) => (
          <li key={at}>
            {line !== null && <strong>{t("mistakeLine", String(line))} </strong>}
            <bdi lang="en" dir="ltr">
              {record}, {field}: {problem}
            </bdi>
          </li>
        ))}
      </ul>
      {(mistakes.length > MOST_SHOWN || hasLines) && (
        <button type="button" class="link" onClick={() => save(mistakes)}>
          {t("mistakesSave")}
        </button>
      )}
    </section>
  );
}
