/** One report of a figure, ready to be shown: every line a string, in the order in which it is read. */
import type { Claim, Report } from "../types/database.ts";
import type { Comparison, Coverage, Figure, Findings } from "../types/findings.ts";
import { formatDay } from "./date.ts";
import { intervalWords } from "./interval.ts";
import { outletWords, speakerWords } from "./origin.ts";
import { relationWords } from "./relation.ts";
import { plural, t } from "./text.ts";

export interface Entry {
  readonly id: string;
  readonly speaker: string;
  readonly words: string;
  readonly interval: string;
  readonly outlet: string;
  readonly asOf: string;
  readonly published: string | null;
  readonly relation: string;
  readonly note: string | null;
  readonly headline: string;
  /** Only ever http or https: the database is data, and data can hold any scheme. */
  readonly url: string | null;
}

export type Tables = Pick<Findings, "claims" | "reports" | "speakers" | "measures">;

const asOfWords = ({ asOf, asOfPrecision }: Claim) =>
  asOf ? t("asOf", formatDay(asOf, asOfPrecision)) : t("asOfUnknown");

const publishedWords = ({ published, publishedPrecision }: Report) =>
  published ? t("publishedOn", formatDay(published, publishedPrecision)) : null;

function entry(comparison: Comparison, figure: Figure, tables: Tables): Entry | null {
  const claim = tables.claims[comparison.claim];
  const report = claim && tables.reports[claim.report];
  if (!claim || !report) return null;
  return {
    id: claim.id,
    speaker: speakerWords(claim, report, tables.speakers),
    words: t("reportedWords", claim.words),
    interval: intervalWords(claim, claim.hedge, claim.unit),
    outlet: outletWords(report),
    asOf: asOfWords(claim),
    published: publishedWords(report),
    relation: relationWords(comparison, figure, claim, tables.speakers, report.outlet),
    note: claim.note,
    headline: report.headline,
    url: report.url && /^https?:\/\//.test(report.url) ? report.url : null,
  };
}

/** Closest first, as the engine ordered them. */
export const entriesOf = (figure: Figure, tables: Tables): Entry[] =>
  figure.reports.map((comparison) => entry(comparison, figure, tables)).filter((made) => made !== null);

export const questionOf = (figure: Figure, tables: Tables): string =>
  tables.measures[figure.measure]?.question ?? figure.measure;

export const countWords = (figure: Figure): string =>
  figure.reports.length === 0 ? t("reportCountNone") : plural("reportCount", figure.reports.length);

export function coverageWords(coverage: Coverage): string {
  const reports = plural("coverageReports", coverage.reports);
  const claims = plural("coverageClaims", coverage.claims);
  if (!coverage.from || !coverage.to) return t("coverageUndated", reports, claims);
  return t("coverage", reports, claims, formatDay(coverage.from), formatDay(coverage.to));
}
