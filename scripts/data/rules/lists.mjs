/** @typedef {import("../mistake.mjs").Mistake} Mistake */

/**
 * @param {string} what @param {string} field
 * @param {readonly { file: string, key: string }[]} entries
 * @returns {Mistake[]}
 */
function repeated(what, field, entries) {
  const first = new Map();
  return entries.flatMap(({ file, key }) => {
    if (!first.has(key)) {
      first.set(key, file);
      return [];
    }
    const problem = `${JSON.stringify(key)} is already taken in ${first.get(key)}; every ${what} needs its own`;
    return [{ file, record: `${what} ${key}`, field, problem }];
  });
}

/** @param {import("../load.mjs").Data} data */
export function duplicateMistakes(data) {
  const keys = (/** @type {string} */ file, /** @type {readonly any[]} */ records, field = "id") =>
    records.map((record) => ({ file, key: record[field] }));
  return [
    ...repeated("measure", "id", keys("data/measures.json", data.measures)),
    ...repeated("speaker", "id", keys("data/speakers.json", data.speakers)),
    ...repeated("outlet", "name", keys("data/outlets.json", data.outlets, "name")),
    ...repeated("statement", "id", keys("data/statements.json", data.statements)),
    ...repeated("site", "domain", keys("data/sites.json", data.sites, "domain")),
    ...repeated(
      "report",
      "id",
      data.reports.map((report) => ({ file: report.file, key: report.id })),
    ),
    ...repeated(
      "claim",
      "id",
      data.reports.flatMap((report) => keys(report.file, report.claims)),
    ),
  ];
}

/** Sorted, so that a new site lands where the next editor looks for it. @param {readonly any[]} sites @returns {Mistake[]} */
export function siteMistakes(sites) {
  return sites.slice(1).flatMap((site, index) => {
    const before = sites[index].domain;
    if (before <= site.domain) return [];
    const problem = `stands after ${before}; keep the list in alphabetical order`;
    return [{ file: "data/sites.json", record: `site ${site.domain}`, field: "domain", problem }];
  });
}
