/** What `npm run data` tells the editor. */
import { gzipSync } from "node:zlib";
import { compileDatabase } from "./compile.mjs";
import { listed, recordFigures } from "./figures.mjs";
import { printMistake } from "./mistake.mjs";

const count = (/** @type {number} */ number, /** @type {string} */ what) =>
  `${number} ${what}${number === 1 ? "" : "s"}`;

/** "003 Middle East Monitor (Reuters): 8 claims, 3 measures, 1 speaker" @param {any} report */
export function reportLine(report) {
  const different = (/** @type {string} */ field) =>
    new Set(report.claims.map((/** @type {any} */ claim) => claim[field] ?? "the outlet itself")).size;
  const parts = [
    count(report.claims.length, "claim"),
    count(different("measure"), "measure"),
    count(different("speaker"), "speaker"),
  ];
  return `${report.id} ${report.outlet} (${report.wording}): ${parts.join(", ")}`;
}

/** @param {import("./load.mjs").Data} data */
export function figureLines(data) {
  const figures = recordFigures(data);
  const { version, reports, outlets, countries, claims, quoted, speakers, statements, shared } = figures;
  return [
    `${reports} reports of ${outlets} outlets in ${countries} countries, ${claims} claims: version ${version}`,
    `${quoted} of ${speakers} speakers quoted, ${statements} statements, ${shared} of them in several reports, as of ${figures.firstDay} to ${figures.lastDay}`,
    `Claims per measure: ${listed(figures.measures)}`,
  ];
}

/** What the extension carries. @param {string} root @param {number} claims */
export async function weightLine(root, claims) {
  const bytes = gzipSync(JSON.stringify(await compileDatabase(root))).length;
  return `Compiled for the extension: ${bytes} bytes gzip, ${Math.round(bytes / claims)} a claim`;
}

/** @param {readonly import("./mistake.mjs").Mistake[]} warnings */
export function warningLines(warnings) {
  if (warnings.length === 0) return ["No open warning."];
  const answer = `${count(warnings.length, "warning")} to look at: mend the claim, or answer it there with "reviewed": "why it is right".`;
  return [...warnings.map((warning) => `WARNING ${printMistake(warning)}`), answer];
}
