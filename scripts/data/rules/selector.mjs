/** Short enough to be a fact and a pointer, too short to be anyone's prose. */
const MOST_WORDS = 12;

const countWords = (/** @type {string} */ text) => text.split(/\s+/).filter(Boolean).length;

/** @param {any} claim @returns {import("./claim.mjs").Wrong[]} */
export function selectorMistakes({ words, selector }) {
  /** @type {import("./claim.mjs").Wrong[]} */ const wrong = [];
  if (!selector.exact.includes(words)) {
    wrong.push(["selector.exact", ["problemQuote", selector.exact, words]]);
  }
  const length = countWords(selector.exact);
  if (length > MOST_WORDS) {
    wrong.push(["selector.exact", ["problemQuoteLong", `${length}`, `${MOST_WORDS}`]]);
  }
  return wrong;
}
