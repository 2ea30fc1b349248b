/** Text to quantities: the composer of this room. */

import type { Quantity } from "../../types/findings.ts";
import { type Token, tokenize, wordAt } from "../text/tokens.ts";
import { readAmount } from "./amount.ts";
import { type Amount, number } from "./amount-parts.ts";
import {
  combineHedges,
  hedgedInterval,
  readHedgeAfter,
  readHedgeBehind,
  readHedgesBefore,
  readJoinedHedge,
} from "./hedges.ts";
import { type Measured, measure, scale } from "./measured.ts";
import { notAQuantity } from "./not-quantities.ts";
import { countedUnit, readNounPhrase } from "./nouns.ts";
import { joinRange } from "./ranges.ts";
import { isMoney, readUnitAfter } from "./units.ts";
import { BARE_ARTICLES, mayOpenAmount } from "./vocabulary.ts";

/** A quantity with the token indexes the next room needs. */
export interface TokenQuantity extends Quantity {
  /** Tokens of the expression, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Tokens of the counted noun phrase; equal when none. */
  readonly nounFrom: number;
  readonly nounTo: number;
}

export interface Reading {
  readonly quantities: readonly TokenQuantity[];
  /** Conversions in brackets that restate the quantity before them ("(34,000 sq miles)"). */
  readonly restated: readonly TokenQuantity[];
}

/** Reads the quantities of `text` in order; linear in its length; never throws. */
export function readQuantities(text: string): Reading {
  return readTokenQuantities(text, tokenize(text));
}

export function readTokenQuantities(text: string, tokens: readonly Token[]): Reading {
  const quantities: TokenQuantity[] = [];
  const restated: TokenQuantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    if (token.kind === "mark" || (token.kind === "word" && !mayOpenAmount(token))) {
      at++;
      continue;
    }
    const next = readAt(text, tokens, at);
    if (typeof next === "number") {
      at = next;
      continue;
    }
    const previous = quantities.at(-1);
    const own = previous && next.from < previous.to ? startingAt(text, tokens, next, previous.to) : next;
    (previous && restates(tokens, previous, own) ? restated : quantities).push(own);
    at = Math.max(own.to, at + 1);
  }
  return { quantities, restated };
}

/** A quantity at token `at`, or the token to go on from. */
function readAt(text: string, tokens: readonly Token[], at: number): TokenQuantity | number {
  const bare = readBareArticle(tokens, at);
  const amount = bare ?? readAmount(tokens, at);
  if (!amount) return at + 1;
  if (amount.high > LARGEST_NUMBER) return amount.to;
  const skip = notAQuantity(tokens, amount);
  if (skip > 0) return skip;
  return build(text, tokens, measure(tokens, amount));
}

/** Longer runs of digits are serial numbers; doubles no longer tell them apart. */
const LARGEST_NUMBER = 1e15;

/** "less than a square kilometre", "a single square mile": an article before an area counts one. */
function readBareArticle(tokens: readonly Token[], at: number): Amount | null {
  const article = BARE_ARTICLES.startingAt(tokens, at);
  if (!article || readUnitAfter(tokens, article.to)?.unit !== "km2") return null;
  return number(at, article.to, 1, false);
}

/** Words claimed by the quantity before (a currency sign between two numbers) are not claimed again. */
function startingAt(
  text: string,
  tokens: readonly Token[],
  quantity: TokenQuantity,
  from: number,
): TokenQuantity {
  const start = (tokens[from] as Token).start;
  return { ...quantity, from, start, exact: text.slice(start, quantity.end) };
}

function build(text: string, tokens: readonly Token[], first: Measured): TokenQuantity {
  const range = joinRange(tokens, first);
  const last = range?.second ?? first;
  const low = range ? range.low : scale(first.amount.low, first.factor);
  const high = range ? range.high : scale(first.amount.high, first.factor);
  const before = readHedgesBefore(tokens, range?.from ?? first.from);
  const near = readHedgeAfter(tokens, last.to) ?? readJoinedHedge(tokens, last.to);
  const to = near?.to ?? last.to;
  const noun = readNounPhrase(tokens, to);
  const after = near ?? readHedgeBehind(tokens, noun.to);
  const rough = first.amount.rough ? "about" : undefined;
  const hedge = combineHedges([rough, ...before.words, after?.word]);
  const interval = hedgedInterval(low, high, range ? "range" : first.amount.kind, hedge);
  const start = (tokens[before.from] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  return {
    start,
    end,
    exact: text.slice(start, end),
    value: low === high ? low : [low, high],
    min: interval.min,
    max: interval.max,
    hedge: interval.hedge,
    unit:
      last.unit ??
      first.unit ??
      (isAge(tokens, first) ? "age" : isHalf(tokens, first) ? "share" : countedUnit(tokens, noun)),
    noun:
      noun.to > noun.from
        ? text.slice((tokens[noun.from] as Token).start, (tokens[noun.to - 1] as Token).end)
        : null,
    from: before.from,
    to,
    nounFrom: noun.from,
    nounTo: noun.to,
  };
}

/** "Shamima Begum, now 19, left", "she was 15 when": a small number between commas after a noun, or before "when". */
function isAge(tokens: readonly Token[], { from, to, amount }: Measured): boolean {
  const open = AGE_ADVERBS.has(wordAt(tokens, from - 1)) ? from - 1 : from;
  const before = wordAt(tokens, open - 1);
  const name = tokens[open - 2];
  if (AGE_WORDS.has(before === "between" || before === "from" ? wordAt(tokens, open - 2) : before))
    return true;
  const after = wordAt(tokens, to);
  const set = before === "," && CLOSES_AGE.has(after);
  const wasWhen = after === "when" && BEFORE_AGE.has(wordAt(tokens, from - 1));
  const boy = before === "of" && AGED_ONES.has(wordAt(tokens, open - 2));
  return (set || wasWhen || boy) && name?.kind === "word" && amount.simple && amount.low <= OLDEST_AGE;
}

const OLDEST_AGE = 110;
const AGE_WORDS = new Set(["aged", "age"]);
const AGE_ADVERBS = new Set(["now", "then", "just", "only"]);
const CLOSES_AGE = new Set([",", ".", ")"]);
const BEFORE_AGE = new Set(["was", "were", "is", "just", "only"]);
/** "a boy of six": one person, so that no count can follow. */
const AGED_ONES = new Set(
  "boy girl man woman child son daughter baby teenager youth mother father shepherd villager widow student nurse soldier".split(
    " ",
  ),
);

/** "½ of them" is a share, "½ litre" an amount. */
function isHalf(tokens: readonly Token[], { to, amount }: Measured): boolean {
  return amount.low < 1 && wordAt(tokens, to) === "of";
}

/** "88,000 sq km (34,000 sq miles)": the same size in other words. */
function restates(tokens: readonly Token[], previous: TokenQuantity, next: TokenQuantity): boolean {
  const opens = wordAt(tokens, previous.to) === "(" && next.from === previous.to + 1;
  const convertible = previous.unit === next.unit || (isMoney(previous.unit) && isMoney(next.unit));
  return opens && convertible && previous.unit !== "people";
}
