/** What the readers of amounts share. */

import { HYPHENS } from "../text/marks.ts";
import { type Token, wordAt } from "../text/tokens.ts";

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

export const ARTICLES: ReadonlySet<string> = new Set(["a", "an"]);

export function number(from: number, to: number, value: number, simple: boolean, rough = false): Amount {
  return { from, to, low: value, high: value, kind: "number", rough, simple };
}

/** One third is written 0.333, as the project's guide does. */
const SHARE_PRECISION = 1000;

export function share(from: number, to: number, exact: number): Amount {
  const value = Math.round(exact * SHARE_PRECISION) / SHARE_PRECISION;
  return { from, to, low: value, high: value, kind: "share", rough: false, simple: false };
}

export function afterHyphen(tokens: readonly Token[], at: number): number {
  return HYPHENS.has(wordAt(tokens, at)) && tokens[at + 1]?.spaced === false ? at + 1 : at;
}
