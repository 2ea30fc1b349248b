/**
 * A copy with only the named fields, in that order.
 * @param {Record<string, any>} record @param {readonly string[]} fields @returns {any}
 */
export function pick(record, fields) {
  return Object.fromEntries(fields.map((field) => [field, record[field]]));
}
