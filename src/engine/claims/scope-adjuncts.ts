/** The times beside a count: of one day, of a span, or of something else. */

import type { Scope } from "../../types/database.ts";
import type { TokenQuantity } from "../quantities/read.ts";
import { CARDINALS } from "../quantities/vocabulary.ts";
import { isMonth } from "./calendar-days.ts";
import { hasGrammar, isNumber, lower, type Sentence, wordsOf } from "./sentence.ts";

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
  wordsOf(sentence, adjunct, from).includes(";");

/** "17 were killed, so it rises to 1,367 since September": a time behind the new sum is the sum's. */
const isBeyondSum = (sentence: Sentence, { to }: TokenQuantity, adjunct: number): boolean =>
  RAISES.test(wordsOf(sentence, to, adjunct));

/** "bringing the total to". */
const RAISES = /\b(?:(?:bring|push|tak|rais|lift)(?:s|es|ing)|rises)\b/i;

/** "two days ago" is a day, not a sum over two. */
const POINTS_BACK = /^(?:ago|earlier|later)$/;

/** "on Monday, three days after the assault began" dates what happened; "in the ten days before it" is a span. */
function isDating(sentence: Sentence, { from, to }: { from: number; to: number }): boolean {
  const next = lower(sentence, to);
  return (
    POINTS_BACK.test(next) ||
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
    if (hasGrammar(sentence, at, "reporting") || PRINTED.test(lower(sentence, at))) return true;
  }
  return false;
}

/** "figures released on Sunday". */
const PRINTED = /^(?:releas|publish|issu)ed$/;

/** "…, he said on Tuesday": a weekday is as often the day of speaking, so a sum's adjunct wins at like distance. */
const SPEECH_DAY_PENALTY = 12;

/** "during March", "in eight days", "in the first three weeks since": a month or several days named as a period. */
export function namesPeriod(sentence: Sentence, quantity: TokenQuantity): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (spansMonths(sentence, at) || spansDays(sentence, at) || opensPeriod(sentence, quantity, at))
      return true;
  }
  return false;
}

function opensPeriod(sentence: Sentence, quantity: TokenQuantity, opener: number): boolean {
  if (!PERIOD_OPENERS.test(lower(sentence, opener)) || isApart(sentence, quantity, opener)) return false;
  let at = opener + 1;
  while (/^(?:the|first)$/.test(lower(sentence, at))) at++;
  if (isMonth(sentence, at)) return !isNumber(sentence, at + 1);
  const isSeveral = isNumber(sentence, at) || (CARDINALS.get(lower(sentence, at)) ?? 0) > 1;
  return isSeveral && PERIOD_UNITS.test(lower(sentence, at + 1)) && lower(sentence, at + 2) !== "ago";
}

/** "between 4 and 7 March". */
const spansDays = (sentence: Sentence, at: number): boolean =>
  isNumber(sentence, at) && JOINTS.test(lower(sentence, at + 1)) && isMonth(sentence, at + 3);

/** "9 January to 17 March". */
function spansMonths(sentence: Sentence, first: number): boolean {
  if (!isMonth(sentence, first)) return false;
  let isJoined = false;
  for (let at = first + 1; at <= Math.min(first + LONGEST_SPAN, sentence.to - 1); at++) {
    isJoined ||= JOINTS.test(lower(sentence, at));
    if (isJoined && isMonth(sentence, at)) return true;
  }
  return false;
}

const JOINTS = /^(?:to|and|until|till|-|–)$/;
const LONGEST_SPAN = 6;
const PERIOD_OPENERS = /^(?:in|during|within|over|of|throughout)$/;
const PERIOD_UNITS = /^(?:days|weeks|months)$/;
