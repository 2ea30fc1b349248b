/** The measure of a quantity of people: who is counted, what happened to them, where. */

import type { Why } from "../../types/findings.ts";
import { readAnswer } from "./answers.ts";
import { isAsideOnFighters, readApposition } from "./apposition.ts";
import { isPartOf, readCarried, yieldsToWhole } from "./carried.ts";
import { afterNumber, type Carried, isAboutIs, type Memory } from "./carry.ts";
import { readEvent } from "./event.ts";
import { readNearEvent } from "./event-near.ts";
import { CASUALTIES, type Governing, governing } from "./event-parts.ts";
import { type FigureReading, silent } from "./figure-reading.ts";
import { guessWho } from "./guess-who.ts";
import { readLabel } from "./label.ts";
import type { Cause } from "./lexicon.ts";
import { ENCLAVE_BONUS, LEAST_CONFIDENCE, NAMED_GROUP_BONUS, VIA_WEIGHT } from "./limits.ts";
import { readRuled } from "./millions.ts";
import { GOES_ON, type PeopleInput } from "./people-input.ts";
import { isLoss, refineWho } from "./refine-who.ts";
import {
  isCharacterised,
  isConditional,
  isDoneByIs,
  isExpected,
  isForeignOnly,
  isOfThem,
  isOneFamily,
  isPrivateLoss,
  isTownOf,
  KIN,
  MINORS,
} from "./refusals.ts";
import { measureOf } from "./rules.ts";
import { readScope } from "./scope.ts";
import { mentions, type Sentence, wordsOf } from "./sentence.ts";
import { isElsewhere, placesOf } from "./whereabouts.ts";
import type { Who } from "./who.ts";

export function readPeople(input: PeopleInput): { figure: FigureReading; memory: Memory } {
  const { sentence, quantity, counted, memory } = input;
  const keep = { figure: silent(sentence, quantity, counted.who), memory };
  if (counted.who === "things" || isOneFamily(input) || isTownOf(input)) return keep;
  if (counted.who === "others" && !isShelter(input)) return keep;
  if (counted.who === "none" && counted.pronoun && memory.things && isOfThem(input)) return keep;
  const told = readEvent(sentence, quantity, counted, input.sibling?.quantity ?? null);
  const own = told === "agent" ? inPrison(input, true) : told;
  if ((told === "agent" && !own) || isCharacterised(input, own)) return keep;
  const setApart = own === null || counted.who === "none";
  const aside = setApart ? readApposition(sentence, quantity) : null;
  const label = counted.who === "none" || counted.who === "people" ? readLabel(sentence, quantity) : null;
  const stated = label?.event ?? aside?.event ?? (own && !yieldsToWhole(input, own) ? own : null);
  const ruled = !stated || LIVES.has(stated.event) ? readRuled(input, stated) : null;
  const event = ruled ?? stated;
  const carried = event ? null : (readAnswer(input) ?? readCarried(input));
  const found = event ?? carried?.governing ?? own ?? inPrison(input) ?? near(input);
  const expected = found && (found.future || isExpected(sentence, quantity));
  if (!found || (expected && !STAYS.has(found.event))) return keep;
  if (isConditional(sentence, quantity) || (isLoss(sentence, quantity) && KIN.has(counted.who))) return keep;
  if (isPrivateLoss(input, found.event)) return keep;
  if (isPartOf(input) && CASUALTIES.has(found.event) && MINORS.test(counted.words)) return keep;
  const unnamed = counted.who === "none" || counted.who === "others";
  const men = counted.who === "men" && isAsideOnFighters(sentence, quantity, counted.end) ? "fighters" : null;
  const guessed = unnamed
    ? (label?.who ?? guessWho(input, found, carried?.last ?? null))
    : (men ?? counted.who);
  const who = refineWho(input, guessed, found);
  const causes = causesAround(input, found);
  const counting = found.event === "killed" && isVictims(input, who, causes) ? "people" : who;
  const places = placesOf(input);
  const value = quantity.max === null ? (quantity.min ?? 0) : (quantity.min ?? quantity.max);
  const measure = measureOf({
    event: found.event,
    who: counting,
    places,
    causes,
    value,
    byIs: isDoneByIs(sentence, found),
    died: DIED.test(wordsOf(sentence, found.from, found.to)),
  });
  const words = carried?.last.words ?? wordsOf(sentence, found.from, found.to);
  const held = places.has("prison") ? "prison" : words;
  const scope =
    carried && !ownAdjunct(sentence)
      ? carried.last.scope
      : readScope(sentence, quantity, measure ?? "", found, held);
  const last: Carried = { event: found.event, scope, who, elsewhere: input.setting.elsewhere, words };
  const next = isPartOf(input) || isOfThem(input) ? memory : afterNumber(memory, last, memory.things);
  const part = measure === "camp-population" && isForeignOnly(input);
  if (
    !measure ||
    part ||
    isElsewhere(input, measure, carried?.last ?? null, Math.max(quantity.to, found.to))
  ) {
    return { figure: silent(sentence, quantity, who), memory: next };
  }
  const confidence = weigh(input, found, who);
  if (confidence < LEAST_CONFIDENCE) return { figure: silent(sentence, quantity, who), memory: next };
  const why = explain(input, found, words);
  return { figure: { quantity, measure, who, scope, confidence, why, sentence }, memory: next };
}

