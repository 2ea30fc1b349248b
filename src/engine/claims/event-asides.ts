/** Stepping over what stands between a group and its verb. */

import { QUOTES } from "../text/marks.ts";
import { NO_AUXILIARY, type Walk } from "./event-verb.ts";
import { hasGrammar, isNumber, isWord, lower, type Sentence } from "./sentence.ts";

/** "have since Monday left", "captured since 9 January": steps over a short adjunct of time that holds no verb. */
export function skipAdjunct(sentence: Sentence, at: number): number {
  const limit = Math.min(sentence.to, at + 6);
  const company = lower(sentence, at) === "with";
  for (let index = at + 1; index < limit; index++) {
    if (!company && (sentence.groups.covering(index) || sentence.sides.covering(index))) return -1;
    if (sentence.events.covering(index)) return company || index - at <= 3 ? index : -1;
    if (hasGrammar(sentence, index, "have") || hasGrammar(sentence, index, "be")) return index;
    if (lower(sentence, index) === ",") return index;
  }
  return at + 1;
}

/** Steps over "(…)", "— … —" and ", … ," when the sentence goes on with a verb; -1 when the clause ends here. */
export function skipAside(sentence: Sentence, at: number, walk: Walk): number {
  const open = lower(sentence, at);
  const close = open === "(" ? ")" : open;
  // "people in the camp, which was made for 20,000": what is told of a place.
  if (open === "," && hasGrammar(sentence, at + 1, "relative"))
    return walk.weak || lower(sentence, at + 1) === "which" ? -1 : at + 1;
  if (open === "," && startsVerb(sentence, at + 1) && !walk.weak) return at + 1;
  for (let index = at + 1; index < Math.min(sentence.to, at + 26); index++) {
    if (lower(sentence, index) !== close) continue;
    if (close === ")" || startsVerb(sentence, index + 1) || joinsSubject(sentence, index + 1))
      return index + 1;
  }
  if (walk.weak || open === "(") return -1;
  const next = sentence.tokens[at + 1];
  return next?.lower === "and" && startsVerb(sentence, at + 2) ? at + 2 : -1;
}

/** "1,000 fighters, including leaders, and as many civilians were inside": one verb for both. */
const joinsSubject = (sentence: Sentence, and: number): boolean => verbOfBoth(sentence, and) > and;

/** The verb behind the second subject that "and" opens; `and` itself where none is. */
function verbOfBoth(sentence: Sentence, and: number): number {
  if (lower(sentence, and) !== "and") return and;
  for (let at = and + 1; at < Math.min(sentence.to, and + LONGEST_SECOND); at++) {
    if (hasGrammar(sentence, at, "be") || hasGrammar(sentence, at, "have")) return at;
    if (isNumber(sentence, at) || !isWord(sentence, at) || sentence.events.covering(at)) return and;
  }
  return and;
}

/** Where the sentence goes on behind an aside that begins at `from`, and behind a second subject; `from` where neither is. */
export function afterAside(sentence: Sentence, from: number): number {
  if (lower(sentence, from) !== ",") return from;
  const at = skipAside(sentence, from, NO_AUXILIARY);
  return at < 0 ? from : verbOfBoth(sentence, at);
}

/** "and an equal number of family members": tokens of the second subject. */
const LONGEST_SECOND = 9;

function startsVerb(sentence: Sentence, from: number): boolean {
  let at = QUOTES.has(lower(sentence, from)) ? from + 1 : from;
  const first = sentence.events.covering(at);
  if (first?.from === at && first.meaning.some((word) => word.form !== "noun")) return true;
  while (
    /ly$|^(?:also|now|still|already|all|since|then|so|far|just|recently|overnight)$/.test(lower(sentence, at))
  )
    at++;
  if (hasGrammar(sentence, at, "be") || hasGrammar(sentence, at, "have") || hasGrammar(sentence, at, "modal"))
    return true;
  const match = sentence.events.covering(at);
  return match?.from === at && match.meaning.some((word) => word.form !== "noun");
}
