/** @typedef {import("../mistake.mjs").Mistake} Mistake */
/** @typedef {import("../load.mjs").Data} Data */

/** Every publisher has a row: without one nothing can be said of countries and kinds. @param {Data} data @returns {Mistake[]} */
export function outletMistakes({ reports, outlets }) {
  const names = new Set(outlets.map(({ name }) => name));
  return reports
    .filter(({ outlet }) => !names.has(outlet))
    .map(({ file, id, outlet }) => ({
      file,
      record: `report ${id}`,
      field: "outlet",
      problem: `is "${outlet}", which data/outlets.json does not have; add a row or mend the spelling`,
    }));
}

/** Statement id -> the ids of the reports that print it. @param {Data["reports"]} reports */
export function printings(reports) {
  /** @type {Map<string, Set<string>>} */ const found = new Map();
  for (const { id, claims } of reports) {
    for (const { statement } of claims) found.set(statement, (found.get(statement) ?? new Set()).add(id));
  }
  return found;
}

/** @param {any} row @param {Set<string> | undefined} reports @param {Map<string, any>} speakers @returns {[string, string][]} */
function rowMistakes(row, reports, speakers) {
  if (!reports) return [["id", "is printed by no claim; remove the row or mend its id"]];
  /** @type {[string, string][]} */ const wrong = [];
  if (row.speaker !== null && !speakers.has(row.speaker)) {
    wrong.push(["speaker", `is "${row.speaker}", which data/speakers.json does not have`]);
  }
  if (row.first !== null && !reports.has(row.first)) {
    wrong.push([
      "first",
      `is ${row.first}; expected one of the reports that print it: ${[...reports].join(", ")}`,
    ]);
  }
  return wrong;
}

/** The table of statements against the claims. @param {Data} data @param {Map<string, any>} speakers @returns {Mistake[]} */
export function tableMistakes({ reports, statements }, speakers) {
  const file = "data/statements.json";
  const printed = printings(reports);
  const rows = new Set(statements.map(({ id }) => id));
  const missing = [...printed]
    .filter(([id, by]) => by.size > 1 && !rows.has(id))
    .map(([id, by]) => ({
      file,
      record: `statement ${id}`,
      field: "record",
      problem: `is printed by reports ${[...by].join(", ")} and has no row; add one, or give each its own id`,
    }));
  const wrong = statements.flatMap((row) =>
    rowMistakes(row, printed.get(row.id), speakers).map(([field, problem]) => ({
      file,
      record: `statement ${row.id}`,
      field,
      problem,
    })),
  );
  return [...missing, ...wrong];
}
