/** Text to tokens in one pass: words, numbers in digits, and single marks. */

import {
  isApostrophe,
  isInvisible,
  isLetter,
  isPossessive,
  isSpace,
  plainWordEnd,
  wordEnd,
} from "./characters.ts";
import { digitValue, type Literal, readLiteral } from "./literal.ts";
import { type Openings, openedBy } from "./openers.ts";

export type TokenKind = "word" | "number" | "mark";

export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Lower-cased, apostrophes straightened, points of long acronyms dropped; digits and marks as printed. */
  readonly lower: string;
  /** White space (or the start of the text) before it. */
  readonly spaced: boolean;
  /** A line break before it. */
  readonly broken: boolean;
  readonly capital: boolean;
  /** What the digits say; null for words and marks. An object of its own, since most tokens have none. */
  readonly number: Literal | null;
  /** What the lists of words have that begins with this word. */
  readonly opens: Openings;
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
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** The word at token `at`; empty outside the text. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

/** What the digits at a token say; NaN where there are none. */
export function numberOf(token: Token | undefined): number {
  return token?.number?.value ?? Number.NaN;
}

/** What a token of digits alone says, which can be a year or a day; NaN for all others. */
export function plainNumberOf(token: Token | undefined): number {
  return token?.number?.plain ? token.number.value : Number.NaN;
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
    const number = readLiteral(text, start, spaceGroups);
    const lower = text.slice(start, number.end);
    return {
      kind: "number",
      start,
      end: number.end,
      lower,
      spaced,
      broken,
      capital: false,
      number,
      opens: openedBy(lower),
    };
  }
  if (isLetter(code)) return readWord(text, start, spaced, broken);
  const mark = text[start] as string;
  if (isApostrophe(code) && !spaced && isPossessive(text, start))
    return plain("mark", start, start + 2, "'s", spaced, broken);
  const fraction = code > 0x7f ? FRACTIONS[mark] : undefined;
  if (fraction === undefined) return plain("mark", start, start + 1, mark, spaced, broken);
  const number = { end: start + 1, value: fraction, asThousands: Number.NaN, plain: false, digits: 0 };
  return {
    kind: "number",
    start,
    end: start + 1,
    lower: mark,
    spaced,
    broken,
    capital: false,
    number,
    opens: openedBy(mark),
  };
}

/** "S.D.F." is "SDF" to whoever knows one of them; "U.S." and "a.m." are words of their own. */
function isPointedAcronym(raw: string): boolean {
  return raw.charCodeAt(1) === 0x2e && /^(?:\p{Lu}\.){2,}\p{Lu}\.?$/u.test(raw);
}

function readWord(text: string, start: number, spaced: boolean, broken: boolean): Token {
  const small = plainWordEnd(text, start);
  if (small > start) return plain("word", start, small, text.slice(start, small), spaced, broken);
  const end = wordEnd(text, start);
  const raw = text.slice(start, end);
  const lower = raw.toLowerCase();
  const straight = lower.includes("’") ? lower.replaceAll("’", "'") : lower;
  const word = isPointedAcronym(raw) ? straight.replaceAll(".", "") : straight;
  return plain("word", start, end, word, spaced, broken, lower.charCodeAt(0) !== raw.charCodeAt(0));
}

/** A token without digits. */
const plain = (
  kind: TokenKind,
  start: number,
  end: number,
  lower: string,
  spaced: boolean,
  broken: boolean,
  capital = false,
): Token => ({ kind, start, end, lower, spaced, broken, capital, number: null, opens: openedBy(lower) });
