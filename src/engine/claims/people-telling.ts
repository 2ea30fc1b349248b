/** What befell those counted, by whatever says so: the number's own words, a label, an aside, the number before it, the place. */

import { readAnswer } from "./answers.ts";
import { readApposition } from "./apposition.ts";
import { isPartOf, isSaidToBeFighters, readCarried, yieldsToWhole } from "./carried.ts";
import type { Carried } from "./carry.ts";
import { readEvent } from "./event.ts";
import { readAgain } from "./event-again.ts";
import { readNearEvent } from "./event-near.ts";
import { CASUALTIES, type Governing, governing } from "./event-parts.ts";
import { readLabel } from "./label.ts";
import { isLoss } from "./losses.ts";
import { readRuled } from "./millions.ts";
import type { PeopleInput } from "./people-input.ts";
import { readQuestion } from "./question.ts";
import { refineEvent } from "./refine-event.ts";
import {
  isAge,
  isBatch,
  isCharacterised,
  isConditional,
  isExpected,
  isInCountry,
  isMet,
  isOfNumbered,
  isOfThem,
  isOneFamily,
  isOrigin,
  isPrivateLoss,
  isSurvivor,
  isTownOf,
  KIN,
  MINORS,
} from "./refusals.ts";
import { lower, wordsOf } from "./sentence.ts";
import type { Who } from "./who.ts";

export interface Telling {
  readonly found: Governing;
  /** The count that this one goes on from, where its words do not say what happened. */
  readonly carried: Carried | null;
  /** Whom a label names, or the deed that was done again. */
  readonly labelled: Who | null;
}

/** null: nothing that is told of them answers a question of ours. */
export function readTelling(input: PeopleInput): Telling | null {
  const telling = isNoCount(input) ? null : readWords(input);
  return telling && !isRefused(input, telling.found) ? telling : null;
}

function isNoCount(input: PeopleInput): boolean {
  const { counted, memory } = input;
  const isOthers = counted.who === "things" || counted.who === "others";
  if (isOthers || NO_COUNTS.some((isNone) => isNone(input))) return true;
  return counted.who === "none" && counted.pronoun && memory.things && isOfThem(input);
}

const NO_COUNTS = [isSurvivor, isOneFamily, isOrigin, isTownOf, isBatch, isAge, isMet, isOfNumbered];

function readWords(input: PeopleInput): Telling | null {
  const { sentence, quantity, counted, sibling } = input;
  const told = readEvent(sentence, quantity, counted, sibling?.quantity ?? null);
  const own = told === "agent" ? inPrison(input, true) : isUntold(input, told) ? null : told;
  if ((told === "agent" && !own) || isCharacterised(input, own)) return null;
  const setApart = own === null || counted.who === "none";
  const aside = setApart ? readApposition(sentence, quantity) : null;
  const label = setApart || counted.who === "people" ? readLabel(sentence, quantity) : null;
  const stated = label?.event ?? aside?.event ?? (own && !yieldsToWhole(input, own) ? own : null);
  const ruled = !stated || LIVES.has(stated.event) ? readRuled(input, stated) : null;
  const again = ruled || stated ? null : readAgain(input);
  const answer = !stated || isAsked(input, stated) ? readAnswer(input) : null;
  const event = ruled ?? (answer ? null : stated) ?? again?.event;
  const carried = event ? null : (answer ?? readCarried(input));
  const found = event ?? carried?.governing ?? own ?? inPrison(input) ?? near(input);
  if (!found) return null;
  return {
    found: refineEvent(input, found),
    carried: carried?.last ?? null,
    labelled: label?.who ?? again?.who ?? null,
  };
}

/** "280 of whom have been identified as fighters": what they did was told before. */
const isUntold = ({ sentence, quantity }: PeopleInput, told: Governing | null): boolean =>
  told?.event === "other" && isSaidToBeFighters(sentence, quantity);

/** "had to live by their decrees", "paid its taxes": of millions these say that IS ruled them. */
const LIVES = new Set(["housed", "lived", "exists", "inside", "other"]);

/** "did not know how many remained, but that there were 1,000": the question tells more than "there were". */
const isAsked = ({ counted, sentence, quantity }: PeopleInput, stated: Governing | null): boolean =>
  counted.who === "none" && stated?.event === "exists" && readQuestion(sentence, quantity.from) !== null;

/** Not done yet, supposed, a family's own, or counted already. */
function isRefused(input: PeopleInput, found: Governing): boolean {
  const { sentence, quantity, counted } = input;
  const expected = found.future || isExpected(sentence, quantity);
  const more = MORE.test(`${quantity.exact} ${counted.words}`);
  if (expected && (more || !STAYS.has(found.event))) return true;
  if (isConditional(sentence, quantity) || (isLoss(sentence, quantity) && KIN.has(counted.who))) return true;
  if (isPrivateLoss(input, found.event) || isInCountry(input, found)) return true;
  const part = isPartOf(input) || isOfThem(input);
  return part && CASUALTIES.has(found.event) && MINORS.test(counted.words);
}

/** "expect 10,000 more people at al-Hol": more than there are. */
const MORE = /\b(?:more|another|additional|further) (?!than)/i;
const STAYS = new Set(["inside", "capacity", "housed", "atLarge"]);

/** "11,000 fighters in SDF custody": the place alone says that they are held; "guarded by 300 men", that they are not. `isBeside`: if it stands right behind them. */
function inPrison({ counted, sentence, quantity }: PeopleInput, isBeside = false): Governing | null {
  const mayBeHeld = counted.who === "fighters" || counted.who === "men";
  if (!mayBeHeld || lower(sentence, quantity.from - 1) === "by") return null;
  const [first, last] = isBeside ? [counted.end, counted.end + BESIDE_REACH] : [0, sentence.to];
  const held = sentence.places.hits.find(
    ({ from, to, meaning }) =>
      meaning.has("prison") &&
      from >= first &&
      from <= last &&
      HELD_IN.test(wordsOf(sentence, Math.max(first, from - PRISON_LEAD), to)),
  );
  return held ? governing(held, "captured", "noun") : null;
}

/** "in its overflowing jails": words from the counted to the place. */
const BESIDE_REACH = 3;
/** "in the alliance's overflowing jails", "in SDF-run prisons": the preposition stands this far before the place. */
const PRISON_LEAD = 5;

/** "in SDF prisons", "in their custody"; not "77 prison staff". */
const HELD_IN = /\b(?:in|inside|behind|under)\b|custody/i;

/** Only a clause that names the enclave or the group lends its nearest event. */
function near(input: PeopleInput): Governing | null {
  const named = input.counted.who !== "none" && input.setting.enclaveAt !== null;
  return named ? readNearEvent(input.sentence, input.quantity) : null;
}
