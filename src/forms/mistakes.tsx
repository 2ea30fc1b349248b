/** Everything that keeps a file or a form from being stored, with its line and the reason. */
import { useEffect, useRef } from "preact/hooks";
import type { Mistake } from "../reports/own.ts";
import { download } from "../view/save.ts";
import { asInFile, type Naming, problemWords } from "../voice/problem.ts";
import { plural, t } from "../voice/text.ts";
import { mistakesCsv } from "./mistakes-table.ts";

/** More than anybody reads; all of them are in the file to download. */
const MOST_SHOWN = 200;

/** Stands in a message for the element that is put there: a character that no text has (private use). */
const HERE = "\ue000";

interface Props {
  readonly mistakes: readonly Mistake[];
  /** What fields and their values are called where they are to be mended. */
  readonly naming?: Naming;
}

/** A field that has no other name than that of the format is set as such, in its own direction. */
function Words({ mistake, naming }: { mistake: Mistake; naming: Naming }) {
  const { field } = mistake;
  const record = problemWords(mistake.record);
  const problem = problemWords(mistake.problem, naming);
  if (!field) return <>{t("mistakeIn", record, problem)}</>;
  const called = naming({ field });
  if (called !== field) return <>{t("mistakeAt", record, called, problem)}</>;
  const [before, ...after] = t("mistakeAt", record, HERE, problem).split(HERE);
  return (
    <>
      {before}
      <bdi dir="ltr">{field}</bdi>
      {after.join(HERE)}
    </>
  );
}

export function Mistakes({ mistakes, naming = asInFile }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (mistakes.length > 0) heading.current?.focus();
  }, [mistakes]);
  if (mistakes.length === 0) return null;
  const hasLines = mistakes.some(({ line }) => line !== null);
  const save = () => download(mistakesCsv(mistakes, naming), "on-whose-word-mistakes.csv", "text/csv");
  return (
    <section class="mistakes">
      <h3 ref={heading} tabIndex={-1}>
        {plural("mistakesTitle", mistakes.length)}
      </h3>
      <ul>
        {mistakes.slice(0, MOST_SHOWN).map((mistake, at) => (
          <li key={at}>
            {mistake.line !== null && <strong>{t("mistakeLine", String(mistake.line))} </strong>}
            <Words mistake={mistake} naming={naming} />
          </li>
        ))}
      </ul>
      {(mistakes.length > MOST_SHOWN || hasLines) && (
        <button type="button" class="link" onClick={save}>
          {t("mistakesSave")}
        </button>
      )}
    </section>
  );
}
