import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { english } from "./english.mjs";
import { MESSAGE_KEYWORD, schemaProblems } from "./explain.mjs";
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
  ajv.addKeyword(MESSAGE_KEYWORD);
  ajv.addSchema(readSchema("common"), "common.schema.json");
  for (const kind of KINDS) ajv.addSchema(readSchema(kind), kind);
  return ajv;
}

/**
 * @param {import("./read.mjs").DataFile} dataFile
 * @returns {import("./mistake.mjs").Mistake[]}
 */
export function schemaMistakes({ file, kind, value }) {
  const validate = validators().getSchema(kind);
  if (validate(value)) return [];
  return schemaProblems(validate.errors).map(({ pointer, extra, problem }) => {
    return { file, ...nameRecord(value, pointer, extra), problem: english(problem) };
  });
}
