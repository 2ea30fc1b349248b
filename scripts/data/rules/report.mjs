import { english } from "../english.mjs";

/**
 * @param {import("../load.mjs").ReportFile} report
 * @returns {import("../mistake.mjs").Mistake[]}
 */
export function reportMistakes(report) {
  /** @type {[string, string][]} */ const wrong = [];
  const name = report.file.split("/").at(-1) ?? "";
  if (report.collection === "own" || report.id.startsWith("own-")) {
    wrong.push([
      "collection",
      "is a reader's own; a report of data/ is core or extended and has three digits",
    ]);
  }
  if (!name.startsWith(`${report.id}-`)) {
    wrong.push(["id", `is "${report.id}" but the file is called ${name}; start the file name with the id`]);
  }
  if ((report.published === null) !== (report.publishedPrecision === null)) {
    wrong.push(["publishedPrecision", english(["problemPrecision"])]);
  }
  if ((report.textFile === null) !== (report.sha256 === null)) {
    wrong.push(["sha256", "a text file needs its hash, a report without one has none (null)"]);
  }
  for (const claim of report.claims) {
    if (claim.id.startsWith(`${report.id}-`)) continue;
    wrong.push(["claims", `claim ${claim.id} stands in report ${report.id}; claim ids begin with it`]);
  }
  return wrong.map(([field, problem]) => ({
    file: report.file,
    record: `report ${report.id}`,
    field,
    problem,
  }));
}
