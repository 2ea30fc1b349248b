import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { findDirective, lineAt, parseTextDirective, textDirective } from "./text-fragment.mjs";

/** @typedef {import("./mistake.mjs").Mistake} Mistake */

/** How often `part` stands in `text`, overlaps included. @param {string} text @param {string} part */
function occurrences(text, part) {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}

/** @param {any} report @param {string} text @returns {Mistake[]} */
function selectorMistakes(report, text) {
  return report.claims.flatMap((/** @type {any} */ { id, selector }) => {
    const wrong = (/** @type {string} */ problem) => [
      { file: report.file, record: `claim ${id}`, field: "selector", problem },
    ];
    const { prefix, exact, suffix } = selector;
    const count = occurrences(text, prefix + exact + suffix);
    if (count !== 1)
      return wrong(
        `prefix + exact + suffix stand ${count} times in ${report.textFile}; expected exactly once`,
      );
    return leadsThere(text, selector) ? [] : wrong("the link to the sentence leads elsewhere or nowhere");
  });
}

/**
 * Whether a browser that follows the link comes to the sentence that the selector names, or to a headline's copy of it.
 * @param {string} text @param {any} selector
 */
function leadsThere(text, selector) {
  const directive = parseTextDirective(textDirective(selector) ?? "");
  const found = directive && findDirective(text, directive);
  if (!found) return false;
  const { prefix, exact, suffix } = selector;
  const at = text.indexOf(prefix + exact + suffix) + prefix.length;
  const block = lineAt(text, at).trim().replace(/\s+/g, " ");
  return block.includes(found) || found.includes(block);
}

/**
 * Holds one report to the text it was read from.
 * @param {any} report @param {string} folder
 * @returns {Promise<Mistake[]>}
 */
async function verifyReport(report, folder) {
  const wrong = (/** @type {string} */ field, /** @type {string} */ problem) => [
    { file: report.file, record: `report ${report.id}`, field, problem },
  ];
  const bytes = await readFile(path.join(folder, report.textFile)).catch(() => null);
  if (!bytes) return wrong("textFile", `${report.textFile} cannot be read in ${folder}`);
  const hash = createHash("sha256").update(bytes).digest("hex");
  // Claims read from another text prove nothing about this one.
  if (hash !== report.sha256)
    return wrong("sha256", `is ${report.sha256}; the text in ${folder} has ${hash}`);
  return selectorMistakes(report, bytes.toString("utf8"));
}

/**
 * @param {readonly any[]} reports @param {string} folder where the texts lie
 * @returns {Promise<Mistake[]>}
 */
export async function verifyTexts(reports, folder) {
  const withText = reports.filter((report) => report.textFile !== null);
  return (await Promise.all(withText.map((report) => verifyReport(report, folder)))).flat();
}
