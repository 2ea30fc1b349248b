/** One claim as a citation: speaker, words, day; then where it was printed. */
import type { Tables, Telling } from "../model/tellings.ts";
import type { Figure } from "../types/findings.ts";
import { type Entry, entryOf } from "../voice/entry.ts";
import { lineageWords } from "../voice/origin.ts";
import { quoted } from "../voice/quote.ts";
import { commaList, t } from "../voice/text.ts";
import { escapeMarkdown, markdownLink } from "./markdown.ts";

const said = ({ speaker, words, asOf }: Entry) => commaList([speaker, words, asOf]);

const printed = ({ lineage, isReworded, published }: Entry) =>
  commaList(
    [lineageWords(lineage), isReworded ? t("reworded") : null, published].filter((part) => part !== null),
  );

export function citePlain(telling: Telling, figure: Figure, tables: Tables): string {
  const entry = entryOf(telling, figure, tables);
  const source = commaList([quoted(entry.headline), printed(entry)]);
  const address = entry.sentenceUrl ? ` ${entry.sentenceUrl}` : "";
  return `${t("citation", said(entry), source)}${address} [${t("claimId", entry.id)}]`;
}

export function citeMarkdown(telling: Telling, figure: Figure, tables: Tables): string {
  const entry = entryOf(telling, figure, tables);
  const headline = entry.sentenceUrl
    ? markdownLink(entry.headline, entry.sentenceUrl)
    : escapeMarkdown(entry.headline);
  const id = escapeMarkdown(`[${t("claimId", entry.id)}]`);
  const source = commaList([headline, escapeMarkdown(printed(entry))]);
  return `${t("citation", escapeMarkdown(said(entry)), source)} ${id}`;
}
