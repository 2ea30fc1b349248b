/** Whom the number counts, where the group stands right beside it. */

import type { TokenQuantity } from "../quantities/read.ts";
import { lastGroup } from "./carry.ts";
import type { Governing } from "./event-parts.ts";
import { peopleOf, plainGroup } from "./lexicon.ts";
import { hasGrammar, lower, type Sentence, wordsOf } from "./sentence.ts";
import type { Who } from "./who.ts";

/** "6,000 were jihadists", "1,500 of those still inside are fighters", "the 480 who fled", "jihadists numbering some 400": the group stands beside the number. */
export function besideWho(sentence: Sentence, quantity: TokenQuantity, before: Who | null): Who | null {
  if (hasGrammar(sentence, quantity.to, "relative")) {
    const more = lower(sentence, quantity.from - 2) === "than";
    const afresh = AFRESH.test(lower(sentence, quantity.from - 1)) && !more;
    const anew = afresh || before === null || before === "things";
    if (anew && isArmedClause(sentence, quantity.to)) return "fighters";
    return anew ? "people" : before;
  }
  const be = [0, 1, 2, 3, 4].map((step) => quantity.to + step).find((at) => hasGrammar(sentence, at, "be"));
  const plain = be !== undefined && (be === quantity.to || lower(sentence, quantity.to) === "of");
  if (plain) {
    for (let at = be + 1; at <= be + 3; at++) {
      const who = plainWho(sentence, at);
      if (who) return who;
    }
  }
  const asked = NUMBERED.exec(wordsOf(sentence, quantity.to, quantity.to + NUMBERED_REACH));
  if (asked) return lastGroup(sentence, quantity.to + NUMBERED_GROUP, quantity.to);
  const inThe = lower(sentence, quantity.from - 1) === "the" ? 2 : 0;
  return lower(sentence, quantity.from - 1 - inThe) === "numbering"
    ? plainWho(sentence, quantity.from - 2 - inThe)
    : null;
}

/** "has cut to 500 its estimate of the militants", "it rises to 692 the number of SDF fighters": whose number it is comes behind. */
const NUMBERED = /^,? ?(?:its|the|their|his) (?:estimate|number|count|tally|toll) (?:of|for)\b/i;
const NUMBERED_REACH = 6;
/** "the number of those who were killed of the members": words up to the group. */
const NUMBERED_GROUP = 12;

const AFRESH = /^(?:the|among)$/;

/** "the few hundred who are making a last stand": only fighters do. */
function isArmedClause(sentence: Sentence, relative: number): boolean {
  return sentence.grammar.hits.some(
    ({ from, meaning }) => meaning.has("armed") && from > relative && from - relative <= ARMED_GAP,
  );
}

/** "who are still": words between the relative pronoun and what only fighters do. */
const ARMED_GAP = 4;

function plainWho(sentence: Sentence, at: number): Who | null {
  return plainGroup(sentence.groups.covering(at)?.meaning);
}

/** "the mercenaries' dead stand at 4,900", "the SDF's losses": whose the event is. */
export function ownerOf(sentence: Sentence, { from }: Governing): Who | null {
  const mark = lower(sentence, from - 1);
  if (!/^['’]s?$/.test(mark)) return null;
  return plainWho(sentence, from - 2) ?? peopleOf(sentence.sides.covering(from - 2)?.meaning);
}
