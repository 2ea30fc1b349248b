import { type EventReading, type Governing, governing } from "./event-parts.ts";
import type { EventName, EventWord } from "./lexicon.ts";
import { hasGrammar, isNumber, lower, type Sentence, wordsOf } from "./sentence.ts";

/** "300 fighters [are now still] inside"; farther, "inside" belongs to another noun. */
const LONGEST_PLACE_GAP = 6;

const PLACE_EVENTS: ReadonlySet<EventName> = new Set<EventName>(["inside", "atLarge", "left"]);

export interface Walk {
  be: boolean;
  have: boolean;
  perfect: boolean;
  future: boolean;
  weak: Governing | null;
  /** Tokens of asides that were stepped over. */
  aside: number;
}

export const NO_AUXILIARY: Walk = {
  be: false,
  have: false,
  perfect: false,
  future: false,
  weak: null,
  aside: 0,
};

/** "200 had left", "200 who left" and "200, most of them women, left" went away; "200 are left" and "the 200 left in Baghouz" are still there. */
export function staysBehind(sentence: Sentence, match: { from: number; to: number }, walk: Walk): boolean {
  if (match.to - match.from !== 1 || lower(sentence, match.from) !== "left" || walk.have) return false;
  const next = lower(sentence, match.to);
  if (!walk.be && hasGrammar(sentence, match.from - 1, "relative")) return false;
  const apart = ASIDE_ENDS.has(lower(sentence, match.from - 1));
  if ((next === "," || next === ".") && (apart || hasGone(sentence, match.from))) return false;
  const lead = wordsOf(sentence, match.from - THERE_REACH, match.from);
  if (IN_VEHICLES.test(wordsOf(sentence, match.to, match.to + VEHICLE_REACH))) return walk.be;
  return walk.be || STAYED.test(next) || THERE_ARE.test(lead);
}

/** "500 fighters left in the convoy": on their way. */
const IN_VEHICLES = /^in (?:\w+ ){0,2}(?:convoys?|trucks?|lorries|bus(?:es)?|vehicles)\b/i;
/** "in the last convoy". */
const VEHICLE_REACH = 4;

/** "there are perhaps 300 of them left who will fight" */
const THERE_ARE = /\bthere (?:are|were|is|was|(?:may|might|could) be)(?: (?!that |who |which )\S+){1,6}$/i;
const THERE_REACH = 10;

const ASIDE_ENDS = new Set([",", ")", "–", "—"]);
const STAYED = /^(?:in|inside|there|within|at|,|\.|to|holed|fighting|defending|standing|alive)$/;

/** "through which 350 civilians left, a source said": of civilians, who are set free, only "with" or "only" says that they stay. */
function hasGone(sentence: Sentence, left: number): boolean {
  const group = sentence.groups.covering(left - 1);
  if (!group || group.meaning.has("fighters") || group.meaning.has("pronouns")) return false;
  return !STAY_WORDS.test(wordsOf(sentence, group.from - STAY_LEAD, group.from));
}

const STAY_WORDS = /\b(?:with|there|only|just|are|were|still|last|few)\b/i;

/** "with only some 300": words before the group that say so. */
const STAY_LEAD = 6;

export function readVerb(
  sentence: Sentence,
  match: { from: number; to: number; meaning: readonly EventWord[] },
  from: number,
  walk: Walk,
): EventReading {
  if (staysBehind(sentence, match, walk)) return governing(match, "inside", "subject");
  const future = walk.future;
  const objectNext = takesObject(sentence, match.to);
  for (const word of match.meaning) {
    if (word.form === "noun") {
      const near = match.from - from - walk.aside <= LONGEST_PLACE_GAP;
      if (near && PLACE_EVENTS.has(word.event)) return governing(match, word.event, "subject");
      continue;
    }
    if (word.subject && !(word.object && objectNext && !walk.be))
      return governing(match, word.event, "subject", walk.perfect, future);
    if (!word.object) continue;
    const alone = !objectNext && !walk.have;
    const passive = word.form === "past" && (walk.be || alone);
    if (passive || (alone && hasGrammar(sentence, from, "relative")))
      return governing(match, word.event, "subject", walk.perfect, future);
    if (objectNext && word.event !== "housed" && word.event !== "capacity" && word.event !== "grew")
      return "agent";
  }
  return null;
}

/** "evacuated the IS-held areas", "quit the last pocket": a place is left, not acted on. */
function isPlaceAhead(sentence: Sentence, at: number): boolean {
  for (let index = at; index <= at + PLACE_LEAD; index++) {
    if (isNumber(sentence, index)) return false;
    if (sentence.places.covering(index)) return true;
    if (sentence.groups.covering(index)) return false;
  }
  return false;
}

/** "the", an adjective or two, and the place. */
const PLACE_LEAD = 3;

/** Whether a noun phrase starts right after a verb. */
function takesObject(sentence: Sentence, at: number): boolean {
  if (isPlaceAhead(sentence, at)) return false;
  if (isNumber(sentence, at) || sentence.groups.covering(at) || sentence.sides.covering(at)) return true;
  const word = lower(sentence, at);
  return OPENS_OBJECT.test(word) || (HEDGES.has(word) && isHedgedNumber(sentence, at));
}

const OPENS_OBJECT =
  /^(?:a|an|the|more|some|their|its|his|about|nearly|several|dozens|hundreds|thousands|scores|two|three|four|five|six|seven|eight|nine|ten)$/;
const HEDGES = new Set(["at", "as", "over"]);

function isHedgedNumber(sentence: Sentence, at: number): boolean {
  const next = lower(sentence, at + 1);
  return next === "least" || next === "many" || isNumber(sentence, at + 1);
}