const DIED = /^(?:dies?|died|dying|deaths?|perish(?:ed)?|lost their lives)$/i;

/** "had to live by their decrees", "paid its taxes": of millions these say that IS ruled them. */
const LIVES = new Set(["housed", "lived", "exists", "inside", "other"]);

const STAYS = new Set(["inside", "capacity", "housed", "atLarge"]);

/** "built for five thousand Iraqis": whoever a camp was made for, it is its capacity. */
function isShelter({ sentence, quantity, counted }: PeopleInput): boolean {
  const camp = mentions(sentence.places, "camp", "anyCamp");
  const event = camp ? readEvent(sentence, quantity, counted, null) : null;
  return event !== null && event !== "agent" && event.event === "capacity";
}

/** "11,000 fighters in SDF custody": the place alone says that they are held. `isBeside`: if it stands right behind them. */
function inPrison({ counted, sentence, quantity }: PeopleInput, isBeside = false): Governing | null {
  if (counted.who !== "fighters" && counted.who !== "men") return null;
  const [first, last] = isBeside ? [counted.end, counted.end + PRISON_LEAD] : [0, sentence.to];
  const held = sentence.places.matches.some(
    ({ from, to, value }) =>
      value.has("prison") &&
      from >= first &&
      from <= last &&
      HELD_IN.test(wordsOf(sentence, Math.max(first, from - PRISON_LEAD), to)),
  );
  return held ? governing(quantity, "captured", "noun") : null;
}

/** "in its overflowing jails": the preposition stands this far before the place. */
const PRISON_LEAD = 3;

/** "in SDF prisons", "in their custody"; not "77 prison staff". */
const HELD_IN = /\b(?:in|inside|behind|under)\b|custody/i;

/** "killing five fighters" by suicide car bombs: fighters of no named side are the attackers' victims. */
function isVictims({ counted }: PeopleInput, who: Who, causes: ReadonlySet<Cause>): boolean {
  return who === "fighters" && causes.has("suicide") && /^(?:other )?fighters$/i.test(counted.words);
}

/** Only a clause that names the enclave or the group lends its nearest event. */
export function near(input: PeopleInput): Governing | null {
  const named = input.counted.who !== "none" && input.setting.enclaveAt !== null;
  return named ? readNearEvent(input.sentence, input.quantity) : null;
}

/** Causes that the sentence names, or points back to ("killed by such devices", "six others were hurt"); whom IS ruled and taxed it did at its height. */
function causesAround(input: PeopleInput, found: Governing): ReadonlySet<Cause> {
  const { sentence, memory, setting, counted, quantity } = input;
  const named = new Set(sentence.causes.matches.flatMap((match) => [...match.value]));
  const ruled = found.event === "lived" && !setting.elsewhere;
  if (ruled && isAboutIs(memory, sentence)) named.add("peak");
  const more = CASUALTIES.has(found.event) && (MORE.test(counted.words) || GOES_ON.test(quantity.exact));
  return more || named.has("backReference") ? new Set([...named, ...memory.causes]) : named;
}

/** "six others", "three more people": of those whom the sentence before counted. */
const MORE = /^(?:others?|more)\b/i;

function ownAdjunct(sentence: Sentence): boolean {
  return sentence.times.matches.length > 0;
}

function weigh({ counted, setting }: PeopleInput, found: Governing, who: Who): number {
  const enclave = setting.enclaveAt ? ENCLAVE_BONUS : 0;
  const named = counted.who !== "none" && who !== "none" ? NAMED_GROUP_BONUS : 0;
  return Math.min(1, VIA_WEIGHT[found.via] + enclave + named);
}

function explain({ sentence, counted, setting }: PeopleInput, found: Governing, words: string): Why[] {
  const why: Why[] = [];
  if (counted.words) why.push({ role: "who", words: counted.words });
  why.push({ role: found.via === "carried" || found.via === "part" ? "carried" : "event", words });
  if (setting.enclaveAt)
    why.push({ role: "place", words: wordsOf(sentence, setting.enclaveAt.from, setting.enclaveAt.to) });
  return why;
}
