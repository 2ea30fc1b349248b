/** Whose losses a number counts, told by what stands before it: "IS losses run to 600", "cost the SDF 100 men". */

import type { TokenQuantity } from "../quantities/read.ts";
import type { PeopleInput } from "./people-input.ts";
import { hasGrammar, lower, type Sentence, wordsOf } from "./sentence.ts";
import type { Who } from "./who.ts";

/** The side that lost them; null where nothing says that they are losses. */
export function whoWasLost(input: PeopleInput): Who | null {
  const { sentence, quantity, counted } = input;
  if (isLoss(sentence, quantity) || hadKilled(sentence, quantity)) return loserOf(input);
  const lead = counted.who === "none" ? sentence.from : quantity.from - LOSSES_REACH;
  // Before a semicolon others may be told of.
  const losses = wordsOf(sentence, lead, quantity.from).replace(/^.*;/s, "");
  if (!OWN_LOSSES.test(losses)) return null;
  return OF_SPEAKER.test(losses) ? "sdf" : loserOf(input);
}

/** "The SDF lost 21 fighters", "cost the SDF 100 men": whose fighters they were, the verb's subject or its object tells. */
export function isLoss(sentence: Sentence, quantity: TokenQuantity): boolean {
  for (let at = quantity.from - 1; at >= Math.max(sentence.from, quantity.from - VERB_REACH); at--) {
    const word = lower(sentence, at);
    if (LOSES.test(word)) return true;
    const side = sentence.sides.covering(at + 1) ?? sentence.sides.covering(at + 2);
    if (COSTS.test(word) && (side || lower(sentence, at + 1) === "of")) return true;
  }
  return false;
}

/** "The SDF had 82 killed and 61 wounded." */
const hadKilled = (sentence: Sentence, { from, to }: TokenQuantity): boolean =>
  hasGrammar(sentence, from - 1, "have") && /^(?:killed|dead|wounded|injured)$/.test(lower(sentence, to));

const LOSES = /^(?:lost|lose|loses|losing|suffered|sustained|incurred)$/;
const COSTS = /^(?:cost|costs|costing)$/;

/** "cost the SDF": words from the verb to the number. */
const VERB_REACH = 3;

/** The side named last before the number, or else the one spoken of. */
export function loserOf({ sentence, quantity, memory }: PeopleInput): Who {
  const side = sentence.sides.hits.findLast(
    ({ from, to }) => to <= quantity.from && !BACKED.test(wordsOf(sentence, from - BACKER_REACH, from)),
  );
  if (!side && memory.side === null) return "others";
  const sdf = side ? side.meaning.has("sdf") : memory.side === "sdf";
  return sdf ? "sdf" : side?.meaning.has("others") ? "others" : "fighters";
}

/** "the SDF, backed by the coalition, lost": who stands behind them lost nobody there. */
const BACKED = /\b(?:backed|supported|led) by(?: the)?$/i;
const BACKER_REACH = 3;

/** "put the force's own losses at one dead", "IS losses run to 600", "its toll", "on the SDF side 82 died": whose they are, the side named before tells. */
const OWN_LOSSES =
  /\b(?:own (?:(?:side|forces?)['’]s? )?(?:casualties|dead|wounded)|losses|(?:sdf|forces?|alliance)(?:'s|’s)? casualties|(?:own|its|our|sdf|is|s) (?:death )?toll|toll (?:among|for|on)|on (?:the \w+(?: \w+)?|our|its|their) side)\b/i;

/** "put his own side's dead at four": commanders who speak are the alliance's. */
const OF_SPEAKER = /\b(?:his|my|our) own (?:(?:side|force)['’]s )?(?:casualties|dead|wounded|losses)\b/i;

/** "The SDF's losses in Baghouz totalled 80 men": words up to a number that says itself that it counts men. */
const LOSSES_REACH = 10;
