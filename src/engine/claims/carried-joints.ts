/** Two numbers of one sentence that share what is told of the first: a joint, a day, a side or another word for the count between them. */

import type { FigureReading } from "./figure-reading.ts";
import { GOES_ON, type PeopleInput } from "./people-input.ts";
import { hasGrammar, lower, type Sentence } from "./sentence.ts";

/** Beside those that tell of parts (`inclusion` in data/words/grammar.json). */
const WORDS_OF_PART = new Set([
  "among",
  "another",
  "additional",
  "also",
  "of",
  "others",
  "with",
  "as",
  "together",
  "along",
  "and",
  "but",
  ",",
  "(",
  "or",
  "besides",
  "after",
  "following",
  "against",
  "then",
  "vs",
]);

/** Between the two numbers stands nothing but a joint and the first's noun phrase, or "put it". */
export function joinsSibling({ sentence, quantity }: PeopleInput, sibling: FigureReading): boolean {
  if (sibling.who === "things" && !GOES_ON.test(quantity.exact)) return false;
  if (isRenumbered(sentence, sibling.quantity.to, quantity.from)) return true;
  for (let at = sibling.quantity.to; at < quantity.from; at++) {
    const word = lower(sentence, at);
    if (word === ";" || word === ":") return false;
  }
  const before = lower(sentence, quantity.from - 1);
  const verbEnd = before === "at" ? quantity.from - 1 : quantity.from;
  const putAnew = sentence.grammar.hits.some(
    (match) => match.meaning.has("reach") && match.from >= sibling.quantity.to && match.to === verbEnd,
  );
  if (putAnew || sibling.who === "others") return putAnew;
  return (
    WORDS_OF_PART.has(before) ||
    hasGrammar(sentence, quantity.from - 1, "inclusion") ||
    GOES_ON.test(quantity.exact) ||
    isDated(sentence, quantity.from) ||
    (before === "to" && sibling.measure !== null && lower(sentence, sibling.quantity.from - 1) === "from")
  );
}

/** "600 came out on Wednesday, on Thursday only 150": between the comma and the number stands its day. */
function isDated(sentence: Sentence, from: number): boolean {
  const on = (sentence.times.covering(from - 1)?.from ?? 0) - 1;
  return lower(sentence, on) === "on" && lower(sentence, on - 1) === ",";
}

/** "estimate from last August was": words up to the number. */
const DATED_REACH = 5;

/** "said 38; to the channel he said the number was 25", "put the figure at 40": the same count by another word. */
function isRenumbered(sentence: Sentence, after: number, from: number): boolean {
  if (!hasGrammar(sentence, from - 1, "be") && lower(sentence, from - 1) !== "at") return false;
  return sentence.grammar.hits.some(
    (match) => match.meaning.has("reach") && match.from >= after && from - match.to <= DATED_REACH,
  );
}
