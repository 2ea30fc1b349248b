/** Whose people a number counts, told by what stands behind it: "more than 1,300 on the IS side". */

import { peopleOf } from "./lexicon.ts";
import { loserOf } from "./losses.ts";
import type { PeopleInput } from "./people-input.ts";
import { wordsOf } from "./sentence.ts";
import type { Who } from "./who.ts";

/** The side's people; null where no side stands behind. */
export function readSideBehind(input: PeopleInput): Who | null {
  const { sentence, quantity, counted } = input;
  const start = counted.who === "none" ? quantity.to : counted.end;
  const after = wordsOf(sentence, start, start + SIDE_REACH);
  if (OWN_RANKS.test(after))
    return input.memory.side === null && noSideBefore(input) ? "sdf" : loserOf(input);
  if (!BEHIND.test(after)) return null;
  if (/on the other side\b/i.test(after)) return "fighters";
  const side = sentence.sides.hits.find((match) => match.from >= start && match.to <= start + SIDE_REACH);
  return peopleOf(side?.meaning);
}

/** Whose commanders speak to reporters there without a name: the alliance's. */
function noSideBefore({ sentence, quantity }: PeopleInput): boolean {
  return !sentence.sides.hits.some(({ to }) => to <= quantity.from);
}

/** "1,300 on the IS side", "600 to 700 dead for the SDF", "750 from the SDF". */
const BEHIND =
  /^(?:(?:were|have been) )?(?:(?:dead|killed|wounded|injured) )?(?:on the .*?\bside\b|(?:for|among|from) the\b)/i;

/** "four dead in its ranks", "30 on our side": theirs who speak. */
const OWN_RANKS =
  /^(?:\w+ )?(?:in|of|from|among|on) (?:its|his|our|their) (?:own )?(?:ranks|side|unit|men|battalion|brigade|company)\b/i;

/** "on the “Islamic State” side". */
const SIDE_REACH = 8;
