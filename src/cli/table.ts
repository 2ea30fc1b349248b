/** The figures of a page as a table for people: each figure, and under it what the reports print. */
import "./english.ts";
import { authorOf } from "../model/origins.ts";
import type { DatePrecision, Day } from "../types/database.ts";
import type { Comparison, Figure, Findings, Quantity } from "../types/findings.ts";
import { aloneWords } from "../voice/entry.ts";
import { speakerName } from "../voice/origin.ts";
import { relationWords } from "../voice/relation.ts";
import { t } from "../voice/text.ts";

export type Tables = Pick<Findings, "claims" | "reports" | "speakers" | "measures">;

const FIGURE_WIDTH = 34;
const DETAIL_WIDTH = 26;

/** Control characters of a page could move the cursor or colour the terminal. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, " ").trim();

/** A column: never cut, because a cut number is another number. */
const column = (text: string, width: number): string => plain(text).padEnd(width);

/** A day as sharp as it is known. */
const dayWords = (day: Day, precision: DatePrecision = "day"): string =>
  precision === "month" ? day.slice(0, "2019-03".length) : precision === "week" ? `the week of ${day}` : day;

function figureLine(figure: Figure, number: number, tables: Tables): string {
  const question = tables.measures[figure.measure]?.question ?? figure.measure;
  const said = figure.speaker && speakerName(figure.speaker, tables.speakers);
  const origin = [
    said && `said by ${said}`,
    figure.asOf && `as of ${dayWords(figure.asOf, figure.asOfPrecision)}`,
  ]
    .filter(Boolean)
    .join(", ");
  const words = column(`${number}. ${figure.exact}`, FIGURE_WIDTH);
  return `${words} ${question}${origin ? ` (${plain(origin)})` : ""}`;
}

function reportLine(comparison: Comparison, figure: Figure, tables: Tables): string | null {
  const claim = tables.claims[comparison.claim];
  const report = claim && tables.reports[claim.report];
  if (!claim || !report) return null;
  const author = authorOf(report);
  const speaker = claim.speaker ? speakerName(claim.speaker, tables.speakers) : t("outletItself", author);
  const outlet = author === report.outlet ? report.outlet : `${report.outlet} (${author})`;
  const relation = relationWords(comparison, figure, claim, tables.speakers, report);
  const details = [
    column(speaker, DETAIL_WIDTH),
    column(claim.words, DETAIL_WIDTH),
    claim.asOf ?? "no date   ",
  ];
  return `     ${details.join("  ")}  ${outlet} [${claim.id}]: ${relation}`;
}

function figureLines(figure: Figure, number: number, tables: Tables): string[] {
  const reports = figure.reports.map((comparison) => reportLine(comparison, figure, tables));
  const none = `     ${aloneWords()}`;
  return [
    figureLine(figure, number, tables),
    ...(reports.length > 0 ? reports.filter((line) => line !== null) : [none]),
  ];
}

export function figureTable(figures: readonly Figure[], tables: Tables): string {
  return figures.flatMap((figure, index) => [...figureLines(figure, index + 1, tables), ""]).join("\n");
}

/** Numbers of the page that answer no question. */
export function quantityTable(quantities: readonly Quantity[]): string {
  const lines = quantities.map(
    ({ exact, unit, noun }) => `     ${column(exact, FIGURE_WIDTH)} ${unit}${noun ? `: ${plain(noun)}` : ""}`,
  );
  return ["Other numbers, compared with nothing:", ...lines].join("\n");
}

/** What the table does not say otherwise: how much it could know. */
export function coverageLine({ coverage }: Pick<Findings, "coverage">): string {
  const { reports, outlets, claims, from, to, version } = coverage;
  return `Compared with ${claims} claims of ${reports} reports by ${outlets} outlets, ${from ?? "?"} to ${to ?? "?"} (data ${version}). The list is not complete.`;
}
