/** Counts that sound like ours and are not: expected, conditional, characterised, lost by a family, done by IS. */

import type { TokenQuantity } from "../quantities/read.ts";
import { isPartOf, isSaidToBeFighters } from "./carried.ts";
import type { Governing } from "./event-parts.ts";
import type { PeopleInput } from "./people-input.ts";
import { hasGrammar, lower, mentions, type Sentence, wordsOf } from "./sentence.ts";
import type { Who } from "./who.ts";

/** "expect another 15,000 people to arrive". */
export function isExpected(sentence: Sentence, quantity: TokenQuantity): boolean {
  for (let at = quantity.from - 1; at >= Math.max(sentence.from, quantity.from - 3); at--) {
    if (hasGrammar(sentence, at, "future")) return true;
  }
  return false;
}

/** "If each tunnel holds 50 men": nobody counted them. */
export function isConditional(sentence: Sentence, quantity: TokenQuantity): boolean {
  const from = Math.max(sentence.from, quantity.from - CONDITION_REACH);
  return sentence.tokens
    .slice(from, quantity.from)
    .some((token, index, all) => token.lower === "if" && all[index + 1]?.lower !== "not");
}

const CONDITION_REACH = 8;

/** "She lost two children": a family's loss, no count of the battle's dead. */
export const KIN: ReadonlySet<Who> = new Set<Who>(["civilians", "people"]);

/** Of the dead and wounded, the children among them are a part that is counted already. */
export const MINORS =
  /^(?:of )?(?:young )?(?:women|children|child|minors|girls|boys|infants|kids|babies|women and children)$/i;

/** IS stands right before the verb as its subject: "jihadists killed three villagers". */
export function isDoneByIs(sentence: Sentence, found: Governing): boolean {
  if (found.via !== "object") return false;
  const near = (match: { from: number; to: number }) =>
    match.to <= found.from && found.from - match.to <= AGENT_GAP;
  const group = sentence.groups.matches.findLast(near);
  const side = sentence.sides.matches.findLast(near);
  const ours = group?.value.has("sdf") || side?.value.has("sdf") || side?.value.has("others");
  return !ours && (group?.value.has("fighters") || side?.value.has("is") || false);
}

/** Words between a doer and the verb ("the jihadists had also killed"). */
const AGENT_GAP = 3;

/** "Her two children had died", "nine babies have died": families' and doctors' counts, not the battle's. */
export function isPrivateLoss({ sentence, quantity, counted }: PeopleInput, event: string): boolean {
  if (event !== "killed") return false;
  const owner = OWNERS.has(lower(sentence, quantity.from - 1));
  const newborn = /\b(?:bab(?:y|ies)|infants?|newborns?)\b/i.test(counted.words);
  return owner || (newborn && !mentions(sentence.causes, "strike"));
}

const OWNERS = new Set(["her", "his", "my"]);

/** "9,000 foreign women and children at al-Hol": the camp holds seven times as many. */
export function isForeignOnly({ counted }: PeopleInput): boolean {
  return /\b(?:foreign|european|western)\b/i.test(counted.words);
}

/** "four of them from one family", "one of the men who surrendered said": told apart, not counted. */
export function isOneFamily({ quantity, counted }: PeopleInput): boolean {
  return quantity.max === 1 && /^(?:of the|(?:\w+ )?(?:family|household))\b/i.test(counted.words);
}

/** "Mosul, a city of 1.8 million, fell": how many lived there, not what befell them. */
export function isTownOf({ sentence, quantity }: PeopleInput): boolean {
  return lower(sentence, quantity.from - 1) === "of" && TOWN.test(lower(sentence, quantity.from - 2));
}

const TOWN = /^(?:city|town|village|hamlet|province|country|nation|metropolis|district)$/;

/** "buried in groups of six": how many at a time, not how many in all. */
export function isBatch({ sentence, quantity: { from } }: PeopleInput): boolean {
  return BATCH.test(wordsOf(sentence, from - 3, from));
}

const BATCH = /^in (?:groups|batches|rows|pairs|lots|convoys) of$/i;

export function isOfThem({ sentence, quantity }: PeopleInput): boolean {
  return lower(sentence, quantity.to) === "of" && hasGrammar(sentence, quantity.to, "inclusion");
}

/** "700 of them are minors": tells what part of a group is like, not what happened to it. */
export function isCharacterised(input: PeopleInput, own: Governing | null): boolean {
  const { sentence, quantity } = input;
  if (isSaidToBeFighters(sentence, quantity)) return false;
  if (isPartOf(input) && hasGrammar(sentence, quantity.to, "be")) return true;
  const of = lower(sentence, quantity.to) === "of" || lower(sentence, quantity.from - 1) === "of";
  const whole = hasGrammar(sentence, quantity.to, "inclusion");
  return own === null && of && whole && hasGrammar(sentence, quantity.to + 2, "be");
}
