/** Dead and wounded at a place that no list knows. */

import { MONTHS } from "../quantities/vocabulary.ts";
import { hasGrammar, lower, type Sentence, wordsOf } from "./sentence.ts";

/** "killed in the raid in Atmeh": a name that no list knows is no name of the enclave, which has few. */
export function isAtUnknownPlace(sentence: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(sentence.to - 1, from + UNKNOWN_REACH); at++) {
    const word = lower(sentence, at);
    if (word === "," || word === ";" || hasGrammar(sentence, at, "boundary")) return false;
    if (!AT_PLACE.test(word)) continue;
    const lead = sentence.tokens
      .slice(at + 1, at + 1 + LONGEST_LEAD)
      .findIndex(({ lower }) => !LEAD.test(lower));
    const name = at + 1 + Math.max(lead, 0);
    if (isUnknownName(sentence, name)) return true;
  }
  return false;
}

const AT_PLACE = /^(?:in|at|near|outside)$/;
const UNKNOWN_REACH = 10;
/** "in the town of". */
const LEAD = /^(?:the|town|village|hamlet|city|island|district|of)$/;
const LONGEST_LEAD = 4;

function isUnknownName(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  const known =
    sentence.places.covering(at) ||
    sentence.sides.covering(at) ||
    sentence.groups.covering(at) ||
    sentence.causes.covering(at) ||
    sentence.times.covering(at);
  if (token?.kind !== "word") return false;
  const name = token.capital && !/^[A-Z]+$/.test(wordsOf(sentence, at, at + 1));
  return name && !known && !isNoPlace(token.lower) && !sentence.tokens[at + 1]?.capital;
}

/** Time and undertakings are written with a capital as well. */
const isNoPlace = (word: string): boolean => MONTHS.has(word) || word === "ramadan" || word === "operation";
