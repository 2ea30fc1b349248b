/** Hedges around an amount, and the interval that amount and hedges allow together. */

import type { Hedge, Interval } from "../../types/database.ts";
import { QUOTES } from "../text/marks.ts";
import { type Token, wordAt } from "../text/tokens.ts";
import type { Amount } from "./amount-parts.ts";
import { glued } from "./not-parts.ts";
import {
  HEDGES_AFTER,
  HEDGES_BEFORE,
  type HedgeWord,
  mayOpenAmount,
  PREPOSITIONAL_AFTER,
} from "./vocabulary.ts";

export interface HedgesBefore {
  /** First token of the expression, hedges included. */
  readonly from: number;
  readonly words: readonly HedgeWord[];
}

/** All hedges that end at token `before`, nearest last; a quotation mark inside the expression is stepped over. */
export function readHedgesBefore(tokens: readonly Token[], before: number): HedgesBefore {
  const words: HedgeWord[] = [];
  let from = before;
  for (;;) {
    const mark = wordAt(tokens, from - 1);
    const quoted = mark === "(" || QUOTES.has(mark) ? 1 : 0;
    const hedge = HEDGES_BEFORE.endingAt(tokens, from - 1 - quoted);
    if (!hedge || isPreposition(tokens, hedge)) return { from, words };
    words.unshift(hedge.meaning);
    from = hedge.from;
  }
}

/** "ruled over eight million", "lorded it over", "over approximately 10 million": the hedge's word belongs to the verb before it. */
function isPreposition(
  tokens: readonly Token[],
  hedge: { readonly from: number; readonly to: number },
): boolean {
  if (wordAt(tokens, hedge.from) !== "over") return false;
  const approximated = HEDGES_BEFORE.startingAt(tokens, hedge.to)?.meaning === "about";
  const verb = hedge.from - (wordAt(tokens, hedge.from - 1) === "it" ? 2 : 1);
  return approximated || PREPOSITIONAL_AFTER.has(wordAt(tokens, verb));
}

export interface HedgeAfter {
  readonly to: number;
  readonly word: HedgeWord;
}

/** A hedge that starts at token `at` and belongs to the number before it, not to one after it. */
export function readHedgeAfter(tokens: readonly Token[], at: number): HedgeAfter | null {
  const hedge = HEDGES_AFTER.startingAt(tokens, at);
  if (!hedge) return null;
  const next = tokens[hedge.to];
  const belongsToNext =
    next?.kind === "number" ||
    (next && mayOpenAmount(next)) ||
    HEDGES_BEFORE.endingAt(tokens, hedge.to) !== null;
  const bridges = hedge.meaning !== "about" && belongsToNext;
  return bridges ? null : { to: hedge.to, word: hedge.meaning };
}

/** A hedge behind the noun phrase that ends at token `at`: "14 people, at least", "14 members of the Islamic State at least". */
export function readHedgeBehind(tokens: readonly Token[], at: number): HedgeAfter | null {
  const beside = readHedgeAfter(tokens, wordAt(tokens, at) === "," ? at + 1 : at);
  // The noun phrase ends at its article: "members of | the Islamic State".
  const goesOn = wordAt(tokens, at - 1) === "of" || COMPLEMENTS.has(wordAt(tokens, at));
  if (beside || !goesOn) return beside;
  for (let end = at + 1; end <= at + LONGEST_COMPLEMENT && tokens[end]?.kind === "word"; end++) {
    if (wordAt(tokens, end) === "at") return readHedgeAfter(tokens, end);
  }
  return null;
}

const COMPLEMENTS = new Set(["from", "in"]);

/** "of the so-called Islamic State group": words of such a complement. */
const LONGEST_COMPLEMENT = 7;

/** The one class that several hedges make: a bound is stronger than "about", the one nearest the number wins. */
export function combineHedges(words: readonly (HedgeWord | undefined)[]): Exclude<HedgeWord, "plain"> | null {
  const bounds = words.filter((word) => word === "at-least" || word === "at-most");
  const nearest = bounds.at(-1);
  if (nearest) return nearest;
  return words.includes("about") ? "about" : null;
}

/** Interval and class by the project's guide to figures; `low` < `high` for ranges and orders of magnitude. */
export function hedgedInterval(
  low: number,
  high: number,
  kind: Amount["kind"] | "range",
  hedge: ReturnType<typeof combineHedges>,
): Interval & { readonly hedge: Hedge } {
  if (kind === "range") return { min: low, max: high, hedge: "range" };
  if (hedge === "at-least") return { min: low, max: null, hedge };
  if (hedge === "at-most") return { min: null, max: high, hedge };
  if (kind === "order") return { min: low, max: high, hedge: "order" };
  return { min: low, max: low, hedge: hedge ?? "exact" };
}

/** "600-odd", "60,000-plus": the hedge is joined to the number. */
export function readJoinedHedge(tokens: readonly Token[], at: number): HedgeAfter | null {
  if (wordAt(tokens, at) !== "-" || !glued(tokens[at + 1])) return null;
  const word = JOINED_HEDGES.get(wordAt(tokens, at + 1));
  return word ? { to: at + 2, word } : null;
}

const JOINED_HEDGES: ReadonlyMap<string, HedgeWord> = new Map([
  ["odd", "about"],
  ["plus", "at-least"],
]);
