/** Two amounts that are one quantity: "15,000-20,000", "between 60 and 90", "four to five thousand". */

import { DASHES } from "../text/marks.ts";
import { type Token, wordAt } from "../text/tokens.ts";
import { readAmount } from "./amount.ts";
import type { Amount } from "./amount-parts.ts";
import { readHedgesBefore } from "./hedges.ts";
import { type Measured, measure, scale } from "./measured.ts";
import { glued } from "./not-parts.ts";
import { notAQuantity } from "./not-quantities.ts";
import { isMoney } from "./units.ts";
import { CHANGES, CURRENCIES, HEDGES_BEFORE } from "./vocabulary.ts";

export interface Range {
  /** First token, the word "between" or "from" included. */
  readonly from: number;
  readonly second: Measured;
  readonly low: number;
  readonly high: number;
}

/** "five or six" is a range, "two or 200" a choice; "rose by 5 to 70" is a step and a level, "by 1 to 1.5" a range. */
const WIDEST_CHOICE = 2;
/** "3 to 4 million", "four to five hundred": the scale is said once, for both ends. */
const SHARED_SCALES = [100, 1000, 1_000_000, 1_000_000_000, 1_000_000_000_000];

type Joint = "dash" | "to" | "and" | "or" | "comma";
type Opening = "between" | "from" | null;

function readJoint(tokens: readonly Token[], at: number): Joint | null {
  const word = wordAt(tokens, at);
  if (DASHES.has(word)) return word === "—" && !glued(tokens[at]) ? null : "dash";
  if (word === "to" || word === "and" || word === "or") return word;
  if (word === ",") return "comma";
  return word === "till" || word === "until" ? "to" : null;
}

function readOpening(tokens: readonly Token[], at: number): Opening {
  const word = wordAt(tokens, at);
  return word === "between" || word === "from" ? word : null;
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
  if (!second) return null;
  // Hedges between "between" and the number are stepped over.
  const openAt = readHedgesBefore(tokens, first.from).from - 1;
  const open = readOpening(tokens, openAt);
  if (open === "from" && CHANGING.has(first.unit) && isChange(tokens, openAt)) return null;
  const orders = first.amount.kind === "order";
  if (orders !== (second.amount.kind === "order") || (orders && open === null)) return null;
  if (!compatible(first, second, open === "from")) return null;
  const factor = second.unit === null ? first.factor : second.factor;
  const start = shareScale(first.amount, second.amount) ?? first.amount.low;
  const low = scale(start, first.unit === null ? factor : first.factor);
  const high = scale(second.amount.high, factor);
  if (
    joint === "comma"
      ? !isGuess(tokens, first, second)
      : !joins(tokens, joint, open, low, high, first, second)
  )
    return null;
  const from = joint !== "dash" && open ? openAt : first.from;
  const ends = orders ? [low, high, first.amount.high, second.amount.low] : [low, high];
  return { from, second, low: Math.min(...ends), high: Math.max(...ends) };
}

/** "tripled in two months from about 10,000 to almost 33,000": a way from one count to another, no range. */
function isChange(tokens: readonly Token[], from: number): boolean {
  // "soared, the UN says, from": what a comma before "from" closes may have been set apart.
  const apart = wordAt(tokens, from - 1) === ",";
  for (let back = 1; back <= CHANGE_REACH; back++) {
    const word = wordAt(tokens, from - back);
    if (word === "." || (word === "," && !apart)) return false;
    if (CHANGES.has(word)) return true;
  }
  return false;
}

/** Counts and areas; of shares and money "rose from 3 to 5 percent" is as often one movement. */
const CHANGING: ReadonlySet<Measured["unit"]> = new Set([null, "km2"]);

/** "has risen sharply over the past two months from": words between the verb and "from". */
const CHANGE_REACH = 8;

/** "three, four hundred of them", "two, three thousand": spoken, in words, and one the next of the other. */
function isGuess(tokens: readonly Token[], first: Measured, second: Measured): boolean {
  const shared = shareScale(first.amount, second.amount);
  const next = shared !== null && second.amount.low === shared + shared / first.amount.low;
  return next && tokens[first.from]?.kind === "word" && tokens[second.from]?.kind === "word";
}

function joins(
  tokens: readonly Token[],
  joint: Exclude<Joint, "comma">,
  open: Opening,
  low: number,
  high: number,
  first: Measured,
  second: Measured,
): boolean {
  if (joint === "and") return open === "between";
  const byStep = wordAt(tokens, first.from - 1) === "by" && high > low * WIDEST_CHOICE;
  if (joint === "to") return open === "from" || (low < high && !byStep);
  if (joint === "or") return low < high && high <= low * WIDEST_CHOICE && first.unit === null;
  const even = glued(tokens[first.to]) === glued(tokens[first.to + 1]);
  return low < high && even && second.from === first.to + 1;
}

function compatible(first: Measured, second: Measured, fromTo: boolean): boolean {
  if (first.unit === null) return true;
  const stepAndLevel = first.from === first.amount.from && second.from < second.amount.from;
  if (first.unit === second.unit) return !stepAndLevel;
  return second.unit === null && (fromTo || isMoney(first.unit));
}

/** "four to five thousand", "4-5,000" -> 4,000; null when the ends have their own scales. */
function shareScale(first: Amount, second: Amount): number | null {
  const scale = SHARED_SCALES.findLast((candidate) => second.low >= candidate);
  const shares = scale && (second.to - second.from > 1 || (scale > 100 && second.low % scale === 0));
  return shares && first.low < second.low / scale ? first.low * scale : null;
}
