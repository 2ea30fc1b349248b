/** What the engine found in a saved page as a check sheet that nobody has ticked yet. */
import { pathToFileURL } from "node:url";
import type { PageReport } from "../messages.ts";
import { excerpt } from "../model/excerpt.ts";
import { bring, type Row } from "../sheet/bring.ts";
import { joinBlocks } from "../sheet/selectors.ts";
import type { Sheet } from "../sheet/sheet.ts";
import type { Findings } from "../types/findings.ts";
import type { Page } from "./read-page.ts";

export function pageSheet(
  file: string,
  { article, blocks }: Page,
  findings: Findings,
): { sheet: Sheet; rows: readonly Row[] } {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const { claims, reports, speakers, measures, coverage } = findings;
  const report: PageReport = {
    state: "figures",
    missed: false,
    url: file === "-" ? "" : pathToFileURL(file).href,
    title: article.title || file,
    published: article.published,
    figures: findings.figures.map((figure, id) => {
      const text = texts.get(figure.block) ?? "";
      return { id, figure, ...excerpt(text.slice(0, figure.start), figure.exact, text.slice(figure.end)) };
    }),
    current: null,
    ...{ claims, reports, speakers, measures, coverage },
  };
  return bring(null, report, joinBlocks(blocks), new Date().toISOString());
}
