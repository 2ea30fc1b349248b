/** Two amounts that are one quantity: "15,000-20,000", "between 60 and 90", "four to five thousand". */

import type { Token } from "../text/tokens.ts";
import { readAmount } from "./amount.ts";
import type { Amount } from "./amount-parts.ts";
import { readHedgesBefore } from "./hedges.ts";
import { type Measured, measure, scale } from "./measured.ts";
import { notAQuantity } from "./not-quantities.ts";
import { CHANGES, CURRENCIES, HEDGES_BEFORE } from "./vocabulary.ts";

export interface Range {
  /** First token, the word "between" or "from" included. */
  readonly from: number;
  readonly second: Measured;
  readonly low: number;
  readonly high: number;
}

const DASH = /^[-‐‑–—−]$/;
/** "five or six" is a range, "two or 200" a choice; "rose by 5 to 70" is a step and a level, "by 1 to 1.5" a range. */
const WIDEST_CHOICE = 2;
/** "3 to 4 million": the scale is said once, for both ends. */
const SHARED_SCALES = [1000, 1_000_000, 1_000_000_000, 1_000_000_000_000];

type Joint = "dash" | "to" | "and" | "or";

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

function readJoint(tokens: readonly Token[], at: number): Joint | null {
  const token = tokens[at];
  if (!token) return null;
  if (DASH.test(token.lower)) return token.spaced && token.lower === "—" ? null : "dash";
  if (token.lower === "to" || token.lower === "and" || token.lower === "or") return token.lower;
  return token.lower === "till" || token.lower === "until" ? "to" : null;
}

/** The word that opens the range right before token `at`: hedges between are stepped over. */
function opening(tokens: readonly Token[], at: number): { word: "between" | "from" | null; at: number } {
  const hedged = readHedgesBefore(tokens, at).from;
  for (const index of [at - 1, hedged - 1]) {
    const word = lowerAt(tokens, index);
    if (word === "between" || word === "from") return { word, at: index };
  }
  return { word: null, at };
}

/** The second amount after a joint: a currency or a hedge may stand before it. */
function readSecond(tokens: readonly Token[], at: number): Measured | null {
  const hedge = HEDGES_BEFORE.startingAt(tokens, at);
  const afterHedge = hedge ? hedge.to : at;
  const currency = CURRENCIES.startingAt(tokens, afterHedge);
  const amount = readAmount(tokens, currency ? currency.to : afterHedge);
  if (!amount || notAQuantity(tokens, amount) > 0) return null;
  return measure(tokens, amount);
}

/** The range that `first` opens, or null when it stands alone. */
export function joinRange(tokens: readonly Token[], first: Measured): Range | null {
  const joint = readJoint(tokens, first.to);
  const second = joint && readSecond(tokens, first.to + 1);
  const open = opening(tokens, first.from);
  const orders = first.amount.kind === "order" || second?.amount.kind === "order";
  if (open.word === "from" && CHANGING.has(first.unit) && isChange(tokens, open.at)) return null;
  if (orders && (open.word === null || first.amount.kind !== second?.amount.kind)) return null;
  if (!second || !compatible(first, second, open.word === "from")) return null;
  const scaled = shareScale(first.amount, second.amount);
  const factor = second.unit === null ? first.factor : second.factor;
  const low = scale(scaled ?? first.amount.low, first.unit === null ? factor : first.factor);
  const high = scale(second.amount.high, factor);
  if (!joins(tokens, joint, open.word, low, high, first, second)) return null;
  const from = joint !== "dash" && open.word ? open.at : first.from;
  const ends = [low, high, ...(orders ? [first.amount.high, second.amount.low] : [])];
  return { from, second, low: Math.min(...ends), high: Math.max(...ends) };
}

/** "tripled in two months from about 10,000 to almost 33,000": a way from one count to another, no range. */
function isChange(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - CHANGE_REACH); at--) {
    const word = lowerAt(tokens, at);
    if (word === "," || word === ".") return false;
    if (CHANGES.has(word)) return true;
  }
  return false;
}

/** Counts and areas; of shares and money "rose from 3 to 5 percent" is as often one movement. */
const CHANGING: ReadonlySet<Measured["unit"]> = new Set([null, "km2"]);

/** "has risen sharply over the past two months from": words between the verb and "from". */
const CHANGE_REACH = 8;

function joins(
  tokens: readonly Token[],
  joint: Joint,
  open: "between" | "from" | null,
  low: number,
  high: number,
  first: Measured,
  second: Measured,
): boolean {
  if (joint === "and") return open === "between";
  const byStep = lowerAt(tokens, first.from - 1) === "by" && high > low * WIDEST_CHOICE;
  if (joint === "to") return open === "from" || (low < high && !byStep);
  if (joint === "or") return low < high && high <= low * WIDEST_CHOICE && first.unit === null;
  const dash = tokens[first.to] as Token;
  const even = dash.spaced === (tokens[first.to + 1] as Token).spaced;
  return low < high && even && second.from === first.to + 1;
}

function compatible(first: Measured, second: Measured, fromTo: boolean): boolean {
  const stepAndLevel =
    first.unit !== null && first.from === first.amount.from && second.from < second.amount.from;
  if (stepAndLevel) return false;
  return (
    first.unit === null ||
    first.unit === second.unit ||
    (second.unit === null && (fromTo || isMoneySign(first)))
  );
}

function isMoneySign(first: Measured): boolean {
  return first.unit === "usd" || first.unit === "money";
}

/** "four to five thousand" -> 4,000; null when the ends have their own scales. */
function shareScale(first: Amount, second: Amount): number | null {
  if (first.low >= 1000 || first.to - first.from > 1) return null;
  const scale = SHARED_SCALES.findLast((candidate) => second.low >= candidate);
  const worded = second.to - second.from > 1;
  return scale && worded && first.low < second.low / scale ? first.low * scale : null;
}
