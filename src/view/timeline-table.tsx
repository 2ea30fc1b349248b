/** The chart's content as a table, in the order of days. */
import type { Tables, Telling } from "../model/tellings.ts";
import type { Figure } from "../types/findings.ts";
import { formatDay } from "../voice/date.ts";
import { intervalWords } from "../voice/interval.ts";
import { speakerWords } from "../voice/origin.ts";
import { pageDayWords, pageSpeakerWords } from "../voice/page-facts.ts";
import { quoted } from "../voice/quote.ts";
import { readsAs, t } from "../voice/text.ts";

interface Props {
  readonly figure: Figure;
  readonly tellings: readonly Telling[];
  readonly tables: Tables;
}

/** Undated claims stand last. */
const byDay = (a: Telling, b: Telling) => (a.claim.asOf ?? "9999").localeCompare(b.claim.asOf ?? "9999");

function Row({ telling: { claim, report }, tables }: Pick<Props, "tables"> & { readonly telling: Telling }) {
  const interval = intervalWords(claim, claim.hedge, claim.unit);
  return (
    <tr>
      <td>{claim.asOf ? formatDay(claim.asOf, claim.asOfPrecision) : t("notStated")}</td>
      <td>
        <bdi>{quoted(claim.words)}</bdi>
        {!readsAs(claim.words, interval) && <p class="quiet">{interval}</p>}
      </td>
      <td>
        {speakerWords(claim, report, tables.speakers)}
        <p class="quiet">
          <bdi>{report.outlet}</bdi>
        </p>
      </td>
    </tr>
  );
}

export function TimelineTable({ figure, tellings, tables }: Props) {
  return (
    <table>
      <caption class="for-readers">{t("timelineLabel")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("columnDay")}</th>
          <th scope="col">{t("columnNumber")}</th>
          <th scope="col">{t("columnSpeaker")}</th>
        </tr>
      </thead>
      <tbody>
        <tr class="page-row">
          <td>{pageDayWords(figure)}</td>
          <td>
            <bdi>{quoted(figure.exact)}</bdi>
          </td>
          <td>{t("columnPage", pageSpeakerWords(figure, tables.speakers))}</td>
        </tr>
        {[...tellings].sort(byDay).map((telling) => (
          <Row key={telling.claim.id} telling={telling} tables={tables} />
        ))}
      </tbody>
    </table>
  );
}
