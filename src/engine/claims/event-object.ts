/** The verb or noun of an event before its number: "killed 16", "surrender of 3,000". */

import type { TokenQuantity } from "../quantities/read.ts";
import { QUOTES } from "../text/marks.ts";
import type { Token } from "../text/tokens.ts";
import { type Governing, governing, hasPerfect, isFuture, LONGEST_OBJECT_GAP } from "./event-parts.ts";
import { EVENTS, type EventName, type EventWord } from "./lexicon.ts";
import { hasGrammar, isNumber, lower, type Sentence, wordsOf } from "./sentence.ts";

/** "imposing their brutal reading of the law on millions", "swelling its number of residents to 70,000". */
const LONGEST_PREPOSITION_GAP = 8;

const FAR_PREPOSITIONS = /^(?:on|over|to|from)$/;

const FAR_EVENTS: ReadonlySet<EventName> = new Set<EventName>(["lived", "grew"]);

/** Groups that are a place's count, so that they may stand between a verb of growth and its number. */
const POPULATION = /^(?:population|inhabitants|residents|numbers|people)$/;

/** The verb or noun of an event right before the number: "killed 16", "surrender of 3,000". */
export function readObject(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  let gap = 0;
  const preposition = FAR_PREPOSITIONS.test(lower(sentence, quantity.from - 1));
  const reach = preposition ? LONGEST_PREPOSITION_GAP : LONGEST_OBJECT_GAP;
  for (let at = quantity.from - 1; at >= sentence.from && gap <= reach; at--) {
    const match = sentence.events.covering(at);
    if (
      match &&
      preposition &&
      gap > LONGEST_OBJECT_GAP &&
      !FAR_EVENTS.has(match.meaning[0]?.event ?? "other")
    )
      return null;
    if (match) {
      if (isCapacity(sentence, match)) return governing(match, "capacity", "object");
      const word = match.meaning.find((candidate) =>
        canTakeObject(sentence, match, candidate, gap, quantity),
      );
      if (word)
        return governing(
          match,
          word.event,
          "object",
          hasPerfect(sentence, match.from),
          isFuture(sentence, match.from),
        );
      if (!match.meaning.some((candidate) => candidate.form === "noun")) return null;
    }
    const steppedOver = preposition && (isNumber(sentence, at) || lower(sentence, at) === ",");
    if (!steppedOver && !bridges(sentence, at)) return null;
    gap += QUOTES.has(lower(sentence, at)) ? 0 : 1;
  }
  return null;
}

/** "brought 500 people out", "left 30 fighters dead", "leaving 900 people behind": a verb whose particle stands behind those counted. */
export function readParted(sentence: Sentence, { from }: TokenQuantity, end: number): Governing | null {
  if (!PARTICLE.test(wordsOf(sentence, end, end + LONGEST_PARTICLE))) return null;
  const particle = sentence.tokens.slice(end, end + LONGEST_PARTICLE);
  for (let at = from - 1; at >= Math.max(sentence.from, from - LONGEST_OBJECT_GAP); at--) {
    const verb = EVENTS.startingAt([sentence.tokens[at] as Token, ...particle], 0);
    const event = verb && verb.to > 1 ? verb.meaning[0]?.event : undefined;
    if (event) return governing({ from: at, to: at + 1 }, event, "object", hasPerfect(sentence, at));
    if (!bridges(sentence, at)) return null;
  }
  return null;
}

const PARTICLE = /^(?:out|away|dead|behind|to safety)\b/i;
/** "to safety". */
const LONGEST_PARTICLE = 2;

/** "came out on Monday with a column of 3,000 people": whoever goes in a crowd is one of it. Exodus and trucks go with those they carry. */
export function readCrowd(sentence: Sentence, { from, noun }: TokenQuantity): Governing | null {
  const match = sentence.events.hits.findLast(({ to }) => to < from);
  if (match?.meaning[0]?.event !== "left") return null;
  const crowd = CROWD.test(wordsOf(sentence, from - 2, from));
  const laden =
    noun !== null &&
    lower(sentence, from - 1) === "with" &&
    LADEN.test(wordsOf(sentence, sentence.from, match.to));
  return crowd || laden ? governing(match, "left", "object") : null;
}

const LADEN = /\b(?:exodus|trucks|lorries|buses|convoys?)\b/i;
const CROWD = /^(?:column|crowd|convoy|wave|batch|line|throng|stream) of$/i;

const BUILT =
  /^(?:built|designed|refitted|adapted|converted|extended|intended|conceived|established|constructed|planned|created)$/;

/** "built to accommodate": the purpose before the verb makes its number a capacity. */
function isCapacity(sentence: Sentence, match: { from: number }): boolean {
  if (lower(sentence, match.from - 1) === "to" && BUILT.test(lower(sentence, match.from - 2))) return true;
  const purpose = sentence.events.covering(match.from - 1);
  return purpose?.meaning.some((word) => word.event === "capacity") === true;
}

function canTakeObject(
  sentence: Sentence,
  match: { from: number; to: number },
  word: EventWord,
  gap: number,
  quantity: TokenQuantity,
): boolean {
  const joint = lower(sentence, quantity.from - 1);
  if (word.form === "noun")
    return (
      (gap > 0 || match.to === quantity.from) &&
      (joint === "of" || joint === "by" || joint === "to" || joint === "at" || joint === "for")
    );
  if (!word.object || (joint === "of" && gap > 0)) return false;
  const passive = word.form === "past" && hasGrammar(sentence, match.from - 1, "be");
  return !passive || word.event === "capacity" || word.event === "housed";
}

/** What may stand between an event and its number: articles, adjectives, "group of", no comma, no other group. */
function bridges(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token) return false;
  if (QUOTES.has(token.lower)) return true;
  if (token.kind !== "word") return token.lower === "-";
  if (token.lower === "and" || token.lower === "or" || hasGrammar(sentence, at, "relative")) return false;
  if (hasGrammar(sentence, at, "boundary") || hasGrammar(sentence, at, "inclusion")) return false;
  return sentence.groups.covering(at) === undefined || POPULATION.test(token.lower);
}
