/** What the rest of the sentence changes in who is counted: whose loss, whose martyrs, together with whom. */

import type { TokenQuantity } from "../quantities/read.ts";
import { CASUALTIES, type Governing } from "./event-parts.ts";
import { peopleOf } from "./lexicon.ts";
import type { PeopleInput } from "./people-input.ts";
import { lower, mentions, type Sentence, wordsOf } from "./sentence.ts";
import type { Who } from "./who.ts";

/** Kurdish reports call their own dead martyrs, never the other side's. */
function isMartyred({ sentence, counted }: PeopleInput): boolean {
  const own = !/\b(?:is|isis|isil|daesh|islamic state)\b/i.test(counted.words);
  const after = wordsOf(sentence, counted.end, Math.min(sentence.to, counted.end + 4));
  return own && /martyr/i.test(after);
}

/** "29,600 people, most of them families of fighters …, surrendered". */
function tellsOfBoth(sentence: Sentence, quantity: TokenQuantity): boolean {
  const after = wordsOf(sentence, quantity.to, sentence.to);
  return /famil|relatives|wives/i.test(after) && /fighter|militant|jihadi|members/i.test(after);
}

/** "1,500 IS members, including women and children": counted together with their kin. */
const KIN_INCLUDED = /^,? ?(?:including|with) (?:their )?(?:women|children|families|relatives|wives)/i;

/** "close to 3,000, fighters as well as dependants", "several hundred, jihadists with their wives". */
const isWithKin = ({ sentence, quantity: { to } }: PeopleInput): boolean =>
  WITH_KIN.test(wordsOf(sentence, to, Math.min(sentence.to, to + WITH_KIN_REACH)));

const WITH_KIN =
  /\b(?:fighters|militants|jihadi\w*|gunmen|armed men|members|terrorists),? (?:and|with|as well as|together with|alongside) (?:\w+ )?(?:wives|families|family|relatives|depend[ae]nts|households|kin|children)\b/i;
const WITH_KIN_REACH = 9;
const GIVES_UP = new Set(["surrendered", "left"]);

