/** What the engine found in a saved page as a check sheet that nobody has ticked yet. */
import { pathToFileURL } from "node:url";
import { reportOf } from "../model/reading.ts";
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
  const url = file === "-" ? "" : pathToFileURL(file).href;
  const report = reportOf(findings, { ...article, title: article.title || file }, blocks, url);
  return bring(null, report, joinBlocks(blocks), new Date().toISOString());
}
