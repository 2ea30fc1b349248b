/** The Frictionless descriptor (https://specs.frictionlessdata.io/data-package/) of the open data set. */

const LICENSE = {
  name: "CC-BY-4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
  title:
    "Creative Commons Attribution 4.0: our annotations. The quoted number phrases remain their publishers'.",
};
const TYPES = /** @type {Record<string, string>} */ ({
  min: "number",
  max: "number",
  report_reworded: "boolean",
});

/** @param {string} name @param {string} title */
const list = (name, title) => ({
  name,
  title,
  path: `${name}.json`,
  format: "json",
  mediatype: "application/json",
});

/** @param {string} version @param {string} csv the claims, whose first line names the fields */
export function datapackage(version, csv) {
  const names = csv.slice(0, csv.indexOf("\r\n")).split(",");
  const fields = names.map((name) => ({ name, type: TYPES[name] ?? "string" }));
  return {
    profile: "data-package",
    name: "on-whose-word",
    title: "On Whose Word: reported figures of the battle of Baghouz",
    description:
      "Who reported which number, when, on whose word, counting whom. CODEBOOK.md explains every field.",
    version,
    licenses: [LICENSE],
    resources: [
      {
        name: "claims",
        title: "One row a claim",
        path: "claims.csv",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        profile: "tabular-data-resource",
        schema: { fields, primaryKey: "id", missingValues: [""] },
      },
      list("statements", "Utterances and the claims that print them"),
      list("reports", "Reports with their outlets"),
    ],
  };
}
