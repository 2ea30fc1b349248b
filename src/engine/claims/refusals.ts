/** Counts that sound like ours and are not: expected, conditional, characterised, lost by a family, done by IS. */

import type { TokenQuantity } from "../quantities/read.ts";
import { isPartOf, isSaidToBeFighters } from "./carried.ts";
import type { Governing } from "./event-parts.ts";
import type { PeopleInput } from "./people-input.ts";
import { hasGrammar, isNumber, lower, mentions, type Sentence, wordsOf } from "./sentence.ts";
import type { Who } from "./who.ts";

/** "expect another 15,000 people to arrive", "25,000 more arrivals are planned". */
export function isExpected(sentence: Sentence, quantity: TokenQuantity): boolean {
  if (AWAITED.test(wordsOf(sentence, quantity.to, quantity.to + AWAITED_REACH))) return true;
  for (let at = quantity.from - 1; at >= Math.max(sentence.from, quantity.from - EXPECTED_REACH); at--) {
    if (hasGrammar(sentence, at, "future")) return true;
  }
  return false;
}

const AWAITED = /^(?:[\w-]+ ){0,4}(?:are|were|is) (?:\w+ )?(?:expected|planned|awaited|anticipated|due)\b/i;
/** "more women and children are still expected". */
const AWAITED_REACH = 7;

/** "expected are some": words from the verb to the number. */
const EXPECTED_REACH = 3;

/** "If each tunnel holds 50 men", "could not say whether 60 were fighters", "each of the trucks carried 40": nobody counted them. */
export function isConditional(sentence: Sentence, quantity: TokenQuantity): boolean {
  return CONDITION.test(wordsOf(sentence, quantity.from - CONDITION_REACH, quantity.from));
}

const CONDITION = /\b(?:whether|each|if(?! not))\b/i;
const CONDITION_REACH = 8;

/** "She lost two children": a family's loss, no count of the battle's dead. */
export const KIN: ReadonlySet<Who> = new Set<Who>(["civilians", "people"]);

/** Of the dead and wounded, the children among them are a part that is counted already. */
export const MINORS =
  /^(?:of (?:(?:them|whom|those|these) )?)?(?:an? )?(?:young )?(?:women|woman|boy|girl|children|child|minors|girls|boys|infants|kids|babies|brothers|sisters|women and children)$/i;

/** IS stands right before the verb as its subject: "jihadists killed three villagers". */
export function isDoneByIs(sentence: Sentence, found: Governing): boolean {
  if (found.via !== "object") return false;
  const near = (match: { from: number; to: number }) =>
    match.to <= found.from && found.from - match.to <= AGENT_GAP;
  const group = sentence.groups.hits.findLast(near);
  const side = sentence.sides.hits.findLast(near);
  const ours = group?.meaning.has("sdf") || side?.meaning.has("sdf") || side?.meaning.has("others");
  return !ours && (group?.meaning.has("fighters") || side?.meaning.has("is") || false);
}

/** Words between a doer and the verb ("the jihadists had also killed"). */
const AGENT_GAP = 3;

/**
 * "a peacekeeping group of 200 would stay in Syria", "280 militants arrived from Syria", "150 captured fighters were transferred to
 * Iraq", "1,050 people left the country to join IS": in or out of a whole country, not the pocket.
 */
export function isInCountry({ sentence, counted, quantity }: PeopleInput, found: Governing): boolean {
  const { event, from, to } = found;
  const words = wordsOf(sentence, from, to + COUNTRY_REACH);
  if (FROM_COUNTRY.test(words)) return true;
  if (counted.who !== "fighters") return IN_COUNTRY.test(words);
  const around = wordsOf(
    sentence,
    Math.min(from, quantity.from) - 2,
    Math.max(to, counted.end) + TO_IRAQ_REACH,
  );
  return event === "left" && TO_IRAQ.test(around);
}

/** "from Syria to Iraq", behind whom it counts. */
const TO_IRAQ_REACH = 4;
/** Handed over, or escaped: none has come out to the SDF. */
const TO_IRAQ = /\biraq\w* (?:has |had )?receiv|\bto (?:iraq|baghdad)/i;

