/** "claims" -> "claim", so that a mistake reads "claim 003-2". */
const SINGULAR = /** @type {Record<string, string>} */ ({
  measures: "measure",
  speakers: "speaker",
  outlets: "outlet",
  statements: "statement",
  sites: "site",
  claims: "claim",
  changes: "change",
});

/** JSON pointer -> its steps. */
const steps = (/** @type {string} */ pointer) =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** What people call the record: its id, or its place in the list when it has none. */
function title(/** @type {string} */ list, /** @type {any} */ record, /** @type {string} */ index) {
  const name = record?.id ?? record?.name ?? record?.domain ?? `number ${Number(index) + 1}`;
  return `${SINGULAR[list] ?? list} ${name}`;
}

/**
 * Says which record and which field of a data file a JSON pointer means.
 * @param {any} file the file's whole value
 * @param {string} pointer such as "/claims/3/selector/exact"
 * @param {string} [extra] a property below the pointer that is missing or too many
 */
export function nameRecord(file, pointer, extra) {
  const [list, index, ...rest] = steps(pointer);
  if (list !== undefined && index !== undefined && SINGULAR[list] && Array.isArray(file[list])) {
    const field = [...rest, ...(extra ? [extra] : [])].join(".");
    return { record: title(list, file[list][Number(index)], index), field: field || "record" };
  }
  const field = [...steps(pointer), ...(extra ? [extra] : [])].join(".");
  return { record: file?.id ? `report ${file.id}` : "file", field: field || "record" };
}
