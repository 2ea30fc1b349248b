/** One claim as a citation: speaker, words, day; then where it was printed. */
import type { Tables, Telling } from "../model/tellings.ts";
import type { Figure } from "../types/findings.ts";
import { type Entry, entryOf } from "../voice/entry.ts";
import { lineageWords } from "../voice/origin.ts";
import { quoted } from "../voice/quote.ts";
import { t } from "../voice/text.ts";
import { escapeMarkdown, markdownLink } from "./markdown.ts";

const said = ({ speaker, words, asOf }: Entry) => [speaker, words, asOf].join(", ");

const printed = ({ lineage, isReworded, published }: Entry) =>
  [lineageWords(lineage), isReworded ? t("reworded") : null, published].filter(Boolean).join(", ");

export function citePlain(telling: Telling, figure: Figure, tables: Tables): string {
  const entry = entryOf(telling, figure, tables);
  const headline = quoted(entry.headline);
  const address = entry.sentenceUrl ? ` ${entry.sentenceUrl}` : "";
  return `${said(entry)}. ${headline}, ${printed(entry)}.${address} [${t("claimId", entry.id)}]`;
}

export function citeMarkdown(telling: Telling, figure: Figure, tables: Tables): string {
  const entry = entryOf(telling, figure, tables);
  const headline = entry.sentenceUrl
    ? markdownLink(entry.headline, entry.sentenceUrl)
    : escapeMarkdown(entry.headline);
  const id = escapeMarkdown(`[${t("claimId", entry.id)}]`);
  return `${escapeMarkdown(said(entry))}. ${headline}, ${escapeMarkdown(printed(entry))}. ${id}`;
}
