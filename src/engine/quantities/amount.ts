/** The bare number at a token: digits or words, with its scale, as a fraction, or an order of magnitude. */

import { type Token, wordAt } from "../text/tokens.ts";
import { type Amount, ARTICLES, afterHyphen, number, share } from "./amount-parts.ts";
import { readCardinal } from "./cardinals.ts";
import { readDigits } from "./digits.ts";
import { readArticleShare, readShare } from "./shares.ts";
import { readUnitAfter } from "./units.ts";
import { ORDER_JOINTS, ORDERS, SCALES } from "./vocabulary.ts";

const COUPLE_VALUE = 2;

/** Reads the amount that starts at token `at`, or null. */
export function readAmount(tokens: readonly Token[], at: number): Amount | null {
  return readOrder(tokens, at) ?? readHalf(tokens, at) ?? readCouple(tokens, at) ?? readNumber(tokens, at);
}

function readOrder(tokens: readonly Token[], at: number): Amount | null {
  const article = ARTICLES.has(wordAt(tokens, at)) ? 1 : 0;
  const order = ORDERS.startingAt(tokens, at + article);
  if (!order) return null;
  const [low, high] = order.meaning;
  const joint = ORDER_JOINTS.startingAt(tokens, skipComma(tokens, order.to));
  const second = joint && ORDERS.startingAt(tokens, joint.to);
  const widest = second && second.meaning[1] > high ? second : order;
  return {
    from: at,
    to: widest.to,
    low,
    high: widest.meaning[1],
    kind: "order",
    rough: false,
    simple: false,
  };
}

function skipComma(tokens: readonly Token[], at: number): number {
  return wordAt(tokens, at) === "," ? at + 1 : at;
}

/** "half a million", "half a square kilometre", "half of". */
function readHalf(tokens: readonly Token[], at: number): Amount | null {
  if (wordAt(tokens, at) !== "half") return null;
  const next = afterHyphen(tokens, at + 1);
  const scaleAt = ARTICLES.has(wordAt(tokens, next)) ? next + 1 : next;
  const scale = SCALES.get(wordAt(tokens, scaleAt));
  if (scale !== undefined) return number(at, scaleAt + 1, scale / 2, false);
  if (ARTICLES.has(wordAt(tokens, next))) return number(at, next + 1, 0.5, false);
  return wordAt(tokens, next) === "of" ? share(at, at + 1, 0.5) : null;
}

/** "a couple of thousand" is about two thousand. */
function readCouple(tokens: readonly Token[], at: number): Amount | null {
  const couple = ARTICLES.has(wordAt(tokens, at)) ? at + 1 : at;
  if (wordAt(tokens, couple) !== "couple") return null;
  const scaleAt = wordAt(tokens, couple + 1) === "of" ? couple + 2 : couple + 1;
  const scale = SCALES.get(wordAt(tokens, scaleAt).replace(/s$/, ""));
  if (scale !== undefined) return number(at, scaleAt + 1, COUPLE_VALUE * scale, false, true);
  const area = readUnitAfter(tokens, scaleAt)?.unit === "km2";
  return area ? number(at, scaleAt, COUPLE_VALUE, false, true) : null;
}

function readNumber(tokens: readonly Token[], at: number): Amount | null {
  const cardinal = readDigits(tokens, at) ?? readCardinal(tokens, at);
  if (!cardinal) return readArticleShare(tokens, at);
  return readShare(tokens, cardinal) ?? cardinal;
}
