/** Numbers in words: "two hundred and fifty", "two and a half million". */

import { type Token, wordAt } from "../text/tokens.ts";
import { type Amount, ARTICLES, afterHyphen, number } from "./amount-parts.ts";
import { CARDINALS, GLUED_SCALES, SCALES } from "./vocabulary.ts";

interface Sum {
  to: number;
  total: number;
  current: number;
  parts: number;
  room: number;
  /** The last thousand, million …: "seven million and eight million" are two numbers. */
  scale: number;
}

/** "two hundred and fifty thousand", "a hundred", "fifteen hundred", "two and a half million". */
export function readCardinal(tokens: readonly Token[], at: number): Amount | null {
  const sum: Sum = { to: at, total: 0, current: 0, parts: 0, room: 0, scale: Number.POSITIVE_INFINITY };
  const next = wordAt(tokens, at + 1);
  if (ARTICLES.has(wordAt(tokens, at)) && SCALES.has(next) && !GLUED_SCALES.has(next)) {
    Object.assign(sum, { to: at + 1, current: 1, parts: 1, room: 1 });
  }
  while (addHalf(tokens, sum) || addScale(tokens, sum) || addCardinal(tokens, sum));
  if (sum.parts === 0) return null;
  return number(at, sum.to, sum.total + sum.current, sum.parts === 1);
}

function addCardinal(tokens: readonly Token[], sum: Sum): boolean {
  let at = afterHyphen(tokens, sum.to);
  if (wordAt(tokens, at) === "and" && sum.room >= 100) at = afterHyphen(tokens, at + 1);
  const value = CARDINALS.get(wordAt(tokens, at));
  if (value === undefined) return false;
  const fits = sum.parts === 0 || (value < sum.room && value > 0);
  if (!fits || opensNext(tokens, at, sum)) return false;
  sum.current += value;
  sum.room = value >= 20 ? 10 : 0;
  sum.to = at + 1;
  sum.parts++;
  return true;
}

/** "seven million and eight million": the word after "and" has a scale of its own that is no smaller. */
function opensNext(tokens: readonly Token[], at: number, sum: Sum): boolean {
  const scale = SCALES.get(wordAt(tokens, afterHyphen(tokens, at + 1))) ?? 0;
  return scale >= sum.scale;
}

function addScale(tokens: readonly Token[], sum: Sum): boolean {
  if (sum.current === 0) return false;
  const at = afterHyphen(tokens, sum.to);
  const word = wordAt(tokens, at);
  const scale = SCALES.get(word);
  if (scale === undefined || GLUED_SCALES.has(word)) return false;
  if (scale <= 100) {
    sum.current *= scale;
    sum.room = scale;
  } else {
    if (scale >= sum.scale) return false;
    sum.scale = scale;
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
  if (sum.current === 0) return false;
  const and = afterHyphen(tokens, sum.to);
  const article = afterHyphen(tokens, and + 1);
  const half = afterHyphen(tokens, article + 1);
  if (wordAt(tokens, and) !== "and" || !ARTICLES.has(wordAt(tokens, article))) return false;
  if (wordAt(tokens, half) !== "half") return false;
  sum.current += 0.5;
  sum.to = half + 1;
  sum.room = 0;
  sum.parts++;
  return true;
}
