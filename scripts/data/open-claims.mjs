import Papa from "papaparse";
import { pick } from "./pick.mjs";
import { fragmentUrl } from "./text-fragment.mjs";

const BEFORE_SPEAKER = ["id", "measure", "scope", "min", "max", "hedge", "unit", "words", "who", "place"];
const AFTER_SPEAKER = ["speakerRole", "statement", "asOf", "asOfPrecision", "periodFrom", "periodTo", "note"];
const REPORT = ["id", "outlet", "agency", "wording", "republished", "reworded", "headline", "url"];
const REPORT_SOURCE = [
  "published",
  "publishedPrecision",
  "language",
  "collection",
  "readFrom",
  "textFile",
  "sha256",
];
const SELECTOR = ["exact", "prefix", "suffix"];

/**
 * The claims as the open data set prints them: speakers by name, each claim with its report, so that one
 * record can be read without looking anything up.
 * @param {import("./load.mjs").Data} data
 * @returns {any[]}
 */
export function openClaims(data) {
  const names = new Map(data.speakers.map(({ id, name }) => [id, name]));
  return data.reports.flatMap((report) =>
    report.claims.map((/** @type {any} */ claim) => ({
      ...pick(claim, BEFORE_SPEAKER),
      speaker: claim.speaker === null ? null : names.get(claim.speaker),
      ...pick(claim, AFTER_SPEAKER),
      report: pick(report, [...REPORT, ...REPORT_SOURCE]),
      selector: pick(claim.selector, SELECTOR),
      sentenceUrl: report.url && fragmentUrl(report.url, claim.selector),
    })),
  );
}

/** One flat row: nested fields as report_url, lists joined by "; ". */
function row(/** @type {any} */ claim) {
  const { report, selector, ...flat } = claim;
  for (const [field, value] of Object.entries(report)) {
    flat[`report_${field}`] = Array.isArray(value) ? value.join("; ") : value;
  }
  for (const [field, value] of Object.entries(selector)) flat[`selector_${field}`] = value;
  return flat;
}

/**
 * RFC 4180; a cell that a spreadsheet would run as a formula begins with an apostrophe.
 * @param {readonly any[]} claims
 */
export function claimsCsv(claims) {
  return `${Papa.unparse(claims.map(row), { newline: "\r\n", escapeFormulae: true })}\r\n`;
}
