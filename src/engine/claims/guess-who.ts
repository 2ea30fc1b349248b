/** Who is counted where no noun says so. */

import type { TokenQuantity } from "../quantities/read.ts";
import { readApposition } from "./apposition.ts";
import { isSaidToBeFighters } from "./carried.ts";
import { type Carried, lastGroup } from "./carry.ts";
import { CASUALTIES, type Governing } from "./event-parts.ts";
import { GOES_ON, type PeopleInput } from "./people-input.ts";
import { hasGrammar, lower, mentions, type Sentence, wordsOf } from "./sentence.ts";
import type { Who } from "./who.ts";
import { besideWho, ownerOf } from "./who-beside.ts";

export function guessWho(input: PeopleInput, found: Governing, carried: Carried | null): Who {
  const { sentence, quantity, memory, sibling, counted } = input;
  if (isSaidToBeFighters(sentence, quantity)) return "fighters";
  // "claimed five lives": whoever was counted before.
  if (lower(sentence, quantity.to) === "lives") return "people";
  const beside =
    readApposition(sentence, quantity)?.who ?? besideWho(sentence, quantity, sibling?.who ?? null);
  if (beside) return beside;
  const owner = ownerOf(sentence, found);
  if (owner) return owner;
  if (carried && carried.who !== "none") return carried.who;
  const pronoun = pronounWho({ sentence, quantity, memory });
  if (pronoun) return pronoun;
  if (isPopulation(sentence, found)) return "people";
  if (found.event === "housed" && isCampBefore(sentence, found.from)) return "people";
  const newHead = found.via === "number-of" ? whoOfHead(sentence, quantity, sibling?.quantity.to ?? 0) : null;
  if (found.event === "inside" && (sibling === null || found.via === "noun") && namesFighters(input))
    return newHead ?? "fighters";
  if (ONLY_PEOPLE.has(found.event) && ofIs(sentence, quantity, counted.end)) return "fighters";
  if (sibling?.who === "others" && found.event === "inside") return "others";
  if (newHead) return newHead;
  const others = isCarriedOut(sentence, found) || isMore(quantity, sibling?.quantity);
  if (
    others &&
    found.event === "left" &&
    GAVE_UP.has(memory.last?.event ?? "") &&
    !GOES_ON.test(quantity.exact)
  )
    return "people";
  const last = memory.last?.who ?? "none";
  const sameFate = found.event === "wounded" && CASUALTIES.has(memory.last?.event ?? "");
  const definite = found.via === "number-of" && CASUALTIES.has(found.event);
  if ((definite || sameFate) && last !== "none") return last;
  if (last !== "none" && (sibling || GOES_ON.test(quantity.exact) || counted.pronoun)) return last;
  if (mentions(sentence.grammar, "reach")) {
    const head = whoOfHead(sentence, quantity, 0);
    if (head) return head;
  }
  if (found.event === "exists" && found.via === "number-of")
    return lastGroup(sentence, quantity.from) ?? "none";
  if (found.event !== "surrendered") return "none";
  return isPartlyFighters(sentence, quantity) ? "people" : "fighters";
}

/** Whoever is still inside are those last named, unless others are named beside them. */
function namesFighters({ sentence, quantity, memory }: PeopleInput): boolean {
  const others = mentions(sentence.groups, "people", "civilians", "families");
  const named = others ? null : lastGroup(sentence, quantity.from);
  return (named ?? memory.group) === "fighters";
}

/** "29,600 have surrendered, of whom 5,000 were fighters": so the others were not. */
function isPartlyFighters(sentence: Sentence, { to }: TokenQuantity): boolean {
  const after = wordsOf(sentence, to, sentence.to);
  return (
    /\b(?:of (?:whom|them|which)|including|among them)\b/i.test(after) &&
    /fighter|militant|jihadi/i.test(after)
  );
}

/** "300 fighters surrendered and 1,500 were evacuated": people are, whoever gave up before. */
function isCarriedOut(sentence: Sentence, { event, from }: Governing): boolean {
  return event === "left" && sentence.events.covering(from)?.meaning.some(({ object }) => object) === true;
}

/** "1,300 fighters surrendered, 60,000 have left": no part of those who gave up. */
const isMore = ({ min }: TokenQuantity, before: TokenQuantity | undefined): boolean =>
  before !== undefined && (min ?? 0) > (before.max ?? before.min ?? 0);

