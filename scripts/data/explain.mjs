/** Schema errors in words, for whoever edits data: shared by `npm run data` and by the import of reports of one's own. */

/** Only asked for where it is said: a file of many strange fields must not be written out once for each. @param {unknown} data */
function shown(data) {
  const found = JSON.stringify(data) ?? "nothing";
  return found.length > 80 ? `${found.slice(0, 77)}...` : found;
}

/**
 * What a schema error means, in words for the person who edits the file.
 * @param {import("ajv").ErrorObject} error of a validator that keeps the schema with it (`verbose`)
 */
export function explain(error) {
  switch (error.keyword) {
    case "required":
      return "is missing; add it (null where the schema allows an unknown)";
    case "additionalProperties":
    case "unevaluatedProperties":
      return "is no field of this kind of record; remove it or mend its spelling";
    case "enum":
      return `is ${shown(error.data)}; expected one of ${error.params.allowedValues.join(", ")}`;
    case "pattern":
      return `is ${shown(error.data)}; expected ${error.parentSchema?.description ?? error.message}`;
    default:
      return `is ${shown(error.data)}; ${error.message}`;
  }
}

/** Errors that only repeat what another error of the same place says better. */
const ECHOES = new Set(["if", "anyOf", "oneOf", "allOf"]);

/** @param {readonly import("ajv").ErrorObject[]} errors */
export const spoken = (errors) => errors.filter(({ keyword }) => !ECHOES.has(keyword));

/** The property below the place that is missing or too many. @param {import("ajv").ErrorObject} error @returns {string | undefined} */
export const extraOf = ({ params }) => params.missingProperty ?? params.additionalProperty;
