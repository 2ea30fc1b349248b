import { loadData } from "./load.mjs";
import { pick } from "./pick.mjs";

const MEASURE = ["id", "question", "unit", "who", "place", "daily"];
const SPEAKER = ["id", "name", "spellings", "body", "role", "person"];
const REPORT = [
  "id",
  "collection",
  "outlet",
  "country",
  "agency",
  "republished",
  "reworded",
  "headline",
  "url",
  "published",
  "publishedPrecision",
  "language",
];

/** An editor's answer to a warning says nothing to a reader. */
function compactClaim(/** @type {any} */ { reviewed: _, ...claim }, /** @type {string} */ report) {
  return { ...claim, report };
}

/**
 * The claim database as the extension carries it (src/types/database.ts): what only the editors of `data/`
 * need (definitions, hashes, editors' notes on a report) stays behind.
 * Throws one DataError that lists every mistake.
 * @param {string} root the repository
 */
export async function compileDatabase(root) {
  const data = await loadData(root);
  const countries = new Map(data.outlets.map(({ name, country }) => [name, country]));
  const withCountry = (/** @type {any} */ report) => ({
    ...report,
    country: countries.get(report.outlet) ?? null,
  });
  return {
    version: data.version,
    measures: data.measures.map((measure) => pick(measure, MEASURE)),
    speakers: data.speakers.map((speaker) => pick(speaker, SPEAKER)),
    reports: data.reports.map((report) => pick(withCountry(report), REPORT)),
    claims: data.reports.flatMap((report) => report.claims.map((claim) => compactClaim(claim, report.id))),
  };
}
