/** What one checked page looks like in each output format. */
import { sheetCsv } from "../export/sheet-csv.ts";
import { sheetMarkdown } from "../export/sheet-markdown.ts";
import type { Findings, Quantity } from "../types/findings.ts";
import { pageSheet } from "./page-sheet.ts";
import type { Page } from "./read-page.ts";
import { coverageLine, figureTable, quantityTable } from "./table.ts";

export interface Checked {
  readonly file: string;
  readonly page: Page;
  readonly findings: Findings;
  /** With --all: the numbers that answer no question. */
  readonly others: readonly Quantity[] | null;
}

export type Format = "table" | "json" | "markdown" | "csv";

function table({ file, page, findings, others }: Checked): string {
  const { onTopic, figures } = findings;
  const head = `${file}: ${page.article.title}`;
  const rest = others && others.length > 0 ? `\n${quantityTable(others)}\n` : "";
  if (!onTopic) return `${head}\nNot about the battle of Baghouz: nothing compared.\n${rest}`;
  if (figures.length === 0) return `${head}\nNo figure that answers a question of the database.\n${rest}`;
  return `${head}\n\n${figureTable(figures, findings)}\n${rest}${coverageLine(findings)}\n`;
}

function json({ file, page, findings: { onTopic, figures }, others }: Checked) {
  return { file, title: page.article.title, onTopic, figures, ...(others && { others }) };
}

function markdown({ file, page, findings }: Checked): string {
  const { sheet, rows } = pageSheet(file, page, findings);
  return sheetMarkdown(sheet, rows);
}

/** The columns are named once, whatever the number of pages. */
function csv({ file, page, findings }: Checked, isFirst: boolean): string {
  const { sheet, rows } = pageSheet(file, page, findings);
  const text = sheetCsv(sheet, rows);
  return isFirst ? text : text.slice(text.indexOf("\r\n") + 2);
}

const write = (text: string): void => void process.stdout.write(text);

/** Prints each page as it comes; JSON is one array, and so waits for the last. */
export class Printer {
  private readonly all: unknown[] = [];
  private printed = 0;

  constructor(private readonly format: Format) {}

  add(checked: Checked): void {
    if (this.format === "json") this.all.push(json(checked));
    else if (this.format === "markdown") write(`${this.printed > 0 ? "\n" : ""}${markdown(checked)}`);
    else if (this.format === "csv") write(csv(checked, this.printed === 0));
    else write(`${table(checked)}\n`);
    this.printed++;
  }

  end(): void {
    if (this.format === "json") write(`${JSON.stringify(this.all, null, 2)}\n`);
  }
}
