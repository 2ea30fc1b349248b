/** One report of a figure: speaker, number, how it compares, through whom and when it was printed. */
import type { ComponentChildren } from "preact";
import type { Tables, Telling } from "../model/tellings.ts";
import type { Figure } from "../types/findings.ts";
import { entryOf } from "../voice/entry.ts";
import { quoted } from "../voice/quote.ts";
import { readsAs, t } from "../voice/text.ts";
import { Cite } from "./cite.tsx";
import { Icon } from "./icons.tsx";
import { Lineage } from "./lineage.tsx";

interface Props {
  readonly telling: Telling;
  readonly figure: Figure;
  readonly tables: Tables;
  /** Said where a kind of hedge is met for the first time. */
  readonly hedge: string | null;
  /** The card's short form has no room for where to read on. */
  readonly isShort?: boolean;
  /** Further reports of the same origin. */
  readonly children?: ComponentChildren;
}

interface LinkProps {
  readonly href: string;
  readonly label: string;
  readonly name: string;
}

function OutLink({ href, label, name }: LinkProps) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" aria-label={name}>
      <Icon name="external" />
      {label}
    </a>
  );
}

export function EntryItem({ telling, figure, tables, hedge, isShort = false, children }: Props) {
  const { report } = telling;
  const entry = entryOf(telling, figure, tables);
  const value = readsAs(entry.words, quoted(entry.interval)) ? null : entry.interval;
  const dates = [entry.asOf, entry.place, entry.published, entry.times].filter(Boolean).join(" · ");
  return (
    <li class="entry">
      <h3>{entry.speaker}</h3>
      <p>
        <bdi class="value">{entry.words}</bdi> {value && <span class="quiet">{value}</span>}
      </p>
      {hedge && <p class="hint">{hedge}</p>}
      <p class="relation">{entry.relation}</p>
      <p class="quiet">
        <Lineage steps={entry.lineage} />
        {report.collection === "own" && <span class="tag">{t("ownReport")}</span>}
        {entry.isReworded && <span class="tag">{t("reworded")}</span>}
      </p>
      <p class="quiet">{dates}</p>
      {!isShort && entry.note && (
        <p class="quiet">
          {t("note", "")}
          <bdi lang="en">{entry.note}</bdi>
        </p>
      )}
      {!isShort && (
        <p class="links">
          {entry.url && (
            <OutLink href={entry.url} label={t("readReport")} name={t("openReport", entry.headline)} />
          )}
          {entry.sentenceUrl && entry.sentenceUrl !== entry.url && (
            <OutLink
              href={entry.sentenceUrl}
              label={t("readSentence")}
              name={t("openSentence", entry.headline)}
            />
          )}
          <Cite telling={telling} figure={figure} tables={tables} />
        </p>
      )}
      {children}
    </li>
  );
}
