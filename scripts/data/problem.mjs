/** Reasons not to take something: messages of _locales with their values, worded where they are shown. */

/** @typedef {import("../../src/reports/problem.ts").Term} Term */
/** @typedef {import("../../src/reports/problem.ts").Problem} Problem */

/** @param {string} field @returns {Term} */
export const fieldOf = (field) => ({ field });

/** @param {string} field @param {string} value @returns {Term} */
export const termOf = (field, value) => ({ field, value });

/** As it stands in the file; only asked for where it is said, because a file of many strange fields must not be written out once for each. @param {unknown} data */
export function shown(data) {
  const found = JSON.stringify(data) ?? "nothing";
  return found.length > 80 ? `${found.slice(0, 77)}...` : found;
}

/** @param {unknown} found @param {Iterable<string>} choices @returns {Problem} */
export const notAmong = (found, choices) => ["problemChoice", shown(found), [...choices].join(", ")];