/** "200 ISIS crackpots are left": by whatever name they are called. */
function ofIs(sentence: Sentence, { to }: TokenQuantity, end: number): boolean {
  const side = sentence.sides.covering(to);
  return side !== undefined && side.to <= end && side.meaning.has("is");
}

/** Weapons are captured and tunnels destroyed; only people do these. */
const ONLY_PEOPLE = new Set(["surrendered", "inside", "left"]);

const GAVE_UP = new Set(["surrendered", "captured"]);

/** "the number of militants who died stood at 38": the group named behind the head that the number belongs to. */
function whoOfHead(sentence: Sentence, quantity: TokenQuantity, after: number): Who | null {
  const head = sentence.grammar.hits.findLast(
    (match) => match.from >= after && match.to <= quantity.from && match.meaning.has("reach"),
  );
  for (const match of sentence.groups.hits) {
    if (match.to > quantity.from) return null;
    const speaks = hasGrammar(sentence, match.to, "reporting");
    if (match.from < (head?.from ?? after) || speaks) continue;
    if (match.meaning.has("sdf")) return "sdf";
    if (match.meaning.has("fighters")) return ownedBySdf(sentence, match) ? "sdf" : "fighters";
    if (match.meaning.has("civilians")) return "civilians";
    if (match.meaning.has("people")) return "people";
  }
  return null;
}

/** "300 fighters were trucked to al-Hol, which has a population of 65,000": of people, whoever was counted before. */
const isPopulation = (sentence: Sentence, { from, to }: Governing): boolean =>
  /\bpopulation\b/i.test(wordsOf(sentence, from, to));

/** "the largest of which, al-Hol, holds 69,000": a camp holds people, whoever was counted before. */
function isCampBefore(sentence: Sentence, verb: number): boolean {
  return sentence.places.hits.some(
    ({ to, meaning }) =>
      to <= verb && verb - to <= CAMP_GAP && (meaning.has("camp") || meaning.has("anyCamp")),
  );
}

/** "al-Hol, which now holds": words between a camp and its verb. */
const CAMP_GAP = 4;

/** "300 of them", "Of the wounded fighters, 350 …", "Of these, 350 …", "those still resisting number 100". */
function pronounWho({
  sentence,
  quantity,
  memory,
}: Pick<PeopleInput, "sentence" | "quantity" | "memory">): Who | null {
  if (lower(sentence, sentence.from) === "of") {
    const these = lower(sentence, sentence.from + 2) === ",";
    const whole = lastGroup(sentence, quantity.from) ?? (these ? memory.group : null);
    if (whole) return whole;
  }
  const ofThem = lower(sentence, quantity.to) === "of" && hasGrammar(sentence, quantity.to, "inclusion");
  if (ofThem && memory.last?.who === "sdf" && lastGroup(sentence, quantity.from) === null) return "sdf";
  if (ofThem) return lastGroup(sentence, quantity.from) ?? memory.group;
  const armed = sentence.grammar.hits.some(
    (match) => match.meaning.has("armed") && match.to <= quantity.from && !isBattle(sentence, match.from),
  );
  return armed && lastGroup(sentence, quantity.from) === null ? "fighters" : null;
}

/** "Heavy fighting left 82 dead" names the battle; "those fighting", "the 300 are fighting" are fighters. */
function isBattle(sentence: Sentence, at: number): boolean {
  const fighter = hasGrammar(sentence, at - 1, "be") || FIGHTERS_BEFORE.test(lower(sentence, at - 1));
  return lower(sentence, at) === "fighting" && !fighter;
}

const FIGHTERS_BEFORE = /^(?:those|these|left|remain)$/;

/** "fighters of the SDF", "its fighters, the SDF says"; not "fighters killed by the SDF". */
function ownedBySdf(sentence: Sentence, group: { from: number; to: number }): boolean {
  const owned = MEMBERSHIP.test(lower(sentence, group.to)) || OWNERS.test(lower(sentence, group.from - 1));
  const side = sentence.sides.hits.find(({ from }) => from >= group.to && from <= group.to + OWNER_REACH);
  return owned && side?.meaning.has("sdf") === true;
}

const MEMBERSHIP = /^(?:of|in|from|with|within)$/;
const OWNERS = /^(?:its|their|our)$/;
/** "of the Kurdish-led": words from the group to the side. */
const OWNER_REACH = 3;
