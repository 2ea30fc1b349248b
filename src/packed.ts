/**
 * What the engine found, as a page keeps it and hands it on. A page has to know where figures stand; what is said of them, up to
 * forty comparisons each, is text to it: an object of so many parts is copied part by part on the page's thread, and its
 * collector goes over all of them again and again (docs/adr/0010-packed-findings.md).
 */
import { isFields } from "./fields.ts";
import { isPageReport, isPlace, isText, type PageReport, TABLES, type TableName } from "./messages.ts";
import { excerpt } from "./model/excerpt.ts";
import type { Figure, Findings } from "./types/findings.ts";

/** By id, each entry as JSON. */
export type PackedTables = Readonly<Record<TableName, Readonly<Record<string, string>>>>;

export interface PackedFigure extends Pick<Figure, "block" | "start" | "end"> {
  /** The whole figure as JSON. */
  readonly packed: string;
}

export interface PackedFindings extends PackedTables, Pick<Findings, "onTopic" | "coverage"> {
  readonly figures: readonly PackedFigure[];
}

/** A page's report, with each figure as JSON in its place, and the text around it as long as its excerpt may need. */
export interface PackedReport extends PackedTables, Omit<PageReport, "figures" | TableName> {
  readonly figures: readonly (Omit<PageReport["figures"][number], "figure"> & { readonly figure: string })[];
}

type Tables = Readonly<Record<TableName, unknown>>;

function tablesOf<T>(tables: Tables, turn: (value: unknown) => T): Record<TableName, Record<string, T>> {
  const turned = (name: TableName) =>
    Object.fromEntries(Object.entries(tables[name] as object).map(([id, value]) => [id, turn(value)]));
  return Object.fromEntries(TABLES.map((name) => [name, turned(name)])) as Record<
    TableName,
    Record<string, T>
  >;
}

export function packFindings(findings: Findings): PackedFindings {
  const { onTopic, coverage, figures } = findings;
  return {
    onTopic,
    coverage,
    figures: figures.map((figure) => {
      const { block, start, end } = figure;
      return { block, start, end, packed: JSON.stringify(figure) };
    }),
    ...tablesOf(findings, JSON.stringify),
  };
}

const isPackedFigure = (value: unknown): value is PackedFigure => isPlace(value) && isText(value.packed);

const isTable = (value: unknown): boolean => isFields(value) && Object.values(value).every(isText);

export const isPackedFindings = (value: unknown): value is PackedFindings =>
  isFields(value) &&
  typeof value.onTopic === "boolean" &&
  Array.isArray(value.figures) &&
  value.figures.every(isPackedFigure) &&
  TABLES.every((name) => isTable(value[name])) &&
  // Handed on like the rest: its fields are looked at where they are drawn.
  isFields(value.coverage);

const unpacked = (text: unknown): unknown => JSON.parse(text as string);

/** null where it is no report of a page. */
export function unpackReport(value: unknown): PageReport | null {
  try {
    const report = value as PackedReport;
    const figures = report.figures.map((item) => {
      const figure = unpacked(item.figure) as Figure;
      return { ...item, figure, ...excerpt(item.before, figure.exact, item.after) };
    });
    const whole: unknown = { ...report, figures, ...tablesOf(report, unpacked) };
    return isPageReport(whole) ? whole : null;
  } catch {
    // Of another shape, or not JSON: what the guard would say too.
    return null;
  }
}
