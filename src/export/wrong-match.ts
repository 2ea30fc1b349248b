/** A match that seems amiss, as text to send to the makers of the data. Field names are stable, not translated; nothing is sent. */
import type { PageFigure, PageReport } from "../messages.ts";
import { tellingsOf } from "../model/tellings.ts";

export function wrongMatchText(item: PageFigure, page: PageReport, version: string): string {
  const { figure, before, after } = item;
  const claims = tellingsOf(figure, page).map(
    ({ claim, comparison }) => `  ${claim.id} ${comparison.relation}: ${claim.words}`,
  );
  const why = figure.why.map(({ role, words }) => `${role}: ${words}`).join("; ");
  return [
    `extension: ${version}`,
    `data: ${page.coverage?.version ?? "unknown"}`,
    `page: ${page.url}`,
    `quote: ${before}[${figure.exact}]${after}`,
    `read as: ${figure.measure}, ${figure.scope}, ${figure.hedge} ${figure.min ?? ""}..${figure.max ?? ""} ${figure.unit}, counting ${figure.who}`,
    `as of: ${figure.asOf ?? "unknown"}`,
    `speaker: ${figure.speaker ?? "none"}`,
    `because of: ${why || "nothing"}`,
    "claims:",
    ...(claims.length > 0 ? claims : ["  none"]),
    "",
  ].join("\n");
}
