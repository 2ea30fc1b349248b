/** A table's text to its rows, each with the line it begins on. */
import Papa from "papaparse";
import { COLUMNS, type Column, REQUIRED } from "./csv-columns.ts";
import type { Mistake } from "./own.ts";

export interface Row {
  readonly line: number;
  /** Trimmed, but for quotations; empty where the table has no such column. */
  readonly cell: (column: Column) => string;
}

/** An apostrophe before what a spreadsheet would calculate is ours (src/export/csv.ts), and no part of the text. */
const plain = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** A quotation's spaces are part of it. */
const VERBATIM: ReadonlySet<Column> = new Set<Column>(["quote", "quote_prefix", "quote_suffix"]);

const fault = (line: number, field: string, problem: string): Mistake => ({
  line,
  record: "table",
  field,
  problem,
});

const isColumn = (name: string): name is Column => (COLUMNS as readonly string[]).includes(name);

function headMistakes(head: readonly string[]): Mistake[] {
  const unknown = head.filter((name) => name !== "" && !isColumn(name));
  const missing = REQUIRED.filter((name) => !head.includes(name));
  const twice = head.filter((name, at) => name !== "" && head.indexOf(name) !== at);
  return [
    ...unknown.map((name) => fault(1, name, `is no column of the template; they are ${COLUMNS.join(", ")}`)),
    ...missing.map((name) => fault(1, name, "is missing; the first line names the columns")),
    ...twice.map((name) => fault(1, name, "stands twice in the first line")),
  ];
}

const countLines = (text: string, from: number, to: number): number => {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    // A lone carriage return ends a line too, as old spreadsheets write it.
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines++;
  }
  return lines;
};

/** Never throws, on any text. */
export function readRows(given: string): { rows: Row[]; mistakes: Mistake[] } {
  const text = given.replace(/^\ufeff/, "");
  const rows: Row[] = [];
  const mistakes: Mistake[] = [];
  let head: string[] | null = null;
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    step: ({ data, errors, meta }) => {
      const begins = line;
      line += countLines(text, read, meta.cursor);
      read = meta.cursor;
      mistakes.push(...errors.map(({ message }) => fault(begins, "CSV", message)));
      if (data.every((cell) => cell.trim() === "")) return;
      if (head === null) {
        head = data.map((name) => name.trim().toLowerCase());
        mistakes.push(...headMistakes(head));
        return;
      }
      if (data.length > head.length)
        mistakes.push(fault(begins, "CSV", `has ${data.length} cells, the first line has ${head.length}`));
      const at = new Map(head.map((name, index) => [name, index]));
      const raw = (column: Column) => data[at.get(column) ?? -1] ?? "";
      rows.push({
        line: begins,
        cell: (column) => plain(VERBATIM.has(column) ? raw(column) : raw(column).trim()),
      });
    },
    error: () => {},
  });
  if (head === null) mistakes.push(fault(1, "CSV", "the table is empty; the first line names the columns"));
  return { rows, mistakes };
}
