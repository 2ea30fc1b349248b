/** Finds a figure again in an article that may have been edited: by its place, by its words, by words much like them. */
import search from "approx-string-match";
import type { Selectors, TextPosition } from "./selectors.ts";

export interface Anchor extends TextPosition {
  readonly how: "position" | "quote" | "fuzzy";
}

/** How much of a quotation may have changed: beyond a third it could be any sentence about the same thing. */
const MOST_CHANGED = 0.34;

/** How alike the words on both sides together must be for the same number to be the same figure. Any two English lines are 0.4 alike. */
const LEAST_ALIKE = 0.6;

/** Repeats of a short number that are looked at; a page with more is a table. */
const MOST_REPEATS = 500;

/** 1: the same; 0: nothing in common. No words have nothing to differ in. */
function alike(wanted: string, text: string): number {
  if (wanted === "") return 1;
  if (text.includes(wanted)) return 1;
  const [best] = search(text, wanted, wanted.length).sort((a, b) => a.errors - b.errors);
  return best ? 1 - best.errors / wanted.length : 0;
}

/** Words around a place, with room for some that were put between. */
const around = (text: string, at: number, length: number): string =>
  length < 0 ? text.slice(Math.max(0, at + 2 * length), at) : text.slice(at, at + 2 * length);

function scoreAt(text: string, start: number, { quote }: Selectors): number {
  const { exact, prefix, suffix } = quote;
  const before = alike(prefix.trim(), around(text, start, -prefix.length));
  const after = alike(suffix.trim(), around(text, start + exact.length, suffix.length));
  return (before + after) / 2;
}

/** The same number, where the words around it are most alike; of equals, the one nearest to the old place. */
function byQuote(text: string, selectors: Selectors): Anchor | null {
  const { exact, prefix, suffix } = selectors.quote;
  const whole = text.indexOf(prefix + exact + suffix);
  if (whole >= 0 && text.indexOf(prefix + exact + suffix, whole + 1) < 0) {
    const start = whole + prefix.length;
    return { start, end: start + exact.length, how: "quote" };
  }
  const places: { start: number; score: number; far: number }[] = [];
  for (
    let at = text.indexOf(exact);
    at >= 0 && places.length < MOST_REPEATS;
    at = text.indexOf(exact, at + 1)
  )
    if (!isInNumber(text, at, exact.length))
      places.push({
        start: at,
        score: scoreAt(text, at, selectors),
        far: Math.abs(at - selectors.position.start),
      });
  const [best] = places.sort((a, b) => b.score - a.score || a.far - b.far);
  if (!best || best.score < LEAST_ALIKE) return null;
  return { start: best.start, end: best.start + exact.length, how: best.score === 1 ? "quote" : "fuzzy" };
}

/** "200" inside "1,200" or "2,000" is not 200. */
function isInNumber(text: string, at: number, length: number): boolean {
  const exact = text.slice(at, at + length);
  const goesOn = /\d$/.test(exact) && /^[.,]?\d/.test(text.slice(at + length, at + length + 2));
  const began = /^\d/.test(exact) && /\d[.,]?$/.test(text.slice(Math.max(0, at - 2), at));
  return goesOn || began;
}

/** The whole quotation, some of it changed, the number too perhaps. */
function byLikeness(text: string, { quote }: Selectors): Anchor | null {
  const { exact, prefix, suffix } = quote;
  const pattern = prefix + exact + suffix;
  const most = Math.floor((prefix.length + suffix.length) * MOST_CHANGED);
  const [best] = search(text, pattern, most).sort((a, b) => a.errors - b.errors);
  if (!best) return null;
  const found = text.slice(best.start, best.end);
  const start = best.start + endOf(found, prefix);
  const end = best.end - endOf(reversed(found), reversed(suffix));
  return start < end ? { start, end, how: "fuzzy" } : null;
}

const reversed = (text: string): string => [...text].reverse().join("");

/** Where in `found` the words end that are most like `head`. */
function endOf(found: string, head: string): number {
  if (head === "") return 0;
  const [best] = search(found, head, head.length).sort(
    (a, b) => a.errors - b.errors || Math.abs(a.end - head.length) - Math.abs(b.end - head.length),
  );
  return best?.end ?? head.length;
}

/** null: no longer on the page. */
export function anchor(selectors: Selectors, text: string): Anchor | null {
  const { position, quote } = selectors;
  const { start, end } = position;
  if (quote.exact === "") return null;
  const isThere =
    text.slice(start, end) === quote.exact &&
    text.slice(0, start).endsWith(quote.prefix) &&
    text.startsWith(quote.suffix, end);
  if (isThere) return { start, end, how: "position" };
  return byQuote(text, selectors) ?? byLikeness(text, selectors);
}
