/** Comma-separated values (RFC 4180) that no spreadsheet takes for anything but text. */

/**
 * What a spreadsheet would calculate: https://owasp.org/www-community/attacks/CSV_Injection. Apostrophes that stand before it get
 * one more, so that the one that is ours can be told from those of the text.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

export type Cell = string | number | null;

function cell(value: Cell): string {
  if (value === null) return "";
  // A number of ours is a number; only words can pretend to be a formula.
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
