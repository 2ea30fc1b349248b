import { claimsCsv, openClaims } from "../open-claims.mjs";
import { pick } from "../pick.mjs";
import { codebook } from "./codebook.mjs";
import { datapackage } from "./datapackage.mjs";

const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;

/** Every statement, with the reports that print it; `what` only where the table tells. @param {import("../load.mjs").Data} data */
function openStatements({ reports, statements, speakers }) {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const told = new Map(statements.map((row) => [row.id, row]));
  /** @type {Map<string, any>} */ const found = new Map();
  for (const report of reports) {
    for (const { id, statement, speaker } of report.claims) {
      const row = told.get(statement);
      const said = row ? row.speaker : speaker;
      const entry = found.get(statement) ?? {
        id: statement,
        speaker: said === null ? null : names.get(said),
        date: row?.date ?? null,
        what: row?.what ?? null,
        first: row?.first ?? null,
        reports: [],
        claims: [],
      };
      if (!entry.reports.includes(report.id)) entry.reports.push(report.id);
      entry.claims.push(id);
      found.set(statement, entry);
    }
  }
  return [...found.values()];
}

/** @param {import("../load.mjs").Data} data */
function openReports({ reports, outlets }) {
  const rows = new Map(outlets.map((row) => [row.name, row]));
  return reports.map(({ file: _, $schema: __, claims, ...report }) => ({
    ...report,
    ...pick(rows.get(report.outlet), ["country", "kind"]),
    claims: claims.length,
  }));
}

/** The files of the open data set: name -> contents. @param {import("../load.mjs").Data} data */
export function dataSet(data) {
  const claims = openClaims(data);
  return {
    "claims.json": json(claims),
    "claims.csv": claimsCsv(claims),
    "statements.json": json(openStatements(data)),
    "reports.json": json(openReports(data)),
    "datapackage.json": json(datapackage(data.version, claimsCsv(claims))),
    "CODEBOOK.md": codebook(data),
  };
}
