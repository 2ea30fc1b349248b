/** The sentence around a figure, as lists and cards show it. */
import { words as abbreviations } from "../../data/words/abbreviations.json";

/** Characters of the sentence shown on each side of a figure. */
const EXCERPT_CHARACTERS = 140;

const CLOSERS_AND_SPACE = /^["”’')\]]?\s+/;
/** What opens a sentence: a capital or a digit, behind a quotation mark or not. */
const OPENING = /^["”’')\]]?\s+["“‘'(]?[\p{Lu}\p{N}]/u;

const NO_WORD = /[^\p{L}.]/u;
/** Longer words are not shortened ones. */
const LONGEST_ABBREVIATION = 12;

/** "Lt.", "U.S.", the "J." of a name. */
function isAbbreviated(text: string, stop: number): boolean {
  const before = text.slice(Math.max(0, stop - LONGEST_ABBREVIATION), stop);
  const word = before.split(NO_WORD).at(-1) ?? "";
  return word.length === 1 || word.includes(".") || abbreviations.includes(word.toLowerCase());
}

/** A sentence ends before a capital, a quotation or a digit; not after "Lt." or inside of "3.5". */
function isEnd(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (!/[.!?…]/.test(mark) || !OPENING.test(text.slice(at + 1, at + 6))) return false;
  return mark !== "." || !isAbbreviated(text, at);
}

function sentenceStart(text: string, from: number): number {
  for (let at = from - 1; at >= 0 && from - at <= EXCERPT_CHARACTERS; at--)
    if (isEnd(text, at)) return at + 1 + (CLOSERS_AND_SPACE.exec(text.slice(at + 1, from))?.[0].length ?? 0);
  return Math.max(0, from - EXCERPT_CHARACTERS);
}

function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < text.length && at - from <= EXCERPT_CHARACTERS; at++)
    if (isEnd(text, at)) return at + 1;
  return Math.min(text.length, from + EXCERPT_CHARACTERS);
}

/** Without the last word, which may be half of one. Backwards from the end: each character is looked at once. */
function withoutLastWord(text: string): string {
  let end = text.length;
  while (end > 0 && !/\s/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end).trimEnd();
}

/** Characters on each side that are looked at: a whole text for each of its figures would be gone over once a figure. */
const SOURCE_CHARACTERS = EXCERPT_CHARACTERS + 20;

/** Of the text that a figure stands in. */
export const excerptIn = (text: string, { start, end }: { start: number; end: number }) =>
  excerpt(
    text.slice(Math.max(0, start - SOURCE_CHARACTERS), start),
    text.slice(start, end),
    text.slice(end, end + SOURCE_CHARACTERS),
  );

/** Of the text on both sides of `exact`: its own sentence, cut at a space, with an ellipsis, where a list has no room for the whole. */
export function excerpt(left: string, exact: string, right: string): { before: string; after: string } {
  const text = left + exact + right;
  const [start, end] = [left.length, left.length + exact.length];
  const from = sentenceStart(text, start);
  const to = sentenceEnd(text, end);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const cutBefore = from > 0 && start - from >= EXCERPT_CHARACTERS;
  const cutAfter = to < text.length && to - end >= EXCERPT_CHARACTERS;
  return {
    before: cutBefore ? `…${before.replace(/^\S*/, "")}` : before,
    after: cutAfter ? `${withoutLastWord(after)}…` : after,
  };
}
