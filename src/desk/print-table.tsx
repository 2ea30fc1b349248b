/** The sheet on paper: one line a figure, so that an article fits on one page. Not shown on the screen. */
import { tellingsOf } from "../model/tellings.ts";
import type { Row } from "../sheet/bring.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { shownOf } from "../sheet/shown.ts";
import { questionOf } from "../voice/entry.ts";
import { relationName } from "../voice/relation.ts";
import { formatList, formatNumber, plural, t } from "../voice/text.ts";
import { changedWords, presenceWords, tickWords } from "../voice/tick.ts";

interface Props {
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
}

/** "counted earlier (3); independently similar (1)" */
function relations(row: Row, sheet: Sheet): string {
  const counts = new Map<string, number>();
  for (const { comparison } of tellingsOf(shownOf(row).figure, sheet)) {
    const name = relationName(comparison.relation);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const said = [...counts].map(([name, count]) => t("originCounted", name, formatNumber(count)));
  return said.length > 0 ? formatList(said) : t("reportCountNone");
}

/** What was noted stands first; it is said where the article has another number now. */
function Numbers({ row }: { row: Row }) {
  const noted = row.entry.item.figure.exact;
  const { exact } = shownOf(row).figure;
  if (exact === noted) return <bdi>{noted}</bdi>;
  return (
    <>
      <bdi>{noted}</bdi> · {t("nowReads")} <bdi>{exact}</bdi>
    </>
  );
}

const statusOf = ({ entry, presence }: Row): string[] =>
  [tickWords(entry.tick), presenceWords(presence), changedWords(entry)].filter((words) => words !== null);

export function PrintTable({ sheet, rows }: Props) {
  return (
    <table class="on-paper">
      <caption>{plural("figuresTitle", rows.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{t("columnNumber")}</th>
          <th scope="col">{t("filterMeasure")}</th>
          <th scope="col">{t("filterRelation")}</th>
          <th scope="col">{t("columnCheck")}</th>
          <th scope="col">{t("fieldNote")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.entry.id}>
            <td>
              <Numbers row={row} />
            </td>
            <td>{questionOf(shownOf(row).figure, sheet)}</td>
            <td>{relations(row, sheet)}</td>
            <td>{formatList(statusOf(row))}</td>
            <td dir="auto">{row.entry.note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
