/**
 * A link that opens a report at the sentence: https://wicg.github.io/scroll-to-text-fragment/. Shared by the extension, which
 * offers it, and by `npm run data`, which prints it and holds it to the text.
 */

const DIRECTIVE = ":~:text=";

/**
 * encodeURIComponent leaves "-", which here would end a prefix or begin a suffix, and throws at half of a character, which
 * an older store may hold: a browser that follows the link reads U+FFFD there too.
 */
const encode = (/** @type {string} */ text) => encodeURIComponent(text.toWellFormed()).replaceAll("-", "%2D");

/** Each part has to lie within one block of the page, and white space there is collapsed. @param {string} text */
const lines = (text) =>
  text
    .split(/\n+/)
    .map((line) => line.trim().replace(/\s+/g, " "))
    .filter(Boolean);

/** Whether nothing but white space follows the last line break. @param {string} text */
const endsInLine = (text) => text.slice(text.trimEnd().length).includes("\n");

/** A context is cut by the character, and browsers look for whole words: what may be half a word at its far end is left out. */
const FAR_START = /^\S+/;
const FAR_END = /\S+$/;

/**
 * @param {import("../../src/types/database.ts").TextQuoteSelector} selector
 * @returns {string | null} null where the selector quotes nothing. A quote over several blocks is named by its first and last.
 */
export function textDirective({ exact, prefix, suffix }) {
  const quoted = lines(exact);
  const [first, last] = [quoted[0], quoted.at(-1)];
  if (!first || !last) return null;
  const before = endsInLine(prefix) ? undefined : lines(prefix.replace(FAR_START, "")).at(-1);
  const after = /^\s*\n/.test(suffix) ? undefined : lines(suffix.replace(FAR_END, ""))[0];
  const parts = [
    ...(before ? [`${encode(before)}-`] : []),
    encode(first),
    ...(quoted.length > 1 ? [encode(last)] : []),
    ...(after ? [`-${encode(after)}`] : []),
  ];
  return DIRECTIVE + parts.join(",");
}

/** @param {string} url @param {import("../../src/types/database.ts").TextQuoteSelector} selector */
export function fragmentUrl(url, selector) {
  const directive = textDirective(selector);
  if (!directive) return url;
  return url.includes("#") ? url + directive : `${url}#${directive}`;
}

/**
 * @typedef {object} TextDirective
 * @property {string | null} prefix
 * @property {string} start
 * @property {string | null} end
 * @property {string | null} suffix
 */

/** Reads a directive back, as a browser does; null for one that no browser would follow. @param {string} url @returns {TextDirective | null} */
export function parseTextDirective(url) {
  const at = url.indexOf(DIRECTIVE);
  if (at < 0) return null;
  const parts = url.slice(at + DIRECTIVE.length).split(",");
  const prefix = parts[0]?.endsWith("-") ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith("-") ? parts.pop()?.slice(1) : undefined;
  const [start, end, ...more] = parts;
  if (!start || more.length > 0 || parts.some((part) => part.includes("-"))) return null;
  const decode = (/** @type {string | undefined} */ part) => (part ? decodeURIComponent(part) : null);
  return {
    prefix: decode(prefix),
    start: decodeURIComponent(start),
    end: decode(end),
    suffix: decode(suffix),
  };
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const isWord = (/** @type {string | undefined} */ character) =>
  character !== undefined && WORD.test(character);

/** Whether no word goes on over this place. @param {string} text @param {number} at */
const isBound = (text, at) => !(isWord(text[at - 1]) && isWord(text[at]));

/** The line in which a place stands. @param {string} text @param {number} at */
export const lineAt = (text, at) => text.slice(text.lastIndexOf("\n", at) + 1).split("\n")[0] ?? "";

/**
 * The block of a text that a browser would go to, as the specification has it: the first where the quotation stands between
 * its contexts, each in whole words.
 * @param {string} text @param {TextDirective} directive
 * @returns {string | null} with its white space collapsed; null: nowhere
 */
export function findDirective(text, { prefix, start, end, suffix }) {
  const page = lines(text).join("\n");
  const precedes = (/** @type {number} */ at) => {
    const from = page.slice(0, at).trimEnd().length - (prefix?.length ?? 0);
    return prefix === null || (from >= 0 && page.startsWith(prefix, from) && isBound(page, from));
  };
  const follows = (/** @type {number} */ at) => {
    const from = at + page.slice(at).search(/\S|$/);
    return suffix === null || (page.startsWith(suffix, from) && isBound(page, from + suffix.length));
  };
  for (let at = page.indexOf(start); at >= 0; at = page.indexOf(start, at + 1)) {
    const last = end === null ? at : page.indexOf(end, at + start.length);
    const to = last + (end ?? start).length;
    if (last >= 0 && isBound(page, at) && isBound(page, to) && precedes(at) && follows(to))
      return lineAt(page, at);
  }
  return null;
}
