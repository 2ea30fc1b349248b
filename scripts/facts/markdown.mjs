/** Markdown that a command writes into a document between two marks. */

/** @param {readonly (readonly string[])[]} rows the first is the head @returns {string} set in columns, as it is read in a terminal */
export function table(rows) {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length))) ?? [];
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(head), rule, ...body.map(line)].join("\n");
}

/**
 * @typedef {{ start: string, end: string }} Marks
 * @param {string} document @param {Marks} marks @returns {string} what stands between the marks, marks included
 * @throws where the document has lost its marks
 */
export function partBetween(document, { start, end }) {
  const from = document.indexOf(start);
  const to = document.indexOf(end, from);
  if (from < 0 || to < from) throw new Error(`The document has lost its marks "${start}" and "${end}"`);
  return document.slice(from, to + end.length);
}

/** @param {string} document @param {Marks} marks @param {string} text @returns {string} the document with the text between the marks */
export const putBetween = (document, marks, text) =>
  document.replace(partBetween(document, marks), () => framed(marks, text));

/** @param {Marks} marks @param {string} text */
export const framed = ({ start, end }, text) => `${start}\n\n${text}\n\n${end}`;
