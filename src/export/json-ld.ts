/** Linked data as text. */

/**
 * Its place is a script element of a web page, which `</script>` would end and `<!--` keep open, whatever quotation marks stand around
 * them: https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements.
 */
export const jsonLd = (value: object): string =>
  `${JSON.stringify(value, null, 2).replaceAll("<", "\\u003c")}\n`;
