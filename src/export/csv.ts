/** Comma-separated values (RFC 4180) that no spreadsheet takes for anything but text. */

/**
 * What a spreadsheet would calculate: https://owasp.org/www-community/attacks/CSV_Injection. A cell may begin inside of ours, too: where
 * lists are parted by ";" (German, French) or tabs are asked for, our quotation marks stand in the middle of a cell and hold nothing
 * together. Spaces and quotation marks may be dropped before it is looked at; apostrophes that stand there get one more, so that
 * the one that is ours can be told from those of the text.
 */
const UNGUARDED = /^(?=[\p{Zs}"']*[=+\-@＝＋－＠\t\r\n])|(?<=[;|\t\r\n])(?=[\p{Zs}"']*[=+\-@＝＋－＠])/gu;
const GUARDED = /^'(?=[\p{Zs}"']*[=+\-@＝＋－＠\t\r\n])|(?<=[;|\t\r\n])'(?=[\p{Zs}"']*[=+\-@＝＋－＠])/gu;

const guard = (text: string): string => text.replace(UNGUARDED, "'");

/** What stood there before an apostrophe of ours kept it from being calculated. */
export const unguard = (text: string): string => text.replace(GUARDED, "");

const NEEDS_QUOTES = /[",\r\n]/;

export type Cell = string | number | null;

function cell(value: Cell): string {
  if (value === null) return "";
  // A number of ours is a number; only words can pretend to be a formula.
  if (typeof value === "number") return String(value);
  const text = guard(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
