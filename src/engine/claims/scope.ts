/** How much time a figure covers: a moment, one event, or a sum. */

import type { Scope } from "../../types/database.ts";
import type { TokenQuantity } from "../quantities/read.ts";
import { CARDINALS, MONTHS } from "../quantities/vocabulary.ts";
import type { Token } from "../text/tokens.ts";
import type { Governing } from "./event-parts.ts";
import { hasGrammar, lower, type Sentence, wordsOf } from "./sentence.ts";

const LEVEL_MEASURES = new Set([
  "people-inside",
  "fighters-inside",
  "territory-remaining",
  "territory-peak",
  "population-peak",
  "members-at-large",
  "camp-population",
  "camp-capacity",
]);
/** What is counted at a moment, whatever the count before it covers. */
export const isLevel = (measure: string | null): boolean => LEVEL_MEASURES.has(measure ?? "");

const TOTAL_MEASURES = new Set(["revenue", "war-deaths"]);
const HELD =
  /custody|held|prison|jail|detention|behind bars|captivity|holding|detainee|inmate|imprisoned|detaining|incarcerated|locked up|interned/;

/** Scope from the measure, then from adjuncts nearest the quantity, then from tense. */
export function readScope(
  sentence: Sentence,
  quantity: TokenQuantity,
  measure: string,
  event: Governing | null,
  eventWords: string,
): Scope {
  if (isLevel(measure)) return "level";
  if (TOTAL_MEASURES.has(measure)) return "total";
  if (measure === "fighters-captured" && event && isHeld(sentence, quantity, event, eventWords))
    return "level";
  if (isRaisedTo(sentence, quantity.from)) return "total";
  const adjunct = nearestAdjunct(sentence, quantity);
  if (adjunct) return adjunct;
  if (namesPeriod(sentence, quantity)) return "total";
  const toll = event?.event === "killed" && isTolled(sentence, quantity);
  const sum = toll || (event && isOfCampaign(sentence, event, quantity));
  return event?.perfect || sum || (event && hasRisen(sentence, quantity, event)) ? "total" : "event";
}

/** Who is held is counted at a moment; whoever was "taken into custody", "taken prisoner" was so at one time. */
function isHeld(sentence: Sentence, quantity: TokenQuantity, event: Governing, words: string): boolean {
  if (event.event === "housed" || event.event === "inside") return true;
  if (!HELD.test(words.toLowerCase())) return false;
  const from = Math.max(sentence.from, Math.min(quantity.from, event.from) - TAKEN_REACH);
  return !sentence.tokens.slice(from, event.to).some((token) => TAKEN.test(token.lower));
}

const TAKEN = /^(?:took|takes?|taken|taking)$/;

/** "took in the last days 200 prisoners": words between the verb and its number. */
const TAKEN_REACH = 4;

/** "pushing the total for the week to nearly 7,000", "bringing to 53 the deaths": the sum after one more, told behind token `after`. */
export function isRaisedTo(sentence: Sentence, from: number, after = sentence.from): boolean {
  if (lower(sentence, from - 1) !== "to") return false;
  if (RAISES.test(lower(sentence, from - 2))) return true;
  const head = sentence.grammar.matches.findLast((match) => match.to < from && match.value.has("reach"));
  if (!head || head.from < after || from - head.to > RAISED_REACH) return false;
  return sentence.tokens.slice(after, head.from).some((token) => RAISES.test(token.lower));
}

const RAISES = /^(?:bring|push|tak|rais|lift)(?:s|es|ing)$/;

/** "for the week to": words from the sum to its number. */
const RAISED_REACH = 8;

/** "during March", "in eight days", "in the three weeks since": a month or several days named as a period. */
function namesPeriod(sentence: Sentence, quantity: TokenQuantity): boolean {
  return sentence.tokens.slice(sentence.from, sentence.to - 1).some((token, index, all) => {
    if (spansMonths(all, index)) return true;
    if (!PERIOD_OPENERS.test(token.lower) || isApart(sentence, quantity, sentence.from + index)) return false;
    const first = all[index + 1]?.lower === "the" ? index + 2 : index + 1;
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

/** "The battle cost the SDF 126 dead", "The operation left 630 civilians dead": what a whole campaign took. */
function isOfCampaign(sentence: Sentence, event: Governing, { from }: TokenQuantity): boolean {
  if (event.event !== "killed" && event.event !== "wounded") return false;
  const lead = sentence.tokens.slice(sentence.from, from);
  const campaign = lead.findIndex((token) => CAMPAIGNS.test(token.lower));
  return (
    campaign >= 0 && lead.slice(campaign, campaign + TAKES_REACH).some((token) => TAKES.test(token.lower))
  );
}

/** "operation against the final redoubt left": tokens from the campaign to what it took. */
const TAKES_REACH = 8;

const TAKES = /^(?:costs?|claim(?:s|ed)?|left)$/;
const CAMPAIGNS = /^(?:battle|campaign|offensive|operation|siege)$/;

/** "The number of jihadists killed stands at 1,300": a toll is a sum. */
function isTolled(sentence: Sentence, quantity: TokenQuantity): boolean {
  return sentence.grammar.matches.some(
    (match) =>
      match.value.has("reach") && match.to <= quantity.from && TOLL.test(lower(sentence, match.from)),
  );
}

/** "The number of those who left rose to 61,000": what rises adds up, but for those who are leaving yet. */
function hasRisen(sentence: Sentence, quantity: TokenQuantity, event: Governing): boolean {
  const ongoing = lower(sentence, event.from).endsWith("ing");
  return event.via === "number-of" && !ongoing && RISEN.test(wordsOf(sentence, event.to, quantity.from));
}

const RISEN = /\b(?:r[io]se|climb|gr[eo]w|sw[eo]l|jump|surg|soar|reach)/;

const TOLL = /^(?:toll|number|tally|count)$/;

/** Adjuncts of a sum beat those of a day unless the day stands nearer to the number. */
function nearestAdjunct(sentence: Sentence, quantity: TokenQuantity): Scope | null {
  let best: Scope | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const match of sentence.times.matches) {
    const isDay = match.value.has("weekday");
    if (!match.value.has("total") && isSpeechDay(sentence, match, isDay ? SPEECH_REACH : 1)) continue;
    if (isApart(sentence, quantity, match.from)) continue;
    const total = match.value.has("total") && !POINTS_BACK.has(lower(sentence, match.to));
    const gap = match.from >= quantity.to ? match.from - quantity.to : quantity.from - match.to;
    const spans = isDay && lower(sentence, match.to) === "and" && isWeekday(sentence, match.to + 1);
    if (spans) return "total";
    const speech = isDay && !total ? SPEECH_DAY_PENALTY : 0;
    const weighted =
      gap + speech + (isBeyondNumber(sentence, quantity, match.from) ? OTHER_COUNT_PENALTY : 0);
    if (weighted < bestGap) {
      best = total ? "total" : "event";
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
  isBackground(sentence, adjunct) || isBeyondSum(sentence, quantity, adjunct);

/** "17 were killed, so it rises to 1,367 since September": a time behind the new sum is the sum's. */
const isBeyondSum = (sentence: Sentence, { to }: TokenQuantity, adjunct: number): boolean =>
  sentence.tokens.slice(to, adjunct).some(({ lower: word }) => RAISES.test(word) || word === "rises");

/** "two days ago" is a day, not a sum over two. */
const POINTS_BACK = new Set(["ago", "earlier", "later"]);

function isWeekday(sentence: Sentence, at: number): boolean {
  return sentence.times.covering(at)?.value.has("weekday") ?? false;
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
