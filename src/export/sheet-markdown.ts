/** A check sheet as Markdown: for an article's working file, or to send to a colleague. */
import type { PageFigure, PageReport } from "../messages.ts";
import { isUnlooked, type Row } from "../sheet/bring.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { notedSentence } from "../sheet/shown.ts";
import { coverageWords } from "../voice/entry.ts";
import { t } from "../voice/text.ts";
import { changedWords, correctionWords, presenceWords, tickWords } from "../voice/tick.ts";
import { escapeMarkdown, markdownLink } from "./markdown.ts";
import { figureLines } from "./page-markdown.ts";
import { asPage } from "./sheet-page.ts";

/** Status first, then what the fact-checker wrote. A sheet made in the terminal has neither. */
function notes(row: Row, sheet: Sheet): string[] {
  const { entry, presence } = row;
  const status = [tickWords(entry.tick), changedWords(entry), presenceWords(presence)]
    .filter(Boolean)
    .join(" · ");
  const correction = correctionWords(row, sheet);
  const { note } = entry;
  return [
    `**${escapeMarkdown(status)}**`,
    "",
    ...(presence === "changed" ? [escapeMarkdown(t("notedReads", notedSentence(entry))), ""] : []),
    ...(correction ? [escapeMarkdown(correction), ""] : []),
    ...(note ? [escapeMarkdown(t("note", note)), ""] : []),
  ];
}

function section(rows: readonly Row[], sheet: Sheet): string[] {
  const page: PageReport = asPage(sheet, rows);
  return rows.flatMap((row, at) => figureLines(page.figures[at] as PageFigure, page, notes(row, sheet)));
}

export function sheetMarkdown(sheet: Sheet, rows: readonly Row[]): string {
  const here = rows.filter(({ presence }) => presence !== "gone");
  const gone = rows.filter(({ presence }) => presence === "gone");
  const coverage = sheet.coverage ? `${coverageWords(sheet.coverage)} ` : "";
  return [
    `# ${markdownLink(sheet.title || sheet.url, sheet.url)}`,
    "",
    ...(isUnlooked(rows) ? [escapeMarkdown(t("sheetUnlooked")), ""] : []),
    ...section(here, sheet),
    ...(gone.length > 0 ? [`# ${escapeMarkdown(t("presenceGone"))}`, "", ...section(gone, sheet)] : []),
    `${escapeMarkdown(coverage)}${t("notComplete")}`,
    "",
  ].join("\n");
}
