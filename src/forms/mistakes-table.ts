/** Everything to mend as a table, to go through beside the file. */
import { toCsv } from "../export/csv.ts";
import type { Mistake } from "../reports/own.ts";
import { type Naming, problemWords } from "../voice/problem.ts";
import { t } from "../voice/text.ts";

export const mistakesCsv = (mistakes: readonly Mistake[], naming: Naming): string =>
  toCsv([
    [t("columnLine"), t("columnRecord"), t("columnField"), t("columnProblem")],
    ...mistakes.map(({ line, record, field, problem }) => [
      line,
      problemWords(record),
      naming({ field }),
      problemWords(problem, naming),
    ]),
  ]);
