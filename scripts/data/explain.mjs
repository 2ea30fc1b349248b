/** What a schema's errors mean, for whoever edits data: shared by `npm run data` and by the import of reports of one's own. */
import { notAmong, shown } from "./problem.mjs";

/** @typedef {import("ajv").ErrorObject} SchemaError of a validator that keeps the schema with it (`verbose`) */
/** @typedef {import("./problem.mjs").Problem} Problem */

/** By what the schema asks for. @type {Readonly<Record<string, (found: unknown) => Problem>>} */
const TYPES = {
  string: (found) => ["problemText", shown(found)],
  "string,null": (found) => ["problemTextOrNull", shown(found)],
  "number,null": (found) => ["problemNumber", shown(found)],
  array: (found) => ["problemList", shown(found), "[ ]"],
  object: (found) => ["problemFields", shown(found), "{ }"],
  boolean: (found) => notAmong(found, ["true", "false"]),
  null: (found) => ["problemExpected", shown(found), "null"],
};

/** Beside a pattern or a format: the message that says which form is meant. */
export const MESSAGE_KEYWORD = "problem";

/** Of a long text only the beginning is shown: where half of a character stands in it, what leads up to that. */
const BEFORE_HALF = 40;

/** @param {string} text */
function upToHalf(text) {
  const at = text.search(/\p{Cs}/u);
  return at < 0 ? text : text.slice(Math.max(0, at - BEFORE_HALF), at + 1);
}

/** A schema that asks for a form names its own message; only one whose files no reader brings may leave it at its description. @param {SchemaError} error @returns {Problem} */
function formProblem({ data, parentSchema = {} }) {
  const { [MESSAGE_KEYWORD]: problem, description } = parentSchema;
  const found = shown(upToHalf(/** @type {string} */ (data)));
  return problem ? [problem, found] : ["problemExpected", found, description];
}

/** @returns {Problem} */
const unknownField = () => ["problemNoField"];
/** @returns {Problem} */
const none = () => ["problemNone"];

/** By keyword of JSON Schema: every one that data/schemas uses. @type {Readonly<Record<string, (error: SchemaError) => Problem>>} */
const KEYWORDS = {
  required: () => ["problemMissing"],
  additionalProperties: unknownField,
  unevaluatedProperties: unknownField,
  enum: ({ data, params }) => notAmong(data, params.allowedValues),
  const: ({ data, params }) => ["problemExpected", shown(data), JSON.stringify(params.allowedValue)],
  type: ({ data, params }) => /** @type {any} */ (TYPES)[String(params.type)](data),
  pattern: formProblem,
  format: formProblem,
  minLength: ({ parentSchema }) => [
    parentSchema?.type.includes("null") ? "problemEmptyOrNull" : "problemEmpty",
  ],
  // By code points, as the schema counts.
  maxLength: ({ data, params }) => [
    "problemLong",
    `${[.../** @type {string} */ (data)].length}`,
    `${params.limit}`,
  ],
  minItems: none,
  minProperties: none,
  minimum: ({ data, params }) => ["problemLow", shown(data), `${params.limit}`],
  uniqueItems: ({ data, params }) => ["problemRepeated", shown(/** @type {any} */ (data)[params.i])],
};

/** Errors that only repeat what another error of the same place says better. */
const ECHOES = new Set(["if", "anyOf", "oneOf", "allOf"]);
const FORMS = new Set(["pattern", "format"]);

/** The property below the place that is missing or too many. @param {SchemaError} error @returns {string | undefined} */
const extraOf = ({ params }) => params.missingProperty ?? params.additionalProperty;

/**
 * Each thing that is wrong once, with the place (a JSON pointer) and the property below it that is missing or too many.
 * @param {readonly SchemaError[]} errors
 * @returns {{ pointer: string, extra: string | undefined, problem: Problem }[]}
 */
export function schemaProblems(errors) {
  const mistyped = new Set(
    errors.flatMap(({ keyword, instancePath }) => (keyword === "type" ? instancePath : [])),
  );
  const said = new Set();
  return errors
    .filter(
      ({ keyword, instancePath }) =>
        !ECHOES.has(keyword) && !(FORMS.has(keyword) && mistyped.has(instancePath)),
    )
    .map((error) => ({
      pointer: error.instancePath,
      extra: extraOf(error),
      problem: /** @type {any} */ (KEYWORDS)[error.keyword](error),
    }))
    .filter(({ pointer, extra, problem }) => {
      const all = JSON.stringify([pointer, extra, problem]);
      return !said.has(all) && said.add(all);
    });
}