const FROM_COUNTRY = /^(?:arriv|return|came|come|coming|cross)\w* (?:from|in|into) (?:\w+ )?syria(?![\w'’])/i;
const IN_COUNTRY =
  /^(?:(?:stay|remain)\w* in (?:\w+ )?syria\b|\w+ (?:the|their) (?:country|homeland)\b|\w+ (?:\w+ )?to (?:join|fight)\b)/i;
/** "in northeastern Syria", "Europe to join", behind the verb. */
const COUNTRY_REACH = 3;

/** "Her two children had died", "nine babies have died": families' and doctors' counts, not the battle's. */
export function isPrivateLoss({ sentence, quantity, counted }: PeopleInput, event: string): boolean {
  if (event !== "killed") return false;
  const owner = OWNERS.test(lower(sentence, quantity.from - 1)) || OF_KIN.test(counted.words);
  const newborn = /\b(?:bab(?:y|ies)|infants?|newborns?)\b/i.test(counted.words);
  return owner || (newborn && !mentions(sentence.causes, "strike"));
}

const OWNERS = /^(?:her|his|my)$/;
/** "two of her sons", not "two of his men". */
const OF_KIN = /^of (?:her|his|my) (?:sons|daughters|children|brothers|sisters|cousins|relatives|kin)\b/i;

/** "9,000 foreign women and children at al-Hol": the camp holds seven times as many. */
export function isForeignOnly({ counted }: PeopleInput): boolean {
  return /\b(?:foreign|european|western)\b/i.test(counted.words);
}

/** "four of them from one family", "one of the men who surrendered said": told apart, not counted. */
export function isOneFamily({ quantity, counted }: PeopleInput): boolean {
  return (
    (quantity.max ?? quantity.min) === 1 && /^(?:of the|(?:\w+ )?(?:family|household))\b/i.test(counted.words)
  );
}

/** "40 children whose parents are dead": what follows befell others. */
export const isSurvivor = ({ sentence, counted }: PeopleInput): boolean =>
  THEIR_KIN.test(wordsOf(sentence, counted.end, counted.end + 2));

const THEIR_KIN = /^whose (?:parents|fathers?|mothers?|husbands?|wives|sons?|brothers?|relatives|families)$/i;

/** "seven civilians from two Iraqi families": whence those counted before come, not who was killed. */
export const isOrigin = ({ sentence, quantity: { from }, counted }: PeopleInput): boolean =>
  lower(sentence, from - 1) === "from" && FAMILIES.test(counted.words);

const FAMILIES = /\b(?:families|households|clans|tribes)\b/i;

/** "Mosul, a city of 1.8 million, fell": how many lived there, not what befell them. */
export const isTownOf = ({ sentence, quantity: { from } }: PeopleInput): boolean =>
  lower(sentence, from - 1) === "of" && TOWN.test(lower(sentence, from - 2));

const TOWN =
  /^(?:city|town|village|hamlet|province|country|nation|metropolis|district|place|settlement|alliance|army)$/;

/** "a platoon commander of 27", "a girl of nine", "gave her age as 23": how old somebody is. */
export function isAge({ sentence, quantity: { from, max } }: PeopleInput): boolean {
  if (lower(sentence, from - 2) === "age") return true;
  const age = lower(sentence, from - 1) === "of" && max !== null && max <= OLDEST;
  const word = lower(sentence, from - 2);
  return age && PERSON.test(word) && !NO_PERSON.test(word);
}

const PERSON = /(?:man|boy|girl|child|person|widow|bride|refugee|er|ist|ant|doctor)$/;

/** "a number of 27". */
const NO_PERSON = /^(?:numb|clust|ord|quart|chapt|remaind|corn|cent)er$/;

/** Years that a person lives. */
const OLDEST = 110;

/** "spoke with 17 women who left": whom somebody met, not how many there were. */
export const isMet = ({ sentence, quantity: { from } }: PeopleInput): boolean =>
  MET.test(wordsOf(sentence, from - MET_REACH, from));

const MET = /(?:interviewed|met|questioned|(?:spoke|spoken|talked) (?:with|to)|heard from)$/i;
/** "spoke with". */
const MET_REACH = 2;

/** "two 23mm cannons", "30, 40 feet underground": how many of something that has a number of its own, or is no people. */
export const isOfNumbered = ({ sentence, quantity: { to }, counted }: PeopleInput): boolean =>
  APIECE.test(wordsOf(sentence, to, to + APIECE_REACH)) ||
  (counted.who === "none" &&
    (isNumber(sentence, to) ||
      (lower(sentence, to) === "," && isNumber(sentence, to + 1) && LENGTH.test(lower(sentence, to + 2)))));

/** "about 120 to a cell". */
const APIECE = /^(?:to an?|per|apiece)\b/i;
/** "to a". */
const APIECE_REACH = 2;

const LENGTH = /^(?:feet|f?oot|met(?:re|er)s?|kilomet(?:re|er)s?|km|miles?|yards?|years|days|hours|minutes)$/;

/** "buried in groups of six": how many at a time, not how many in all. */
export function isBatch({ sentence, quantity: { from } }: PeopleInput): boolean {
  return BATCH.test(wordsOf(sentence, from - BATCH_REACH, from));
}

const BATCH = /^in (?:groups|batches|rows|pairs|lots|convoys) of$/i;
/** "in groups of". */
const BATCH_REACH = 3;

export function isOfThem({ sentence, quantity }: PeopleInput): boolean {
  return lower(sentence, quantity.to) === "of" && hasGrammar(sentence, quantity.to, "inclusion");
}

/** "700 of them are minors", "One of them, who looked old, asked for water": tells what part of a group is like, not what happened to it. */
export function isCharacterised(input: PeopleInput, own: Governing | null): boolean {
  const { sentence, quantity } = input;
  if (isSaidToBeFighters(sentence, quantity)) return false;
  if (isPartOf(input) && hasGrammar(sentence, quantity.to, "be")) return true;
  const of = lower(sentence, quantity.to) === "of" || lower(sentence, quantity.from - 1) === "of";
  const whole = hasGrammar(sentence, quantity.to, "inclusion");
  return own === null && of && whole && (quantity.max === 1 || hasGrammar(sentence, quantity.to + 2, "be"));
}
