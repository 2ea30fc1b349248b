/** A number set apart beside the group it counts: "Those remaining, an estimated 3,000, are …", "women and men - some 1,200 in all -". */

import type { TokenQuantity } from "../quantities/read.ts";
import type { Governing } from "./event-parts.ts";
import { readSubjectFrom } from "./event-subject.ts";
import type { Group } from "./lexicon.ts";
import { hasGrammar, lower, mentions, type Sentence } from "./sentence.ts";
import type { Who } from "./who.ts";

/** The group stands this near before the opening mark. */
const LONGEST_LEAD = 12;
/** Words inside the aside besides the number ("in all", "of them"). */
const LONGEST_ASIDE = 6;
const OPENERS = new Set([",", "(", "-", "–", "—"]);
const CLOSERS = new Set([",", ")", "-", "–", "—"]);

export interface Apposition {
  readonly who: Who;
  readonly event: Governing | null;
}

export function readApposition(sentence: Sentence, quantity: TokenQuantity): Apposition | null {
  const open = openingMark(sentence, quantity);
  if (!OPENERS.has(lower(sentence, open))) return null;
  const close = closingMark(sentence, quantity);
  if (close < 0) return null;
  const heads = sentence.groups.hits.filter((match) => match.to <= open && open - match.from <= LONGEST_LEAD);
  const groups = new Set<Group>(heads.flatMap((match) => [...match.meaning]));
  if (groups.size === 0) return null;
  const headEnd = heads.at(-1)?.to ?? open;
  const inside = sentence.events.hits.find((match) => match.to > headEnd - 1 && match.to <= open);
  const camp = mentions(sentence.places, "camp");
  const word =
    inside?.meaning.find((candidate) => camp && candidate.event === "housed") ?? inside?.meaning[0];
  const before: Governing | null =
    inside && word
      ? { event: word.event, via: "subject", from: inside.from, to: inside.to, perfect: false, future: false }
      : null;
  return { who: whoOf(groups), event: before ?? readSubjectFrom(sentence, quantity, close + 1) };
}

/** The mark that opens the aside; "thought to number" may stand between. */
function openingMark(sentence: Sentence, quantity: TokenQuantity): number {
  if (!NUMBERED.test(lower(sentence, quantity.from - 1))) return quantity.from - 1;
  for (let at = quantity.from - 2; at >= Math.max(sentence.from, quantity.from - 5); at--) {
    if (OPENERS.has(lower(sentence, at))) return at;
  }
  return quantity.from - 1;
}

const NUMBERED = /^(?:number|numbering|at|be)$/;

function closingMark(sentence: Sentence, quantity: TokenQuantity): number {
  const bracketed = lower(sentence, quantity.from - 1) === "(";
  for (let at = quantity.to; at <= quantity.to + LONGEST_ASIDE && at < sentence.to; at++) {
    if (CLOSERS.has(lower(sentence, at))) return at;
    const named = !bracketed && sentence.groups.covering(at)?.meaning.has("pronouns") === false;
    const predicate = hasGrammar(sentence, at, "be") || hasGrammar(sentence, at, "have");
    if (named || predicate || sentence.events.covering(at)) return -1;
  }
  return -1;
}

function whoOf(groups: ReadonlySet<Group>): Who {
  if (groups.has("others")) return "others";
  if (groups.has("sdf")) return "sdf";
  const kin = groups.has("civilians") || groups.has("families");
  if (groups.has("fighters")) return groups.has("families") ? "mixed" : "fighters";
  if (groups.has("men") && !kin && !groups.has("people")) return "men";
  return kin && !groups.has("men") && !groups.has("people") ? "civilians" : "people";
}
