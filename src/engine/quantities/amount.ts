/** The bare number at a token: digits or words, with its scale, as a fraction, or an order of magnitude. */

import type { Token } from "../text/tokens.ts";
import { readCurrencyBefore } from "./units.ts";
import {
  CARDINALS,
  DENOMINATORS,
  GLUED_SCALES,
  METRE_COMPANY,
  ORDER_JOINTS,
  ORDERS,
  SCALES,
} from "./vocabulary.ts";

export interface Amount {
  /** Token indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  /** Equals `low` but for orders of magnitude. */
  readonly high: number;
  readonly kind: "number" | "order" | "share";
  /** "a couple of hundred" says about itself that it is rough. */
  readonly rough: boolean;
  /** One literal or number word without scale: may still turn out to be a date, a label … */
  readonly simple: boolean;
}

const HYPHEN = /^[-‐‑]$/;
const ARTICLE = /^an?$/;
const COUPLE_VALUE = 2;
/** "one in ten": larger groups than this are places or dates ("one in 2017"). */
const LARGEST_GROUP = 1000;

function number(from: number, to: number, value: number, simple: boolean, rough = false): Amount {
  return { from, to, low: value, high: value, kind: "number", rough, simple };
}

/** One third is written 0.333, as the project's guide does. */
const SHARE_PRECISION = 1000;

function share(from: number, to: number, exact: number): Amount {
  const value = Math.round(exact * SHARE_PRECISION) / SHARE_PRECISION;
  return { from, to, low: value, high: value, kind: "share", rough: false, simple: false };
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

function afterHyphen(tokens: readonly Token[], at: number): number {
  return HYPHEN.test(wordAt(tokens, at)) && tokens[at + 1]?.spaced === false ? at + 1 : at;
}

/** Reads the amount that starts at token `at`, or null. */
export function readAmount(tokens: readonly Token[], at: number): Amount | null {
  return readOrder(tokens, at) ?? readHalf(tokens, at) ?? readCouple(tokens, at) ?? readNumber(tokens, at);
}

function readOrder(tokens: readonly Token[], at: number): Amount | null {
  const article = ARTICLE.test(wordAt(tokens, at)) ? 1 : 0;
  const order = ORDERS.startingAt(tokens, at + article);
  if (!order) return null;
  const [low, high] = order.value;
  const joint = ORDER_JOINTS.startingAt(tokens, skipComma(tokens, order.to));
  const second = joint && ORDERS.startingAt(tokens, joint.to);
  if (second && second.value[1] > high) {
    return {
      from: at,
      to: second.to,
      low,
      high: second.value[1],
      kind: "order",
      rough: false,
      simple: false,
    };
  }
  return { from: at, to: order.to, low, high, kind: "order", rough: false, simple: false };
}

function skipComma(tokens: readonly Token[], at: number): number {
  return wordAt(tokens, at) === "," ? at + 1 : at;
}

/** "half a million", "half a square kilometre", "half of". */
function readHalf(tokens: readonly Token[], at: number): Amount | null {
  if (wordAt(tokens, at) !== "half") return null;
  const next = afterHyphen(tokens, at + 1);
  const scaleAt = ARTICLE.test(wordAt(tokens, next)) ? next + 1 : next;
  const scale = SCALES.get(wordAt(tokens, scaleAt));
  if (scale !== undefined && scale >= 12) return number(at, scaleAt + 1, scale / 2, false);
  if (ARTICLE.test(wordAt(tokens, next))) return number(at, next + 1, 0.5, false);
  return wordAt(tokens, next) === "of" ? share(at, at + 1, 0.5) : null;
}

/** "a couple of thousand" is about two thousand. */
function readCouple(tokens: readonly Token[], at: number): Amount | null {
  const couple = ARTICLE.test(wordAt(tokens, at)) ? at + 1 : at;
  if (wordAt(tokens, couple) !== "couple") return null;
  const scaleAt = wordAt(tokens, couple + 1) === "of" ? couple + 2 : couple + 1;
  const scale = SCALES.get(wordAt(tokens, scaleAt).replace(/s$/, ""));
  return scale === undefined ? null : number(at, scaleAt + 1, COUPLE_VALUE * scale, false, true);
}

function readNumber(tokens: readonly Token[], at: number): Amount | null {
  const cardinal = readDigits(tokens, at) ?? readCardinal(tokens, at);
  if (!cardinal) return readArticleShare(tokens, at);
  return readShare(tokens, cardinal) ?? cardinal;
}

function readDigits(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  if (token?.kind !== "number") return null;
  let value = token.value;
  let to = at + 1;
  const mixed = tokens[to];
  if (mixed?.kind === "number" && mixed.value < 1 && mixed.end - mixed.start === 1) {
    value += mixed.value;
    to++;
  }
  const scaled = readScales(tokens, to, value);
  if (scaled) return number(at, scaled.to, scaled.value, false);
  const grouped = readsAsThousands(tokens, at);
  return number(at, to, grouped ? token.asThousands : value, !grouped && to === at + 1);
}

/** "5.000 ppl": three zeros after the dot, or two groups, are thousands; "6.725 points" stays a decimal. */
function readsAsThousands(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return token.asThousands >= 1000 && token.asThousands % 100 === 0;
}

function readScales(
  tokens: readonly Token[],
  at: number,
  value: number,
): { to: number; value: number } | null {
  let to = at;
  let scaled = value;
  for (;;) {
    const scaleAt = to === at ? afterHyphen(tokens, to) : to;
    const token = tokens[scaleAt];
    const scale = token && SCALES.get(token.lower);
    if (!token || scale === undefined || !isScaleHere(tokens, scaleAt)) break;
    scaled *= scale;
    to = scaleAt + 1;
  }
  return to === at ? null : { to, value: scaled };
}

/** Short forms are scales only when glued to the digits; a glued "m" may also be metres. */
function isScaleHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!GLUED_SCALES.has(token.lower)) return true;
  if (token.lower.length > 1) return true;
  if (token.spaced) return false;
  if (token.lower !== "m") return true;
  const next = tokens[at + 1];
  const currency = readCurrencyBefore(tokens, at - 1) !== null;
  return currency || (next?.kind === "word" && !METRE_COMPANY.has(next.lower));
}

