/** Word lists as the bundle carries them: sorted, each word with how many of its first letters are the word's before it. */

/** No word has a capital letter, so that these stand for the numbers from 0. */
const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** What "A" is as a digit of base 36. */
const FIRST_CAPITAL = 10;

/** @param {readonly string[]} words whose order means nothing @returns {string} @throws where a word has a capital letter */
export function fold(words) {
  let last = "";
  return words
    .toSorted()
    .map((word) => {
      if (/[A-Z]/.test(word)) throw new Error(`"${word}" has a capital letter; data/words is in small ones`);
      let same = 0;
      while (same < CAPITALS.length - 1 && same < last.length && word[same] === last[same]) same++;
      last = word;
      return CAPITALS[same] + word.slice(same);
    })
    .join("");
}

/** @param {string} folded @returns {string[]} the words, sorted */
export function unfold(folded) {
  let last = "";
  return Array.from(folded.matchAll(/([A-Z])([^A-Z]*)/g), ([, same, rest]) => {
    last = last.slice(0, Number.parseInt(same, 36) - FIRST_CAPITAL) + rest;
    return last;
  });
}
