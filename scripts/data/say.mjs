/** What `npm run data` tells the editor. */
import { gzipSync } from "node:zlib";
import { compileDatabase } from "./compile.mjs";
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

/** The state of the record, the figures of docs/data.md. @param {import("./load.mjs").Data} data */
export function figuresOf({ version, reports, outlets, measures, speakers, statements }) {
  const claims = reports.flatMap((report) => report.claims);
  const used = new Set(reports.map(({ outlet }) => outlet));
  const countries = new Set(
    outlets.flatMap(({ name, country }) => (used.has(name) && country ? [country] : [])),
  );
  const quoted = new Set(claims.flatMap(({ speaker }) => speaker ?? []));
  const days = claims.flatMap(({ asOf }) => asOf ?? []).sort();
  const perMeasure = measures.map(
    ({ id }) => `${id} ${claims.filter(({ measure }) => measure === id).length}`,
  );
  return [
    `${reports.length} reports of ${used.size} outlets in ${countries.size} countries, ${claims.length} claims: version ${version}`,
    `${quoted.size} of ${speakers.length} speakers quoted, ${new Set(claims.map(({ statement }) => statement)).size} statements, ${statements.length} of them in several reports, as of ${days[0]} to ${days.at(-1)}`,
    `Claims per measure: ${perMeasure.join(", ")}`,
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
