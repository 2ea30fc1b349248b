/** What the rest of the sentence changes in who is counted: whose loss, whose martyrs, together with whom. */

import type { Governing } from "./event-parts.ts";
import { isMixed } from "./kin.ts";
import { isLoss, whoWasLost } from "./losses.ts";
import type { PeopleInput } from "./people-input.ts";
import { wordsOf } from "./sentence.ts";
import { readSideBehind } from "./side-behind.ts";
import type { Who } from "./who.ts";

/** Who is counted, after all that stands around the number and its noun. */
export function refineWho(input: PeopleInput, who: Who, found: Governing): Who {
  const { counted, sentence, quantity } = input;
  const isUnnamed = who === "none" || counted.who === "none";
  const sided = isUnnamed ? readSideBehind(input) : null;
  if (sided) return sided;
  const isAlliance = who === "sdf" || who === "none";
  if (isAlliance && !isLoss(sentence, quantity) && isKilledByAlliance(input, found)) return "fighters";
  if (who === "fighters" && isMartyred(input)) return "sdf";
  if (isMixed(input, who, found)) return "mixed";
  const mayBeOurs = isUnnamed || ((who === "fighters" || who === "men") && !ONLY_IS.test(counted.words));
  const lost = mayBeOurs ? whoWasLost(input) : null;
  return lost ?? (who === "fighters" && isOfSideCounted(input) ? "sdf" : who);
}

/** "The day's toll was 16 jihadists": no fighters of the alliance, whose toll it may be. */
const ONLY_IS = /\b(?:jihad|militant|extremist|terrorist)/i;

/** "it has killed 1,600 of his comrades": whom the alliance kills is not of the alliance. */
function isKilledByAlliance({ sentence, memory, counted }: PeopleInput, found: Governing): boolean {
  if (
    found.via !== "object" ||
    found.event !== "killed" ||
    !/^(?:of (?:his|its|their|our|them)\b|$)/i.test(counted.words)
  )
    return false;
  const doer = wordsOf(sentence, found.from - DOER_REACH, found.from);
  if (OURS.test(doer)) return true;
  const named = sentence.sides.hits.findLast(({ to }) => to <= found.from);
  const alliance = named ? named.meaning.has("sdf") : memory.side === "sdf";
  return alliance && /\b(?:it|they|we|sdf|forces|alliance|force)(?: (?:has|have|had))?$/i.test(doer);
}

/** "Our fighters killed 32 of them": whoever speaks to reporters there speaks for the alliance. */
const OURS = /\bour (?:fighters|forces|troops|units|men)(?: have| had)?$/i;

/** "it had": the doer and an auxiliary. */
const DOER_REACH = 3;

/** Kurdish reports call their own dead martyrs, never the other side's. */
function isMartyred({ sentence, counted }: PeopleInput): boolean {
  const own = !/\b(?:is|isis|isil|daesh|islamic state)\b/i.test(counted.words);
  return own && /martyr/i.test(wordsOf(sentence, counted.end, counted.end + MARTYR_REACH));
}

/** "were martyred", "have become new martyrs". */
const MARTYR_REACH = 4;

/** "16 members of the SDF … and 30 members": a bare "members" belongs to the side counted before. */
const isOfSideCounted = ({ counted, sibling }: PeopleInput): boolean =>
  sibling?.who === "sdf" && /^(?:other )?members$/i.test(counted.words.trim());