interface Sum {
  to: number;
  total: number;
  current: number;
  parts: number;
  room: number;
}

/** "two hundred and fifty thousand", "a hundred", "fifteen hundred", "two and a half million". */
function readCardinal(tokens: readonly Token[], at: number): Amount | null {
  const sum: Sum = { to: at, total: 0, current: 0, parts: 0, room: 0 };
  const next = wordAt(tokens, at + 1);
  if (ARTICLE.test(wordAt(tokens, at)) && SCALES.has(next) && !GLUED_SCALES.has(next)) {
    Object.assign(sum, { to: at + 1, current: 1, parts: 1, room: 1 });
  }
  while (addHalf(tokens, sum) || addScale(tokens, sum) || addCardinal(tokens, sum));
  if (sum.parts === 0) return null;
  return number(at, sum.to, sum.total + sum.current, sum.parts === 1);
}

function addCardinal(tokens: readonly Token[], sum: Sum): boolean {
  let at = sum.parts > 0 ? afterHyphen(tokens, sum.to) : sum.to;
  if (sum.parts > 0 && wordAt(tokens, at) === "and" && sum.room >= 100) at = afterHyphen(tokens, at + 1);
  const value = CARDINALS.get(wordAt(tokens, at));
  if (value === undefined) return false;
  const fits = sum.parts === 0 || (value < sum.room && !(sum.room === 10 && value === 0));
  if (!fits) return false;
  sum.current += value;
  sum.room = value >= 20 ? 10 : 0;
  sum.to = at + 1;
  sum.parts++;
  return true;
}

function addScale(tokens: readonly Token[], sum: Sum): boolean {
  if (sum.parts === 0) return false;
  const at = afterHyphen(tokens, sum.to);
  const word = wordAt(tokens, at);
  const scale = SCALES.get(word);
  if (scale === undefined || GLUED_SCALES.has(word) || sum.current === 0) return false;
  if (scale <= 100) {
    sum.current *= scale;
    sum.room = scale;
  } else {
    sum.total += sum.current * scale;
    sum.current = 0;
    sum.room = scale;
  }
  sum.to = at + 1;
  sum.parts++;
  return true;
}

/** "two and a half [million]". */
function addHalf(tokens: readonly Token[], sum: Sum): boolean {
  if (sum.parts === 0 || sum.current === 0) return false;
  const and = afterHyphen(tokens, sum.to);
  const article = afterHyphen(tokens, and + 1);
  const half = afterHyphen(tokens, article + 1);
  if (wordAt(tokens, and) !== "and" || !ARTICLE.test(wordAt(tokens, article))) return false;
  if (wordAt(tokens, half) !== "half") return false;
  sum.current += 0.5;
  sum.to = half + 1;
  sum.room = 0;
  sum.parts++;
  return true;
}

/** "a third of", "a tenth". */
function readArticleShare(tokens: readonly Token[], at: number): Amount | null {
  if (!ARTICLE.test(wordAt(tokens, at))) return null;
  const denominator = DENOMINATORS.get(wordAt(tokens, at + 1));
  return denominator !== undefined && wordAt(tokens, at + 2) === "of"
    ? share(at, at + 2, 1 / denominator)
    : null;
}

/** "two-thirds", "one third of", "1/3", "one in ten", "nine out of 10". */
function readShare(tokens: readonly Token[], first: Amount): Amount | null {
  return readNamedShare(tokens, first) ?? readSlash(tokens, first) ?? readOutOf(tokens, first);
}

function readNamedShare(tokens: readonly Token[], first: Amount): Amount | null {
  const at = afterHyphen(tokens, first.to);
  const word = wordAt(tokens, at);
  const denominator = DENOMINATORS.get(word);
  if (denominator === undefined || first.low >= denominator) return null;
  const plural = word.endsWith("s");
  return plural === first.low > 1 ? share(first.from, at + 1, first.low / denominator) : null;
}

function readSlash(tokens: readonly Token[], first: Amount): Amount | null {
  const slash = tokens[first.to];
  const bottom = tokens[first.to + 1];
  if (slash?.lower !== "/" || slash.spaced || bottom?.kind !== "number" || bottom.spaced) return null;
  if (!(first.low < bottom.value && bottom.value <= 100) || wordAt(tokens, first.to + 2) === "/") return null;
  return share(first.from, first.to + 2, first.low / bottom.value);
}

function readOutOf(tokens: readonly Token[], first: Amount): Amount | null {
  let at = first.to;
  if (wordAt(tokens, at) === "out" && wordAt(tokens, at + 1) === "of") at += 2;
  else if (wordAt(tokens, at) === "in" && first.low < 10) at += 1;
  else return null;
  const every = wordAt(tokens, at) === "every" ? at + 1 : at;
  const group = readDigits(tokens, every) ?? readCardinal(tokens, every);
  const roundGroup = group && (group.low <= 10 || group.low % 10 === 0) && group.low <= LARGEST_GROUP;
  if (!group || !roundGroup || first.low >= group.low) return null;
  return share(first.from, group.to, first.low / group.low);
}
