/** The times beside a count: of one day, of a span, or of something else. */

import type { Scope } from "../../types/database.ts";
import type { TokenQuantity } from "../quantities/read.ts";
import { CARDINALS, MONTHS } from "../quantities/vocabulary.ts";
import type { Token } from "../text/tokens.ts";
import { hasGrammar, lower, type Sentence, wordsOf } from "./sentence.ts";

/** Adjuncts of a sum beat those of a day unless the day stands nearer to the number. */
export function nearestAdjunct(sentence: Sentence, quantity: TokenQuantity): Scope | null {
  let best: Scope | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const match of sentence.times.hits) {
    const isDay = match.meaning.has("weekday");
    if (!match.meaning.has("total") && isSpeechDay(sentence, match, isDay ? SPEECH_REACH : 1)) continue;
    if (isApart(sentence, quantity, match.from)) continue;
    const total = match.meaning.has("total") && !isDating(sentence, match) && !isLastDay(sentence, match);
    const gap = match.from >= quantity.to ? match.from - quantity.to : quantity.from - match.to;
    const spans = isDay && lower(sentence, match.to) === "and" && isWeekday(sentence, match.to + 1);
    const speech = isDay && !total && !spans ? SPEECH_DAY_PENALTY : 0;
    const weighted =
      gap + speech + (isBeyondNumber(sentence, quantity, match.from) ? OTHER_COUNT_PENALTY : 0);
    if (weighted < bestGap) {
      best = total || spans ? "total" : "event";
      bestGap = weighted;
    }
  }
  return best;
}

/** "1,300 gave up on Thursday, and 65,000 have left since January": behind another number it is that one's. */
function isBeyondNumber(sentence: Sentence, { to }: TokenQuantity, adjunct: number): boolean {
  return sentence.tokens
    .slice(to, adjunct)
    .some(({ kind }, index) => kind === "number" && !sentence.times.covering(to + index));
}

/** As much as that of a day of speaking, so that the two are weighed by how near they stand. */
const OTHER_COUNT_PENALTY = 12;

/** "surrendered after two days of strikes", ", the largest group in a day since December": how long something else took. */
function isBackground(sentence: Sentence, adjunct: number): boolean {
  if (lower(sentence, adjunct - 1) === "after") return true;
  let from = adjunct;
  while (from > sentence.from && lower(sentence, from - 1) !== ",") from--;
  return BEST.test(wordsOf(sentence, from, adjunct));
}

const BEST = /^the first\b|\b(?:record|largest|biggest|highest|worst|heaviest|deadliest|busiest)\b/i;

const isApart = (sentence: Sentence, quantity: TokenQuantity, adjunct: number): boolean =>
  isBackground(sentence, adjunct) ||
  isBeyondSum(sentence, quantity, adjunct) ||
  isOfClauseBefore(sentence, quantity, adjunct);

/** "Thousands have come out since Wednesday; on Tuesday the figure was 1,200": what stands before a semicolon is said of something else. */
const isOfClauseBefore = (sentence: Sentence, { from }: TokenQuantity, adjunct: number): boolean =>
  sentence.tokens.slice(adjunct, from).some(({ lower: word }) => word === ";");

/** "17 were killed, so it rises to 1,367 since September": a time behind the new sum is the sum's. */
const isBeyondSum = (sentence: Sentence, { to }: TokenQuantity, adjunct: number): boolean =>
  sentence.tokens.slice(to, adjunct).some(({ lower: word }) => RAISES.test(word));

/** "bringing the total to". */
const RAISES = /^(?:(?:bring|push|tak|rais|lift)(?:s|es|ing)|rises)$/;

/** "two days ago" is a day, not a sum over two. */
const POINTS_BACK = new Set(["ago", "earlier", "later"]);

/** "on Monday, three days after the assault began" dates what happened; "in the ten days before it" is a span. */
function isDating(sentence: Sentence, { from, to }: { from: number; to: number }): boolean {
  const next = lower(sentence, to);
  return (
    POINTS_BACK.has(next) ||
    (/^(?:after|before|into)$/.test(next) && !SPAN_LEAD.test(wordsOf(sentence, from - 1, from + 1)))
  );
}

/** "in the past 24 hours", "over the last day", "so far today": as much as an event. */
const isLastDay = (sentence: Sentence, { from }: { from: number }): boolean =>
  LAST_DAY.test(wordsOf(sentence, from, from + LAST_DAY_REACH));

const LAST_DAY =
  /^(?:so far (?:today|on|this (?:[ade]|mor)\w*)|\w+ the (?:past|last|previous) (?:(?:24 )?hours|day))\b/i;
/** "in the last 24 hours". */
const LAST_DAY_REACH = 5;

const SPAN_LEAD = /\b(?:the|in|over|during|within|past|last)\b/i;

function isWeekday(sentence: Sentence, at: number): boolean {
  return sentence.times.covering(at)?.meaning.has("weekday") ?? false;
}

/** Words from a verb of saying to its weekday. */
const SPEECH_REACH = 3;

/** "said late on Tuesday", "claimed last night" dates the saying, not what was counted. */
function isSpeechDay(sentence: Sentence, { from }: { from: number }, reach: number): boolean {
  for (let at = from - 1; at >= Math.max(sentence.from, from - reach); at--) {
    if (hasGrammar(sentence, at, "reporting")) return true;
  }
  return false;
}

/** "…, he said on Tuesday": a weekday is as often the day of speaking, so a sum's adjunct wins at like distance. */
const SPEECH_DAY_PENALTY = 12;

/** "during March", "in eight days", "in the first three weeks since": a month or several days named as a period. */
export function namesPeriod(sentence: Sentence, quantity: TokenQuantity): boolean {
  return sentence.tokens.slice(sentence.from, sentence.to - 1).some((token, index, all) => {
    if (spansMonths(all, index)) return true;
    if (!PERIOD_OPENERS.test(token.lower) || isApart(sentence, quantity, sentence.from + index)) return false;
    const the = all[index + 1]?.lower === "the" ? index + 2 : index + 1;
    const first = all[the]?.lower === "first" ? the + 1 : the;
    const [next, unit, after] = all.slice(first);
    if (next?.capital && MONTHS.has(next.lower)) return unit?.kind !== "number";
    const number = next?.kind === "number" || (next !== undefined && (CARDINALS.get(next.lower) ?? 0) > 1);
    return number && PERIOD_UNITS.test(unit?.lower ?? "") && after?.lower !== "ago";
  });
}

/** "9 January to 17 March". */
function spansMonths(tokens: readonly Token[], index: number): boolean {
  const isMonth = (token: Token | undefined) => token?.capital === true && MONTHS.has(token.lower);
  if (!isMonth(tokens[index])) return false;
  const next = tokens.slice(index + 1, index + 1 + LONGEST_SPAN);
  const joint = next.findIndex((token) => JOINTS.has(token.lower));
  return joint >= 0 && next.slice(joint).some(isMonth);
}

const JOINTS = new Set(["to", "and", "until", "till"]);
const LONGEST_SPAN = 6;
const PERIOD_OPENERS = /^(?:in|during|within|over|of|throughout)$/;
const PERIOD_UNITS = /^(?:days|weeks|months)$/;
