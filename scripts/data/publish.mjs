import path from "node:path";
import { loadData } from "./load.mjs";
import { DataError } from "./mistake.mjs";
import { claimsCsv, openClaims } from "./open-claims.mjs";
import { verifyTexts } from "./verify-texts.mjs";
import { writeFolder } from "./write.mjs";

/** "003 Middle East Monitor (Reuters): 8 claims, 3 measures, 1 speaker" */
function reportLine(/** @type {any} */ report) {
  const different = (/** @type {string} */ field) =>
    new Set(report.claims.map((/** @type {any} */ claim) => claim[field] ?? "the outlet itself")).size;
  const count = (/** @type {number} */ number, /** @type {string} */ what) =>
    `${number} ${what}${number === 1 ? "" : "s"}`;
  const parts = [count(report.claims.length, "claim"), count(different("measure"), "measure")];
  return `${report.id} ${report.outlet} (${report.wording}): ${[...parts, count(different("speaker"), "speaker")].join(", ")}`;
}

/**
 * Checks `data/`, with `texts` also against the reports' texts, and writes the open data set.
 * Throws a DataError before anything is written when one thing is wrong.
 * @param {string} root @param {{ texts?: string | undefined, out?: string }} [options]
 * @returns {Promise<string[]>} what to tell the editor, line by line
 */
export async function publishData(root, { texts, out = path.join(root, "dist/data") } = {}) {
  const data = await loadData(root);
  if (texts !== undefined) {
    const mistakes = await verifyTexts(data.reports, texts);
    if (mistakes.length > 0) throw new DataError(mistakes);
  }
  const claims = openClaims(data);
  await writeFolder(out, {
    "claims.json": `${JSON.stringify(claims, null, 2)}\n`,
    "claims.csv": claimsCsv(claims),
  });
  const sum = `${data.reports.length} reports, ${claims.length} claims, ${data.measures.length} measures, ${data.speakers.length} speakers, ${data.sites.length} sites: version ${data.version}`;
  const held = texts === undefined ? [] : [`Every hash and selector holds against ${texts}.`];
  return [
    ...data.reports.map(reportLine),
    sum,
    ...held,
    `Written: ${path.relative(root, out)}/claims.json, claims.csv`,
  ];
}