/** "put the force's own losses at one dead", "IS losses run to 600", "its toll": whose they are, the side named before tells. */
const OWN_LOSSES =
  /\b(?:own (?:(?:side|forces?)['’]s? )?(?:casualties|dead|wounded)|losses|(?:sdf|forces?|alliance)(?:'s|’s)? casualties|(?:own|its|our|sdf|is|s) (?:death )?toll|toll (?:among|for|on))\b/i;

/** "put his own side's dead at four": commanders who speak are the alliance's. */
const OF_SPEAKER = /\b(?:his|my|our) own (?:(?:side|force)['’]s )?(?:casualties|dead|wounded|losses)\b/i;

/** "The SDF's losses in Baghouz totalled 80 men": words up to a number that says itself that it counts men. */
const LOSSES_REACH = 6;

/** "The SDF lost 21 fighters", "cost the SDF 100 men": whose fighters they were, the verb's subject or its object tells. */
export function isLoss(sentence: Sentence, quantity: TokenQuantity): boolean {
  for (let at = quantity.from - 1; at >= Math.max(sentence.from, quantity.from - 3); at--) {
    const word = lower(sentence, at);
    if (LOSES.has(word)) return true;
    const side = sentence.sides.covering(at + 1) ?? sentence.sides.covering(at + 2);
    if (COSTS.has(word) && side) return true;
  }
  return false;
}

const LOSES = new Set(["lost", "lose", "loses", "losing", "suffered", "sustained", "incurred"]);
const COSTS = new Set(["cost", "costs", "costing"]);

function loserOf({ sentence, quantity, memory }: PeopleInput): Who {
  const side = sentence.sides.matches.findLast((match) => match.to <= quantity.from);
  if (!side && memory.side === null) return "others";
  const sdf = side ? side.value.has("sdf") : memory.side === "sdf";
  return sdf ? "sdf" : side?.value.has("others") ? "others" : "fighters";
}

/** "more than 1,300 on the IS side": whose they are stands behind the number. */
function sideBehind(input: PeopleInput): Who | null {
  const { sentence, quantity, counted } = input;
  const start = counted.who === "none" ? quantity.to : counted.end;
  const after = wordsOf(sentence, start, Math.min(sentence.to, start + SIDE_REACH));
  if (OWN_RANKS.test(after))
    return input.memory.side === null && noSideBefore(input) ? "sdf" : loserOf(input);
  if (!BEHIND.test(after)) return null;
  if (/on the other side\b/i.test(after)) return "fighters";
  const side = sentence.sides.matches.find((match) => match.from >= start && match.to <= start + SIDE_REACH);
  return peopleOf(side?.value);
}

/** Whose commanders speak to reporters there without a name: the alliance's. */
function noSideBefore({ sentence, quantity }: PeopleInput): boolean {
  return !sentence.sides.matches.some(({ to }) => to <= quantity.from);
}

/** "1,300 on the IS side", "600 to 700 dead for the SDF". */
const BEHIND = /^(?:(?:dead|killed|wounded|injured) )?(?:on the .*?\bside\b|(?:for|among) the\b)/i;

/** "four dead in its ranks", "30 on our side": theirs who speak. */
const OWN_RANKS =
  /^(?:(?:dead|killed|wounded|injured) )?(?:in|of|from|among|on) (?:its|his|our|their) (?:own )?(?:ranks|side|unit|men|battalion|brigade|company)\b/i;

/** "against 1,623 on the IS side": two sides' losses beside each other. */
export const isOfSide = (sentence: Sentence, to: number): boolean =>
  BEHIND.test(wordsOf(sentence, to, Math.min(sentence.to, to + SIDE_REACH)));

/** "on the “Islamic State” side". */
const SIDE_REACH = 8;

/** "it has killed 1,600 of his comrades": whom the alliance kills is not of the alliance. */
function isKilledByAlliance({ sentence, memory, counted }: PeopleInput, found: Governing): boolean {
  if (
    found.via !== "object" ||
    found.event !== "killed" ||
    !/^(?:of (?:his|its|their|our) |$)/i.test(counted.words)
  )
    return false;
  const doer = wordsOf(sentence, Math.max(sentence.from, found.from - DOER_REACH), found.from);
  const named = sentence.sides.matches.findLast(({ to }) => to <= found.from);
  const alliance = named ? named.value.has("sdf") : memory.side === "sdf";
  return alliance && /\b(?:it|they|we|sdf|forces|alliance|force)(?: (?:has|have|had))?$/i.test(doer);
}

/** "it had": the doer and an auxiliary. */
const DOER_REACH = 3;

/** "suicide attacks on SDF positions, wounding four fighters": of no named side, they are of those attacked. */
function isAttacked({ sentence, counted, quantity }: PeopleInput, { event, from }: Governing): boolean {
  if (event === "killed" && mentions(sentence.causes, "suicide")) return false;
  if (!CASUALTIES.has(event) || from > quantity.from || !/^(?:other |of its )?fighters$/i.test(counted.words))
    return false;
  const target = sentence.sides.matches.findLast(({ to }) => to <= from);
  return (
    target?.value.has("sdf") === true &&
    ATTACKS.test(wordsOf(sentence, target.from - ATTACK_REACH, target.from))
  );
}

const ATTACKS =
  /\b(?:attacks?|assaults?|raids?|bomb(?:ing|er)?s?|ambush(?:es)?) (?:on|against|at)(?: an?| the)?$/i;
const ATTACK_REACH = 4;

/** "16 members of the SDF … and 30 members": a bare "members" belongs to the side counted before. */
export function refineWho(input: PeopleInput, who: Who, found: Governing): Who {
  const { counted, sibling, sentence, quantity } = input;
  const sided = who === "none" || counted.who === "none" ? sideBehind(input) : null;
  if (sided) return sided;
  if (!isLoss(sentence, quantity) && (who === "sdf" || who === "none") && isKilledByAlliance(input, found))
    return "fighters";
  if (who === "fighters" && isAttacked(input, found)) return "sdf";
  const bare = /^(?:other )?members$/i.test(counted.words.trim());
  if (who === "fighters" && isMartyred(input)) return "sdf";
  if (who === "people" && found.event === "surrendered" && tellsOfBoth(sentence, quantity)) return "mixed";
  if (who === "fighters" && KIN_INCLUDED.test(wordsOf(sentence, counted.end, counted.end + 4)))
    return "mixed";
  if (
    GIVES_UP.has(found.event) &&
    (who === "fighters" || who === "none" || counted.who === "none") &&
    isWithKin(input)
  )
    return "mixed";
  const uniformed = who === "fighters" || who === "none" || who === "men" || counted.who === "none";
  if (uniformed && isLoss(sentence, quantity)) return loserOf(input);
  const lead = counted.who === "none" ? sentence.from : Math.max(sentence.from, quantity.from - LOSSES_REACH);
  const losses = wordsOf(sentence, lead, quantity.from);
  if (uniformed && OWN_LOSSES.test(losses)) return OF_SPEAKER.test(losses) ? "sdf" : loserOf(input);
  return who === "fighters" && bare && sibling?.who === "sdf" ? "sdf" : who;
}
