/** A number that answers what was left open: "Asked how many were inside, he said 3,000.", "A week ago they told us 300 fighters." */

import type { TokenQuantity } from "../quantities/read.ts";
import { QUOTES } from "../text/marks.ts";
import { type CarriedEvent, goOn } from "./carried.ts";
import { asCarried } from "./carry.ts";
import { lastTold } from "./event-again.ts";
import type { PeopleInput } from "./people-input.ts";
import { readQuestion } from "./question.ts";
import { hasGrammar, lower, type Sentence, wordsOf } from "./sentence.ts";

/** A question reaches the sentence after it, over one that gives no number. */
const QUESTION_AGE = 1;

/** The event of the question that the number answers, or null. */
export function readAnswer(input: PeopleInput): CarriedEvent | null {
  const { sentence, quantity, counted, memory, setting } = input;
  if (!isAnswer(sentence, quantity) && !followsQuestion(input)) return null;
  const asked = readQuestion(sentence, quantity.from);
  const open = asked ? asCarried(asked, sentence, setting.elsewhere) : null;
  if (counted.who === "none") {
    const last = open ?? (memory.age <= QUESTION_AGE ? lastTold(memory) : null);
    return last && goOn(quantity, last, "carried");
  }
  if (counted.who !== "fighters" || !endsClause(sentence, counted.end)) return null;
  const words = wordsOf(sentence, quantity.from - 1, quantity.from);
  const there = {
    event: "exists",
    scope: "level",
    who: "fighters",
    elsewhere: setting.elsewhere,
    words,
  } as const;
  return goOn(quantity, open ?? there, "carried");
}

/** "How many are left? Between 300 and 500.": it opens the sentence after a question. */
const followsQuestion = ({ sentence, quantity, memory }: PeopleInput): boolean =>
  quantity.from === sentence.from &&
  memory.before !== null &&
  lower(memory.before, memory.before.to - 1) === "?";

/** Nothing but the number is said: "he said 3,000", "an official estimated 300", "then it was 300", "“Five thousand,” said a woman". */
function isAnswer(sentence: Sentence, quantity: TokenQuantity): boolean {
  if (hasGrammar(sentence, quantity.from, "answers") || isPutAt(sentence, quantity.from)) return true;
  let before = quantity.from - 1;
  if (lower(sentence, before) === "the" && lower(sentence, before - 1) === "in") before -= 2;
  while (QUOTES.has(lower(sentence, before)) || lower(sentence, before) === ",") before--;
  if (lower(sentence, before) === "or" && before - 1 <= sentence.from) before = sentence.from - 1;
  if (before < sentence.from) return isQuoted(sentence, quantity);
  return hasGrammar(sentence, before, "answers") || isPointed(sentence, before) || isTold(sentence, before);
}

/** "did not know how many are left; an official put it at 300". */
const isPutAt = (sentence: Sentence, from: number): boolean =>
  lower(sentence, from - 1) === "at" && lower(sentence, from - 2) === "it";

/** "it was", "there are", "it's", "it had been", "it could be". */
function isPointed(sentence: Sentence, before: number): boolean {
  const verb = hasGrammar(sentence, before, "be") || /^['’]s$/.test(lower(sentence, before));
  const helped = hasGrammar(sentence, before - 1, "have") || hasGrammar(sentence, before - 1, "modal");
  const subject = helped ? before - 2 : before - 1;
  return verb && POINTERS.test(lower(sentence, subject));
}

const POINTERS = /^(?:it|they|there|that)$/;

/** "would have told you 500". */
function isTold(sentence: Sentence, before: number): boolean {
  return TELLS.test(lower(sentence, before - 1)) && ADDRESSEE.test(lower(sentence, before));
}

const TELLS = /^(?:tell|tells|told)$/;
const ADDRESSEE = /^(?:me|us|you|him|her|them|reporters|journalists)$/;

/** A number at the head of a sentence answers only as a quotation by itself. */
function isQuoted(sentence: Sentence, quantity: TokenQuantity): boolean {
  const after = [lower(sentence, quantity.to), lower(sentence, quantity.to + 1)];
  return quantity.from > sentence.from && after.some((word) => QUOTES.has(word));
}

/** "300 fighters two weeks ago", "500 jihadis on Feb 9, then …": nothing is told of them but that they are. */
function endsClause(sentence: Sentence, at: number): boolean {
  const word = lower(sentence, at);
  return at >= sentence.to || /^[.,;?!)]$/.test(word) || QUOTES.has(word) || DATE_OPENERS.test(word);
}

const DATE_OPENERS = /^(?:on|in|last|a|one|two|three|four|just|only|earlier|at|back)$/;
