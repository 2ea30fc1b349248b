/** The sum after one more: "bringing the total to 7,000". */

import { lower, type Sentence, wordsOf } from "./sentence.ts";

/** "pushing the total for the week to nearly 7,000", "bringing to 53 the deaths": the sum after one more, told behind token `after`. */
export function isRaisedTo(sentence: Sentence, from: number, after = sentence.from): boolean {
  if (lower(sentence, from - 1) !== "to") return PUT_AT.test(wordsOf(sentence, from - RAISED_REACH, from));
  if (RAISES.test(lower(sentence, from - 2))) return true;
  const head = sentence.grammar.hits.findLast((match) => match.to < from && match.meaning.has("reach"));
  if (!head || head.from < after || from - head.to > RAISED_REACH) return false;
  return sentence.tokens.slice(after, head.from).some((token) => RAISES.test(token.lower));
}

export const RAISES: RegExp = /^(?:bring|push|tak|rais|lift)(?:s|es|ing)$/;

/** "puts the total since December at". */
const PUT_AT = /\bput(?:s|ting)? (?:the|its|their) total(?: \w+){0,4} at$/i;

/** "for the week to": words from the sum to its number. */
const RAISED_REACH = 8;
