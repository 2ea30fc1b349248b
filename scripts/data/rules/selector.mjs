/** Short enough to be a fact and a pointer, too short to be anyone's prose. */
const MOST_WORDS = 12;

const countWords = (/** @type {string} */ text) => text.split(/\s+/).filter(Boolean).length;

/** @param {any} claim @returns {import("./claim.mjs").Wrong[]} */
export function selectorMistakes({ words, selector }) {
  /** @type {import("./claim.mjs").Wrong[]} */ const wrong = [];
  if (!selector.exact.includes(words)) {
    wrong.push(["selector.exact", `is "${selector.exact}"; expected it to contain the words "${words}"`]);
  }
  const length = countWords(selector.exact);
  if (length > MOST_WORDS) {
    wrong.push(["selector.exact", `has ${length} words; quote at most ${MOST_WORDS} around the number`]);
  }
  return wrong;
}
