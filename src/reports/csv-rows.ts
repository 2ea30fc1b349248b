/** A table's text to its rows, each with the line it begins on. */
import Papa, { type ParseError } from "papaparse";
import { unguard } from "../export/csv.ts";
import { COLUMNS, type Column, REQUIRED } from "./csv-columns.ts";
import type { Mistake } from "./own.ts";
import type { Problem } from "./problem.ts";

export interface Row {
  readonly line: number;
  /** Trimmed, but for quotations; empty where the table has no such column. */
  readonly cell: (column: Column) => string;
}

/** A quotation's spaces are part of it. */
const VERBATIM: ReadonlySet<Column> = new Set<Column>(["quote", "quote_prefix", "quote_suffix"]);

/** Too few or too many fields are only told where the reader is to name them, which it is not. */
type Code = Exclude<ParseError["code"], "TooFewFields" | "TooManyFields">;

const BROKEN: Readonly<Record<Code, Problem>> = {
  MissingQuotes: ["problemQuoteOpen"],
  InvalidQuotes: ["problemQuoteStray"],
  UndetectableDelimiter: ["problemNoCommas"],
};

const fault = (line: number, field: string, ...problem: Problem): Mistake => ({
  line,
  record: ["recordTable"],
  field,
  problem,
});

const isColumn = (name: string): name is Column => (COLUMNS as readonly string[]).includes(name);

function headMistakes(head: readonly string[]): Mistake[] {
  const unknown = head.filter((name) => name !== "" && !isColumn(name));
  const missing = REQUIRED.filter((name) => !head.includes(name));
  const twice = head.filter((name, at) => name !== "" && head.indexOf(name) !== at);
  return [
    ...unknown.map((name) => fault(1, name, "problemNoColumn", COLUMNS.join(", "))),
    ...missing.map((name) => fault(1, name, "problemColumnMissing")),
    ...twice.map((name) => fault(1, name, "problemColumnTwice")),
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

/**
 * What parts the cells, as the row of names has it: further down, a text may hold more tabs or bars than there are commas.
 * undefined: one name at most, which is told.
 */
const delimiterOf = (text: string): string | undefined =>
  /^[^,;\t|\r\n]*([,;\t|])/.exec(text.trimStart())?.[1];

/** Never throws, on any text. */
export function readRows(given: string): { rows: Row[]; mistakes: Mistake[] } {
  const text = given.replace(/^\ufeff/, "");
  const rows: Row[] = [];
  const mistakes: Mistake[] = [];
  let head: string[] | null = null;
  let line = 1;
  let read = 0;
  const delimiter = delimiterOf(text);
  Papa.parse<string[]>(text, {
    ...(delimiter !== undefined && { delimiter }),
    step: ({ data, errors, meta }) => {
      const begins = line;
      line += countLines(text, read, meta.cursor);
      read = meta.cursor;
      mistakes.push(...errors.map(({ code }) => fault(begins, "CSV", ...BROKEN[code as Code])));
      if (data.every((cell) => cell.trim() === "")) return;
      if (head === null) {
        head = data.map((name) => name.trim().toLowerCase());
        mistakes.push(...headMistakes(head));
        return;
      }
      if (data.length > head.length)
        mistakes.push(fault(begins, "CSV", "problemCells", `${data.length}`, `${head.length}`));
      const at = new Map(head.map((name, index) => [name, index]));
      const raw = (column: Column) => data[at.get(column) ?? -1] ?? "";
      rows.push({
        line: begins,
        cell: (column) => unguard(VERBATIM.has(column) ? raw(column) : raw(column).trim()),
      });
    },
    error: () => {},
  });
  if (head === null) mistakes.push(fault(1, "CSV", "problemNoRows"));
  return { rows, mistakes };
}
