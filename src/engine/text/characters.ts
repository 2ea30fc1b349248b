/** Kinds of characters, by code. */

import { digitValue } from "./literal.ts";

export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  );
}

/** Marks of direction and joining that print nothing. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** What is no space, digit, mark or sign; NaN, the code past a text's end, is none. */
export function isLetter(code: number): boolean {
  if (!(code >= 0x80)) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  if (code === 0x60c || code === 0x61b || code === 0x61f || (code >= 0x66a && code <= 0x66d)) return false;
  return digitValue(code) < 0 && !isInvisible(code);
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

/** End of a word of small Latin letters alone, as most are; `start` where it is another. */
export function plainWordEnd(text: string, start: number): number {
  let at = start;
  let code = text.charCodeAt(at);
  while (code >= 0x61 && code <= 0x7a) code = text.charCodeAt(++at);
  const isInitialOnly = code === 0x2e && at - start < 2;
  return isInitialOnly || isLetter(code) || isApostrophe(code) ? start : at;
}

/** End of the word at `start`: letters, apostrophes inside it ("don't"), dots of initials ("U.S."), not a final "'s". */
export function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (at < text.length && isLetter(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (isApostrophe(code) && isLetter(next) && !isPossessive(text, at)) at++;
    else if (code === 0x2e && isInitial(text, start, at)) at++;
    else return at;
  }
}

export function isPossessive(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1) | 0x20;
  return letter === 0x73 && !isLetter(text.charCodeAt(at + 2));
}

/** Whether the dot at `at` belongs to initials: one letter before it, and a letter after it or another dotted letter before. */
function isInitial(text: string, start: number, at: number): boolean {
  const single = at - start === 1 || text.charCodeAt(at - 2) === 0x2e;
  if (!single || !isLetter(text.charCodeAt(at - 1))) return false;
  return isLetter(text.charCodeAt(at + 1)) ? !isLetter(text.charCodeAt(at + 2)) : at - start > 1;
}
