/** The scoreboard as text for people. */
import { fixed, grid, type Row } from "./grid.ts";
import type { NewsQuant } from "./newsquant.ts";
import { articlesText } from "./print-articles.ts";
import { labelledText } from "./print-labelled.ts";
import type { ReportOutcome } from "./reports.ts";
import type { Scoreboard } from "./scoreboard.ts";
import type { Offtopic, PageMarks } from "./silence.ts";
import {
  NEWSQUANT,
  OFFTOPIC_MARKS,
  OFFTOPIC_MARKS_A_PASSAGE,
  PAGE_MARKS,
  REPORT_EXTRA,
  REPORT_RECALL,
} from "./thresholds.ts";

function offtopicText({ passages, asIs, forcedOpen }: Offtopic): string {
  const row = (name: string, marks: number): Row => [name, marks, fixed(marks / Math.max(1, passages))];
  const rows = [row("gate as it is", asIs.length), row("gate forced open", forcedOpen.length)];
  return `off-topic passages (${passages}; goal: ${OFFTOPIC_MARKS} marks, ${OFFTOPIC_MARKS_A_PASSAGE} a passage with the gate forced open)\n${grid([["", "marks", "a passage"], ...rows])}`;
}

function pagesText(pages: readonly PageMarks[]): string {
  const rows = pages.map(({ page, onTopic, marks }): Row => [page, onTopic ? "open" : "shut", marks.length]);
  return `saved pages on other subjects (goal: ${PAGE_MARKS} marks)\n${grid([["", "gate", "marks"], ...rows])}`;
}

function reportsText(reports: readonly ReportOutcome[]): string {
  const cells = (of: readonly ReportOutcome[]): Row => {
    const sum = (pick: (outcome: ReportOutcome) => number) =>
      of.reduce((total, outcome) => total + pick(outcome), 0);
    const found = sum((outcome) => outcome.found);
    return [
      sum((outcome) => outcome.claims),
      found,
      sum((outcome) => outcome.intervalRight),
      sum((outcome) => outcome.scopeRight),
      sum((outcome) => outcome.extra.length),
      fixed(
        found /
          Math.max(
            1,
            sum((outcome) => outcome.claims),
          ),
      ),
    ];
  };
  const head: Row = ["", "claims", "found", "interval", "scope", "marks on no claim", "recall"];
  const rows = reports.map((outcome): Row => [`report ${outcome.report}`, ...cells([outcome])]);
  return `texts of the database (gate as it is; goal: recall ${REPORT_RECALL}, ${REPORT_EXTRA} marks on no claim)\n${grid([head, ...rows, ["all", ...cells(reports)]])}`;
}

function newsquantText({ sentences, values, bounds }: NewsQuant): string {
  const { right, wrong, missed, precision, recall, f1 } = values;
  const head: Row = ["", "right", "false", "missed", "precision", "recall", "F1", "bounds"];
  const row: Row = [
    "values",
    right,
    wrong,
    missed,
    fixed(precision),
    fixed(recall),
    fixed(f1),
    fixed(bounds),
  ];
  return `NewsQuant (${sentences} sentences of general news; goal: F1 ${NEWSQUANT.f1}, bounds ${NEWSQUANT.bounds})\n${grid([head, row])}`;
}

export function scoreboardText(board: Scoreboard): string {
  const parts = [
    ...board.labelled.map(labelledText),
    board.articles && articlesText(board.articles),
    board.offtopic && offtopicText(board.offtopic),
    board.pages && pagesText(board.pages),
    board.reports && reportsText(board.reports),
    board.newsquant && newsquantText(board.newsquant),
    `speed  ${board.speed.toFixed(1)} MB/s of the whole check, this machine (npm run bench compares with other readers)`,
    board.missing.length > 0 ? `NOTE\n${board.missing.join("\n")}` : null,
  ];
  return parts.filter((part) => part !== null).join("\n\n");
}
