/** Text to tokens in one pass: words, numbers in digits, and single marks. */

import { digitValue, readLiteral } from "./literal.ts";

export type TokenKind = "word" | "number" | "mark";

export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Lower-cased, apostrophes straightened; digits and marks as printed. */
  readonly lower: string;
  /** White space (or the start of the text) before it. */
  readonly spaced: boolean;
  /** A line break before it. */
  readonly broken: boolean;
  readonly capital: boolean;
  /** Numbers only; Number.NaN otherwise. */
  readonly value: number;
  readonly asThousands: number;
  readonly plain: boolean;
  readonly digits: number;
}

const FRACTIONS: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅕": 1 / 5,
  "⅖": 2 / 5,
  "⅗": 3 / 5,
  "⅘": 4 / 5,
  "⅙": 1 / 6,
  "⅚": 5 / 6,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
  "⅒": 1 / 10,
};
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

function isSpace(code: number): boolean {
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
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  if (code === 0x60c || code === 0x61b || code === 0x61f || (code >= 0x66a && code <= 0x66d)) return false;
  return digitValue(code) < 0 && !isInvisible(code);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

/** End of the word at `start`: letters, apostrophes inside it ("don't"), dots of initials ("U.S."), not a final "'s". */
function wordEnd(text: string, start: number): number {
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

function isPossessive(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1) | 0x20;
  return letter === 0x73 && !isLetter(text.charCodeAt(at + 2));
}

/** Whether the dot at `at` belongs to initials: one letter before it, and a letter after it or another dotted letter before. */
function isInitial(text: string, start: number, at: number): boolean {
  const single = at - start === 1 || text.charCodeAt(at - 2) === 0x2e;
  if (!single || !isLetter(text.charCodeAt(at - 1))) return false;
  return isLetter(text.charCodeAt(at + 1)) ? !isLetter(text.charCodeAt(at + 2)) : at - start > 1;
}

/** Tokens of `text`, in order. Linear in its length; never throws. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let broken = false;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      if (code === 10 || code === 0x2028 || code === 0x2029) broken = true;
      at++;
      continue;
    }
    if (isInvisible(code)) {
      at++;
      continue;
    }
    const token = readToken(text, at, code, spaced, broken, tokens);
    tokens.push(token);
    at = token.end;
    spaced = false;
    broken = false;
  }
  return tokens;
}

function readToken(
  text: string,
  start: number,
  code: number,
  spaced: boolean,
  broken: boolean,
  before: readonly Token[],
): Token {
  const pointed = code === 0x2e && spaced && digitValue(text.charCodeAt(start + 1)) >= 0;
  if (pointed || digitValue(code) >= 0) {
    const spaceGroups = !MONTH.test(before.at(-1)?.lower ?? "");
    const { end, value, asThousands, plain, digits } = readLiteral(text, start, spaceGroups);
    const lower = text.slice(start, end);
    return {
      kind: "number",
      start,
      end,
      lower,
      spaced,
      broken,
      capital: false,
      value,
      asThousands,
      plain,
      digits,
    };
  }
  if (isLetter(code)) return readWord(text, start, spaced, broken);
  const mark = text[start] as string;
  if (isApostrophe(code) && !spaced && isPossessive(text, start))
    return plainMark("'s", start, 2, spaced, broken);
  const fraction = code > 0x7f ? FRACTIONS[mark] : undefined;
  if (fraction === undefined) return plainMark(mark, start, 1, spaced, broken);
  return { ...plainMark(mark, start, 1, spaced, broken), kind: "number", value: fraction };
}

function readWord(text: string, start: number, spaced: boolean, broken: boolean): Token {
  const end = wordEnd(text, start);
  const raw = text.slice(start, end);
  const small = raw.toLowerCase();
  const lower = small.includes("’") ? small.replaceAll("’", "'") : small;
  const capital = small.charCodeAt(0) !== raw.charCodeAt(0);
  return {
    kind: "word",
    start,
    end,
    lower,
    spaced,
    broken,
    capital,
    value: Number.NaN,
    asThousands: Number.NaN,
    plain: false,
    digits: 0,
  };
}

function plainMark(mark: string, start: number, length: number, spaced: boolean, broken: boolean): Token {
  const end = start + length;
  return {
    kind: "mark",
    start,
    end,
    lower: mark,
    spaced,
    broken,
    capital: false,
    value: Number.NaN,
    asThousands: Number.NaN,
    plain: false,
    digits: 0,
  };
}
