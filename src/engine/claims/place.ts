/** Where the clause of a quantity is set. */

import type { TokenQuantity } from "../quantities/read.ts";
import { plainNumberOf } from "../text/tokens.ts";
import type { Place } from "./lexicon.ts";
import { FIRST_CAMPAIGN_YEAR, FIRST_WAR_YEAR } from "./limits.ts";
import {
  continuesList,
  isForeign,
  isMereMention,
  isOrigin,
  isTime,
  type PlaceMatch,
} from "./mentioned-place.ts";
import { countCommas, hasGrammar, lower, type Sentence } from "./sentence.ts";

export interface Setting {
  readonly places: ReadonlySet<Place>;
  /** Another battle or crisis, and not the enclave. */
  readonly elsewhere: boolean;
  /** The words that decided, as token range, or null. */
  readonly enclaveAt: { readonly from: number; readonly to: number } | null;
}

/** Clause bounds: other subjects start behind these marks and words. */
function clauseBounds(sentence: Sentence, quantity: TokenQuantity): { from: number; to: number } {
  let from = sentence.from;
  let to = sentence.to;
  for (let at = quantity.from - 1; at > sentence.from; at--) {
    if (isBoundary(sentence, at)) {
      from = at;
      break;
    }
  }
  for (let at = quantity.to; at < sentence.to; at++) {
    if (isBoundary(sentence, at)) {
      to = at;
      break;
    }
  }
  return { from, to };
}

function isBoundary(sentence: Sentence, at: number): boolean {
  const word = lower(sentence, at);
  if (word === ",") return isBoundaryComma(sentence, at);
  if (word === ";" || word === "—") return true;
  return (word === "but" || word === "while" || word === "whereas") && lower(sentence, at + 1) !== "where";
}

function isBoundaryComma(sentence: Sentence, comma: number): boolean {
  if (hasGrammar(sentence, sentence.from, "boundary") && isFirstComma(sentence, comma)) return true;
  const next = lower(sentence, comma + 1);
  if (next === "where") return false;
  return (
    ADDS.test(next) || hasGrammar(sentence, comma + 1, "boundary") || isNewPredicate(sentence, comma + 1)
  );
}

/** "said he, adding that Rukban camp has 40,000". */
const ADDS = /^(?:yet|(?:add|say|not|stress)ing)$/;

/** "…, and has drawn in Russia and Iran": the same subject, another matter. */
function isNewPredicate(sentence: Sentence, and: number): boolean {
  if (lower(sentence, and) !== "and") return false;
  return hasGrammar(sentence, and + 1, "have") || hasGrammar(sentence, and + 1, "be");
}

/** "While its fighters besieged Baghouz, …": the opening clause ends at the first comma. */
function isFirstComma(sentence: Sentence, at: number): boolean {
  return countCommas(sentence, sentence.from, at) === 0;
}

export function readSetting(sentence: Sentence, quantity: TokenQuantity): Setting {
  const bounds = clauseBounds(sentence, quantity);
  const places = new Set<Place>();
  let enclaveAt: Setting["enclaveAt"] = null;
  let listed: { to: number } | null = null;
  for (const match of sentence.places.hits) {
    const continues = continuesList(sentence, listed, match.from);
    const mere =
      (isForeign(match.meaning) &&
        (continues || isMereMention(sentence, match)) &&
        !isWhere(sentence, match, quantity)) ||
      isOrigin(sentence, match);
    listed = mere || continues ? match : null;
    if (match.to <= bounds.from || match.from >= bounds.to) continue;
    if (mere || (match.meaning.has("enclave") && isTime(sentence, match))) continue;
    for (const place of match.meaning) places.add(place);
    if (match.meaning.has("enclave") || match.meaning.has("pocket")) enclaveAt ??= match;
  }
  const foreign = places.has("abroad") || (places.has("battles") && !places.has("camp"));
  const next = placeBehind(sentence, quantity, bounds);
  const here = places.has("enclave") ? !isBeside(sentence, quantity, next) : isPocket(sentence, next);
  const apart = !here || isSetAt(sentence, quantity.from);
  const elsewhere = apart && (foreign || hasOldYear(sentence, bounds));
  return { places, elsewhere, enclaveAt };
}

/** "safe passage to Idlib, where 3 million people live": what is told of the place itself. */
const isWhere = (sentence: Sentence, { to }: PlaceMatch, quantity: TokenQuantity): boolean =>
  to < quantity.from && lower(sentence, to) === "," && lower(sentence, to + 1) === "where";

/** "in Raqqa six men were jailed, and in Baghouz …": the place right before the number is its own. */
const isSetAt = (sentence: Sentence, number: number): boolean =>
  sentence.places.hits.some(
    ({ from, to, meaning }) =>
      (to === number || (to === number - 1 && lower(sentence, to) === ",")) &&
      isForeign(meaning) &&
      SETS_PLACE.test(lower(sentence, from - 1)),
  );

/** The first place behind the number that its clause is set in. */
function placeBehind(
  sentence: Sentence,
  quantity: TokenQuantity,
  bounds: { from: number; to: number },
): PlaceMatch | undefined {
  return sentence.places.hits.find(
    (match) => match.from >= quantity.to && match.to <= bounds.to && !isMereMention(sentence, match),
  );
}

/** "attacks in which 130 people were killed in Paris, died in a strike in Baghouz": right behind the number stands its place. */
function isBeside(sentence: Sentence, quantity: TokenQuantity, next: PlaceMatch | undefined): boolean {
  if (!next || !isForeign(next.meaning) || next.from - quantity.to > BESIDE) return false;
  const between = sentence.tokens.slice(quantity.to, next.from);
  const told = between.some(({ lower }) => lower === "," || TOLD_BESIDES.test(lower));
  const article = lower(sentence, next.from - 1) === "the" ? 2 : 1;
  return !told && SETS_PLACE.test(lower(sentence, next.from - article));
}

const SETS_PLACE = /^(?:in|at|near|around|of)$/;

/** "seized five militants believed to be behind an attack in Manbij": whence they are known, not where it was. */
const TOLD_BESIDES = /^(?:behind|suspected|believed|linked|accused|wanted|who|which|that)$/;

/** "have streamed out of the enclave …, which once reached to Baghdad"; not "the enclave of Eastern Ghouta". */
function isPocket(sentence: Sentence, next: PlaceMatch | undefined): boolean {
  if (!next?.meaning.has("pocket")) return false;
  const named = sentence.places.hits.find(({ from }) => from >= next.to && from - next.to <= NAME_REACH);
  return !named || !isForeign(named.meaning);
}

/** "of Eastern": words between "the enclave" and its name. */
const NAME_REACH = 3;

/** "people were shot dead at a checkpoint at the entrance to": words between a number and the place that is its own. */
const BESIDE = 14;

/** "in 2017", "since 2014": a count of another time. */
function hasOldYear(sentence: Sentence, bounds: { from: number; to: number }): boolean {
  for (let at = bounds.from; at < bounds.to; at++) {
    const year = plainNumberOf(sentence.tokens[at]);
    if (year >= FIRST_WAR_YEAR && year < FIRST_CAMPAIGN_YEAR) return true;
  }
  return false;
}
