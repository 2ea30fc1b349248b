/** What the rest of the sentence changes in who is counted: whose loss, whose martyrs, together with whom. */

import type { TokenQuantity } from "../quantities/read.ts";
import type { PeopleInput } from "./people-input.ts";
import { type Sentence, wordsOf } from "./sentence.ts";
import type { Who } from "./who.ts";

/** Kurdish reports call their own dead martyrs, never the other side's. */
function isMartyred({ sentence, counted }: PeopleInput): boolean {
  const own = !/\b(?:is|isis|isil|daesh|islamic state)\b/i.test(counted.words);
  const after = wordsOf(sentence, counted.end, Math.min(sentence.to, counted.end + 4));
  return own && /martyr/i.test(after);
}

/** "Only 250 are left" after a sentence on militants. */
function isStaying(sentence: Sentence, quantity: TokenQuantity): boolean {
  return /^(?:are|were|is) (?:still )?left\b/i.test(wordsOf(sentence, quantity.to, quantity.to + 3));
}

/** "29,600 people, most of them families of fighters …, surrendered". */
function tellsOfBoth(sentence: Sentence, quantity: TokenQuantity): boolean {
  const after = wordsOf(sentence, quantity.to, sentence.to);
  return (
    /surrender/i.test(after) &&
    /famil|relatives|wives/i.test(after) &&
    /fighter|militant|jihadi|members/i.test(after)
  );
}

/** "1,500 IS members, including women and children": counted together with their kin. */
const KIN_INCLUDED = /^,? ?(?:including|with) (?:their )?(?:women|children|families|relatives|wives)/i;

/** "SDF casualties stand at 81 dead". */
const CASUALTY_LIST = /\b(?:sdf|kurdish-led \w+|alliance)(?:'s|’s)? (?:casualties|losses)\b/i;

/** "The SDF lost 21 fighters": whose fighters they were, the verb's subject tells. */
export function isLoss(sentence: Sentence, quantity: TokenQuantity): boolean {
  for (let at = quantity.from - 1; at >= Math.max(sentence.from, quantity.from - 3); at--) {
    if (/^(?:lost|lose|loses|losing|suffered|sustained|incurred)$/.test(sentence.tokens[at]?.lower ?? ""))
      return true;
  }
  return false;
}

function loserOf({ sentence, quantity, memory }: PeopleInput): Who {
  const side = sentence.sides.matches.findLast((match) => match.to <= quantity.from);
  const sdf = side ? side.value.has("sdf") : memory.side === "sdf";
  return sdf ? "sdf" : side?.value.has("others") ? "others" : "fighters";
}

/** "16 members of the SDF … and 30 members": a bare "members" belongs to the side counted before. */
export function refineWho(input: PeopleInput, who: Who): Who {
  const { counted, sibling, sentence, quantity, memory } = input;
  const bare = /^(?:other )?members$/i.test(counted.words.trim());
  if (who === "fighters" && isMartyred(input)) return "sdf";
  if (who === "none" && memory.group === "fighters" && isStaying(sentence, quantity)) return "fighters";
  if (who === "people" && tellsOfBoth(sentence, quantity)) return "mixed";
  if (who === "fighters" && KIN_INCLUDED.test(wordsOf(sentence, counted.end, counted.end + 4)))
    return "mixed";
  const uniformed = who === "fighters" || who === "none" || who === "men";
  if (uniformed && isLoss(sentence, quantity)) return loserOf(input);
  if (who === "none" && CASUALTY_LIST.test(wordsOf(sentence, sentence.from, quantity.from))) return "sdf";
  return who === "fighters" && bare && sibling?.who === "sdf" ? "sdf" : who;
}
