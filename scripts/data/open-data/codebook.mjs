import { readFileSync } from "node:fs";

const SCHEMAS = new URL("../../../data/schemas/", import.meta.url);
const read = (/** @type {string} */ file) => JSON.parse(readFileSync(new URL(file, SCHEMAS), "utf8"));

const cell = (/** @type {string} */ text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** Follows one reference into the shared parts. @param {any} field @param {any} common */
function resolved(field, common) {
  if (!field.$ref) return field;
  return { ...common.$defs[field.$ref.split("/").at(-1)], ...field };
}

/** @param {any} field */
function values(field) {
  if (field.enum) return field.enum.map((/** @type {unknown} */ value) => String(value ?? "null")).join(", ");
  return [field.type ?? "text"].flat().join(" or ");
}

/** @param {string} title @param {any} properties @param {any} common */
function table(title, properties, common) {
  const rows = Object.entries(properties)
    .filter(([name]) => name !== "$schema" && name !== "claims")
    .map(([name, raw]) => {
      const field = resolved(raw, common);
      return `| ${name} | ${cell(values(field))} | ${cell(field.description ?? "")} |`;
    });
  return [`## ${title}`, "", "| field | values | meaning |", "| --- | --- | --- |", ...rows, ""];
}

/** The codebook, from the schemas that `data/` is held to and the definitions of its measures. @param {import("../load.mjs").Data} data */
export function codebook({ version, measures }) {
  const common = read("common.schema.json");
  const report = read("report.schema.json").properties;
  const items = (/** @type {string} */ name) => read(`${name}.schema.json`).properties[name].items.properties;
  return [
    `# Codebook of On Whose Word, version ${version}`,
    "",
    "Our annotations: CC BY 4.0. In claims.csv a report's and a selector's fields begin with report_ and selector_; an empty cell is unknown.",
    "sentenceUrl is the report's address with a text fragment made of the selector: browsers open it at the sentence.",
    "",
    ...table("Claims", report.claims.items.properties, common),
    ...table("Reports", report, common),
    ...table("Statements", items("statements"), common),
    ...table("Outlets", items("outlets"), common),
    ...table("Speakers", items("speakers"), common),
    "## Measures",
    "",
    ...measures.map(
      ({ id, question, unit, definition, example, trap, span }) =>
        `- **${id}**: ${question} In ${unit}, ${span.from} to ${span.to}. ${definition} Example: ${example}. Trap: ${trap}`,
    ),
    "",
  ].join("\n");
}
