/** Fractions: "two-thirds", "1/3", "one in ten". */

import { numberOf, type Token, wordAt } from "../text/tokens.ts";
import { type Amount, ARTICLES, afterHyphen, number, share } from "./amount-parts.ts";
import { readCardinal } from "./cardinals.ts";
import { readDigits } from "./digits.ts";
import { glued } from "./not-parts.ts";
import { readUnitAfter } from "./units.ts";
import { DENOMINATORS } from "./vocabulary.ts";

/** "one in ten": larger groups than this are places or dates ("one in 2017"). */
const LARGEST_GROUP = 1000;
/** "1/3": what is parted further is a name or a date ("7/2019"). */
const LARGEST_BOTTOM = 100;

/** "a third of"; "a fifth of a square mile" is an area. */
export function readArticleShare(tokens: readonly Token[], at: number): Amount | null {
  if (!ARTICLES.has(wordAt(tokens, at))) return null;
  const denominator = DENOMINATORS.get(wordAt(tokens, at + 1));
  if (denominator === undefined || wordAt(tokens, at + 2) !== "of") return null;
  const area = ARTICLES.has(wordAt(tokens, at + 3)) && readUnitAfter(tokens, at + 4)?.unit === "km2";
  return area ? number(at, at + 4, 1 / denominator, false) : share(at, at + 2, 1 / denominator);
}

/** "two-thirds", "one third of", "1/3", "one in ten", "nine out of 10". */
export function readShare(tokens: readonly Token[], first: Amount): Amount | null {
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
  const bottom = tokens[first.to + 1];
  if (wordAt(tokens, first.to) !== "/" || !glued(tokens[first.to]) || !glued(bottom)) return null;
  const parts = numberOf(bottom);
  if (!(first.low < parts && parts <= LARGEST_BOTTOM)) return null;
  return share(first.from, first.to + 2, first.low / parts);
}

function readOutOf(tokens: readonly Token[], first: Amount): Amount | null {
  let at = first.to;
  if (wordAt(tokens, at) === "out" && wordAt(tokens, at + 1) === "of") at += 2;
  else if (wordAt(tokens, at) === "in" && first.low < 10) at += 1;
  else return null;
  const every = wordAt(tokens, at) === "every" ? at + 1 : at;
  const group = readDigits(tokens, every) ?? readCardinal(tokens, every);
  if (!group || first.low >= group.low || group.low > LARGEST_GROUP) return null;
  const round = group.low < 10 || group.low % 10 === 0;
  return round ? share(first.from, group.to, first.low / group.low) : null;
}
