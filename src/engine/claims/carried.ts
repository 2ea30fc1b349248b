import type { Carried } from "./carry.ts";
import type { Governing } from "./event-parts.ts";
import type { FigureReading } from "./figure-reading.ts";
import { GOES_ON, type PeopleInput } from "./people-input.ts";
import { hasGrammar, wordsOf } from "./sentence.ts";
import type { Who } from "./who.ts";

const ELLIPSIS = new Set<Who>(["none", "civilians", "fighters", "people", "men", "sdf", "mixed"]);

const WORDS_OF_PART = new Set([
  "including",
  "include",
  "includes",
  "included",
  "among",
  "another",
  "additional",
  "also",
  "comprising",
  "of",
  "others",
  "plus",
  "with",
  "as",
  "alongside",
  "together",
  "along",
  "and",
  ",",
  "or",
  "besides",
]);

/** "66,000 people left, including 5,000 militants": the part shares the whole's event. */
export function yieldsToWhole(input: PeopleInput, own: Governing): boolean {
  if (own.event === "grew") return !input.setting.places.has("camp") && !input.setting.places.has("anyCamp");
  return (
    isPartOf(input) &&
    input.sibling !== null &&
    (own.via === "near" || own.event === "inside" || own.event === "other")
  );
}

export function isPartOf({ sentence, quantity }: PeopleInput): boolean {
  return hasGrammar(sentence, quantity.from - 1, "inclusion");
}

interface CarriedEvent {
  readonly governing: Governing;
  readonly last: Carried;
}

/** The event of the figure before, where the words say that this one goes on counting. */
export function readCarried(input: PeopleInput): CarriedEvent | null {
  const { sentence, quantity, counted, memory } = input;
  const last = memory.last;
  if (!last || !ELLIPSIS.has(counted.who)) return null;
  if (
    counted.pronoun &&
    (hasGrammar(sentence, counted.end, "be") || hasGrammar(sentence, counted.end, "have"))
  )
    return null;
  const inSentence = input.sibling !== null && joinsSibling(input, input.sibling);
  const goesOn = input.sibling === null && continuesBefore(input);
  if (!inSentence && !goesOn) return null;
  const via = isPartOf(input) ? "part" : "carried";
  const governing: Governing = {
    event: last.event,
    via,
    from: quantity.from,
    to: quantity.to,
    perfect: last.scope === "total",
    future: false,
  };
  void sentence;
  return { governing, last };
}

/** Between the two numbers stands nothing but a joint and the first's noun phrase. */
function joinsSibling({ sentence, quantity }: PeopleInput, sibling: FigureReading): boolean {
  for (let at = sibling.quantity.to; at < quantity.from; at++) {
    const word = sentence.tokens[at]?.lower ?? "";
    if (word === ";" || word === ":") return false;
  }
  const before = sentence.tokens[quantity.from - 1]?.lower ?? "";
  return (
    WORDS_OF_PART.has(before) ||
    hasGrammar(sentence, quantity.from - 1, "inclusion") ||
    before === "but" ||
    before === "("
  );
}

/** "Hundreds of fighters had done so on Wednesday". */
const DONE_SO = /\b(?:done|did|do) so\b/i;

/** "Another 34,000 …", "They include 5,000 …", "Among them were …" at the start of a sentence. */
function continuesBefore({ sentence, quantity, counted }: PeopleInput): boolean {
  const first = sentence.tokens[sentence.from]?.lower ?? "";
  const opening = /^(?:they|among|of|these|those|them|including|another|an|the|that|this|most|with)$/.test(
    first,
  );
  const inclusion = sentence.grammar.matches.some(
    (match) => match.value.has("inclusion") && match.to <= quantity.from,
  );
  if (DONE_SO.test(wordsOf(sentence, counted.end, Math.min(sentence.to, counted.end + 4)))) return true;
  const numberSaid = sentence.grammar.matches.some(
    (match) => match.value.has("reach") && match.to <= quantity.from,
  );
  if (numberSaid && counted.who === "none") return true;
  const more = GOES_ON.test(quantity.exact) || counted.pronoun;
  return more || (opening && inclusion);
}
