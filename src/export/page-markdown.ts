/** The page's whole check, to paste into a note or an article's working file. */
import type { PageFigure, PageReport } from "../messages.ts";
import { originsOf, reportCount } from "../model/origins.ts";
import { rangesOf } from "../model/range.ts";
import { tellingsOf } from "../model/tellings.ts";
import { aloneWords, coverageWords, entryOf, questionOf } from "../voice/entry.ts";
import { originsWords } from "../voice/origin.ts";
import { pageFacts } from "../voice/page-facts.ts";
import { quoted } from "../voice/quote.ts";
import { rangeBasis, rangeDates, rangeWords, scopeWords } from "../voice/range.ts";
import { t } from "../voice/text.ts";
import { citeMarkdown } from "./cite.ts";
import { escapeMarkdown, markdownLink } from "./markdown.ts";

/** @param extra Markdown lines to stand below the quotation. */
export function figureLines(
  { figure, before, after }: PageFigure,
  page: PageReport,
  extra: readonly string[] = [],
): string[] {
  const tellings = tellingsOf(figure, page);
  const lines = [
    `## ${escapeMarkdown(quoted(figure.exact))}`,
    "",
    escapeMarkdown(questionOf(figure, page)),
    "",
    `> ${escapeMarkdown(before)}**${escapeMarkdown(figure.exact)}**${escapeMarkdown(after)}`,
    "",
    escapeMarkdown(pageFacts(figure, page.speakers)),
    "",
    ...extra,
  ];
  if (tellings.length === 0) return [...lines, escapeMarkdown(aloneWords()), ""];
  const ranges = rangesOf(tellings, figure.scope).map((range) =>
    [scopeWords(range.scope), rangeWords(range), rangeDates(range), rangeBasis(range)].join(" · "),
  );
  const reports = tellings.map((telling) => {
    const { relation } = entryOf(telling, figure, page);
    return `- ${citeMarkdown(telling, figure, page)} ${escapeMarkdown(relation)}`;
  });
  const origins = originsWords(originsOf(tellings), reportCount(tellings), page.speakers);
  return [
    ...lines,
    ...ranges.map((range) => `- ${escapeMarkdown(range)}`),
    "",
    escapeMarkdown(origins),
    "",
    ...reports,
    "",
  ];
}

export function pageMarkdown(page: PageReport): string {
  const coverage = page.coverage ? `${coverageWords(page.coverage)} ` : "";
  return [
    `# ${markdownLink(page.title || page.url, page.url)}`,
    "",
    ...page.figures.flatMap((item) => figureLines(item, page)),
    `${escapeMarkdown(coverage)}${t("notComplete")}`,
    "",
  ].join("\n");
}
