/** One report of a figure, ready to be shown: every line a string, in the order in which it is read. */

import { fragmentUrl } from "../../scripts/data/text-fragment.mjs";
import { lineageOf } from "../model/origins.ts";
import type { Tables, Telling } from "../model/tellings.ts";
import type { Claim, Report } from "../types/database.ts";
import type { Coverage, Figure } from "../types/findings.ts";
import { formatDay } from "./date.ts";
import { intervalWords } from "./interval.ts";
import { speakerName, speakerWords } from "./origin.ts";
import { quoted } from "./quote.ts";
import { relationWords } from "./relation.ts";
import { type MessageKey, plural, t } from "./text.ts";

export interface Entry {
  readonly id: string;
  readonly speaker: string;
  readonly words: string;
  readonly interval: string;
  /** From the publisher back to the speaker. */
  readonly lineage: readonly string[];
  readonly isReworded: boolean;
  readonly times: string | null;
  readonly asOf: string;
  /** Where the claim counts, when that is not the place its question asks of. */
  readonly place: string | null;
  readonly published: string | null;
  readonly relation: string;
  readonly note: string | null;
  readonly headline: string;
  /** Only ever http or https: the database is data, and data can hold any scheme. */
  readonly url: string | null;
  /** The same address, with the place of the sentence. */
  readonly sentenceUrl: string | null;
}

export const asOfWords = ({ asOf, asOfPrecision }: Claim): string =>
  asOf ? t("asOf", formatDay(asOf, asOfPrecision)) : t("asOfUnknown");

export const publishedWords = ({ published, publishedPrecision }: Report): string | null =>
  published ? t("publishedOn", formatDay(published, publishedPrecision)) : null;

export const webUrl = ({ url }: Report): string | null => (url && /^https?:\/\//.test(url) ? url : null);

export function entryOf(
  { comparison, claim, report, times }: Telling,
  figure: Figure,
  tables: Tables,
): Entry {
  const { speakers } = tables;
  const url = webUrl(report);
  return {
    id: claim.id,
    speaker: speakerWords(claim, report, speakers),
    words: quoted(claim.words),
    interval: intervalWords(claim, claim.hedge, claim.unit),
    lineage: lineageOf(report, claim.speaker && speakerName(claim.speaker, speakers)),
    isReworded: report.reworded,
    times: times > 1 ? plural("printedTimes", times) : null,
    asOf: asOfWords(claim),
    place: claim.place === tables.measures[claim.measure]?.place ? null : claim.place,
    published: publishedWords(report),
    relation: relationWords(comparison, figure, claim, speakers, report),
    note: claim.note,
    headline: report.headline,
    url,
    sentenceUrl: url && fragmentUrl(url, claim.selector),
  };
}

/** In the reader's language; a question that the data gains before the texts do, as the data puts it. */
export const questionWords = (measure: string, asked = measure): string =>
  t(`measure_${measure.replaceAll("-", "_")}` as MessageKey) || asked;

export const questionOf = ({ measure }: Figure, tables: Tables): string =>
  questionWords(measure, tables.measures[measure]?.question);

/** Where no other report answers the question. */
export const aloneWords = (): string => t("sentencePair", t("aloneTitle"), t("aloneText"));

/** First and last day of publication; null where no report is dated. */
export const coverageDates = ({ from, to }: Coverage): string | null =>
  from && to ? t("periodBetween", formatDay(from), formatDay(to)) : null;

export function coverageWords(coverage: Coverage): string {
  const reports = plural("coverageReports", coverage.reports);
  const claims = plural("coverageClaims", coverage.claims);
  if (!coverage.from || !coverage.to) return t("coverageUndated", reports, claims);
  return t("coverage", reports, claims, formatDay(coverage.from), formatDay(coverage.to));
}
