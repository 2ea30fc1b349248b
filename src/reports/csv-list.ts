/** Several texts in one cell, between vertical bars; a bar or backslash of their own has a backslash before it. */

const MARK = " | ";

export const joinList = (texts: readonly string[]): string =>
  texts.map((text) => text.replace(/[\\|]/g, "\\$&")).join(MARK);

/** A backslash before anything else is one, as in a table that was written by hand. */
export const splitList = (cell: string): string[] =>
  (cell.match(/(?:\\[\\|]|[^|])+/g) ?? [])
    .map((text) => text.trim().replace(/\\([\\|])/g, "$1"))
    .filter(Boolean);
