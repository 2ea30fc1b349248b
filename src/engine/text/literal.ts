/** Numbers written in digits, in the forms printed around the world (CLDR "decimal" and "group" symbols). */

const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0xff10];

/** The digit's value, negative for what is no digit. Western, Arabic-Indic, Persian, Devanagari and fullwidth digits. */
export function digitValue(code: number): number {
  if (code <= 0x39) return code - 0x30;
  for (const zero of DIGIT_ZEROS) if (code <= zero + 9) return code - zero;
  return -1;
}

export interface Literal {
  readonly end: number;
  readonly value: number;
  /** Value when a single "." group is a thousands mark ("5.000" in much of Europe); NaN otherwise. */
  readonly asThousands: number;
  /** Digits alone, no separator: can be a year or a label. */
  readonly plain: boolean;
  readonly digits: number;
}

const GROUP_MARKS = ",.'’٬ \u00a0\u2009\u202f";
const SPACE_MARKS = " \u00a0\u2009\u202f";
const DECIMAL_COMMA_COMPANY =
  /[ \u00a0]?(?:%|per ?cent|milli|billi|mln|mrd|km|kilom|mile|square|sq|euro|€|°)/iy;

function digitRun(text: string, from: number): number {
  let at = from;
  while (digitValue(text.charCodeAt(at)) >= 0) at++;
  return at;
}

function digitsValue(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = digitValue(text.charCodeAt(at));
    if (digit >= 0) value = value * 10 + digit;
  }
  return value;
}

function groupEnd(text: string, at: number, mark: string): number {
  if (text[at] !== mark) return -1;
  const end = digitRun(text, at + 1);
  return end - at === 4 ? end : -1;
}

/** End of all three-digit groups that follow `from` under one group mark; `from` when there are none. */
function groupsEnd(text: string, from: number, spaceGroups: boolean): number {
  const mark = text[from];
  if (mark === undefined || !GROUP_MARKS.includes(mark)) return from;
  if (SPACE_MARKS.includes(mark) && !spaceGroups) return from;
  let end = from;
  for (let next = groupEnd(text, end, mark); next > 0; next = groupEnd(text, end, mark)) end = next;
  return end;
}

/** Digits after the point beyond these change nothing that a double can hold. */
const MOST_DECIMALS = 15;

function fraction(text: string, from: number, to: number): number {
  const end = Math.min(to, from + MOST_DECIMALS);
  return digitsValue(text, from, end) / 10 ** (end - from);
}

/**
 * Reads the digits at `start`. `spaceGroups` says whether "5 000" may be one number
 * (false after a month's name, where "May 5 300" is a day and a count).
 */
export function readLiteral(text: string, start: number, spaceGroups: boolean): Literal {
  const first = digitRun(text, start);
  const leading = first - start;
  const groupable = leading <= 3 && digitValue(text.charCodeAt(start)) > 0;
  let end = groupable ? groupsEnd(text, first, spaceGroups) : first;
  const oneDotGroup = end - first === 4 && text[first] === ".";
  if (oneDotGroup) {
    const value = digitsValue(text, start, first) + fraction(text, first + 1, end);
    const asThousands = digitsValue(text, start, end);
    return { end, value, asThousands, plain: false, digits: leading };
  }
  let value = digitsValue(text, start, end);
  const plain = end === first;
  const mark = text[end];
  const decimalsEnd = mark === "." || mark === "," || mark === "٫" ? digitRun(text, end + 1) : end;
  const decimals = decimalsEnd - end - 1;
  if (decimals > 0 && (mark !== "," || isDecimalComma(text, decimals, decimalsEnd))) {
    value += fraction(text, end + 1, decimalsEnd);
    end = decimalsEnd;
    return { end, value, asThousands: Number.NaN, plain: false, digits: leading };
  }
  return { end, value, asThousands: Number.NaN, plain, digits: leading };
}

/** "3,5 million" has a decimal comma; "1,2" alone is a list. */
function isDecimalComma(text: string, decimals: number, end: number): boolean {
  if (decimals > 2) return false;
  DECIMAL_COMMA_COMPANY.lastIndex = end;
  return DECIMAL_COMMA_COMPANY.test(text);
}
