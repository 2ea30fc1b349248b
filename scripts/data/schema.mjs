import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { nameRecord } from "./record.mjs";

const SCHEMAS = new URL("../../data/schemas/", import.meta.url);
const KINDS = ["measures", "speakers", "outlets", "statements", "sites", "version", "report", "words"];

/** @param {string} name */
const readSchema = (name) => JSON.parse(readFileSync(new URL(`${name}.schema.json`, SCHEMAS), "utf8"));

/** Compiled on first use: a program that only imports this file should not pay for it. @type {any} */
let ajv;

function validators() {
  if (ajv) return ajv;
  ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true });
  addFormats.default(ajv);
  ajv.addSchema(readSchema("common"), "common.schema.json");
  for (const kind of KINDS) ajv.addSchema(readSchema(kind), kind);
  return ajv;
}

/** What a schema error means, in words for the person who edits the file. */
function explain(/** @type {import("ajv").ErrorObject} */ error) {
  const found = JSON.stringify(error.data) ?? "nothing";
  const shown = found.length > 80 ? `${found.slice(0, 77)}...` : found;
  switch (error.keyword) {
    case "required":
      return "is missing; add it (null where the schema allows an unknown)";
    case "additionalProperties":
    case "unevaluatedProperties":
      return "is no field of this kind of record; remove it or mend its spelling";
    case "enum":
      return `is ${shown}; expected one of ${error.params.allowedValues.join(", ")}`;
    case "pattern":
      return `is ${shown}; expected ${error.parentSchema?.description ?? error.message}`;
    default:
      return `is ${shown}; ${error.message}`;
  }
}

/** Errors that only repeat what another error of the same place says better. */
const ECHOES = new Set(["if", "anyOf", "oneOf", "allOf"]);

/**
 * @param {import("./read.mjs").DataFile} dataFile
 * @returns {import("./mistake.mjs").Mistake[]}
 */
export function schemaMistakes({ file, kind, value }) {
  const validate = validators().getSchema(kind);
  if (validate(value)) return [];
  return validate.errors
    .filter((/** @type {any} */ error) => !ECHOES.has(error.keyword))
    .map((/** @type {any} */ error) => {
      const extra = error.params.missingProperty ?? error.params.additionalProperty;
      return { file, ...nameRecord(value, error.instancePath, extra), problem: explain(error) };
    });
}
