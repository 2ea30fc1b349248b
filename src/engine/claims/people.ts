/** The measure of a quantity of people: who is counted, what happened to them, where. */

import type { Why } from "../../types/findings.ts";
import type { TokenQuantity } from "../quantities/read.ts";
import { readApposition } from "./apposition.ts";
import { type Carried, lastGroup, type Memory } from "./carry.ts";
import { type Governing, readEvent, readNearEvent } from "./event.ts";
import { type FigureReading, silent } from "./figure-reading.ts";
import type { Cause, Place } from "./lexicon.ts";
import { ENCLAVE_BONUS, LEAST_CONFIDENCE, NAMED_GROUP_BONUS, VIA_WEIGHT } from "./limits.ts";
import type { Setting } from "./place.ts";
import { measureOf } from "./rules.ts";
import { readScope } from "./scope.ts";
import { hasGrammar, type Sentence, wordsOf } from "./sentence.ts";
import type { Counted, Who } from "./who.ts";

export interface PeopleInput {
  readonly sentence: Sentence;
  readonly quantity: TokenQuantity;
  readonly counted: Counted;
  readonly setting: Setting;
  readonly memory: Memory;
  /** The quantity before it in the same sentence. */
  readonly sibling: FigureReading | null;
}

/** Measures of counts wider than any one place. */
const PLACELESS = new Set([
  "mine-deaths",
  "mine-wounded",
  "war-deaths",
  "members-at-large",
  "population-peak",
]);
/** "another 350": more of those counted before. */
const GOES_ON = /^(?:another|an additional|additional|an? further|further)\b/i;
const ELLIPSIS = new Set<Who>(["none", "civilians", "fighters", "people", "men", "sdf", "mixed"]);
const WORDS_OF_PART = new Set([
  "including",
  "include",
  "includes",
  "included",
  "among",
  "another",
  "additional",
  "also",
  "comprising",
  "of",
  "others",
  "plus",
  "with",
  "as",
  "alongside",
  "together",
  "along",
  "and",
  ",",
  "or",
  "besides",
]);

export function readPeople(input: PeopleInput): { figure: FigureReading; memory: Memory } {
  const { sentence, quantity, counted, memory } = input;
  const keep = { figure: silent(sentence, quantity, counted.who), memory };
  if (counted.who === "others" || counted.who === "things") return keep;
  if (counted.who === "none" && counted.pronoun && memory.things && isOfThem(input)) return keep;
  const own = readEvent(sentence, quantity, counted, input.sibling?.quantity ?? null);
  if (own === "agent" || isCharacterised(input, own)) return keep;
  const setApart = own === null || counted.who === "none";
  const aside = setApart ? readApposition(sentence, quantity) : null;
  const event = aside?.event ?? (own && !yieldsToWhole(input, own) ? own : null);
  const carried = event ? null : readCarried(input);
  const found = event ?? carried?.governing ?? own ?? inPrison(input) ?? near(input);
  const expected = found && (found.future || isExpected(sentence, quantity));
  if (!found || (expected && !STAYS.has(found.event))) return keep;
  if (isConditional(sentence, quantity) || (isLoss(sentence, quantity) && KIN.has(counted.who))) return keep;
  if (isPartOf(input) && CASUALTIES.has(found.event) && MINORS.test(counted.words)) return keep;
  const who = refineWho(
    input,
    counted.who === "none" ? guessWho(input, found, carried?.last ?? null) : counted.who,
  );
  const causes = causesAround(sentence);
  const places = placesOf(input);
  const value = quantity.max === null ? (quantity.min ?? 0) : (quantity.min ?? quantity.max);
  const measure = measureOf({
    event: found.event,
    who,
    places,
    causes,
    value,
    byIs: isDoneByIs(sentence, found),
  });
  const words = carried?.last.words ?? wordsOf(sentence, found.from, found.to);
  const held = places.has("prison") ? "prison" : words;
  const scope =
    carried && !ownAdjunct(sentence)
      ? carried.last.scope
      : readScope(sentence, quantity, measure ?? "", found, held);
  const last: Carried = { event: found.event, scope, who, elsewhere: input.setting.elsewhere, words };
  const next: Memory = isPartOf(input) ? memory : { ...memory, last };
  if (!measure || isElsewhere(input, measure, carried?.last ?? null)) {
    return { figure: silent(sentence, quantity, who), memory: next };
  }
  const confidence = weigh(input, found, who);
  if (confidence < LEAST_CONFIDENCE) return { figure: silent(sentence, quantity, who), memory: next };
  const why = explain(input, found, words);
  return { figure: { quantity, measure, who, scope, confidence, why, sentence }, memory: next };
}

/** "expect another 15,000 people to arrive". */
function isExpected(sentence: Sentence, quantity: TokenQuantity): boolean {
  for (let at = quantity.from - 1; at >= Math.max(sentence.from, quantity.from - 3); at--) {
    if (hasGrammar(sentence, at, "future")) return true;
  }
  return false;
}

/** "If each tunnel holds 50 men": nobody counted them. */
function isConditional(sentence: Sentence, quantity: TokenQuantity): boolean {
  const from = Math.max(sentence.from, quantity.from - CONDITION_REACH);
  return sentence.tokens
    .slice(from, quantity.from)
    .some((token, index, all) => token.lower === "if" && all[index + 1]?.lower !== "not");
}

const CONDITION_REACH = 8;
/** "She lost two children": a family's loss, no count of the battle's dead. */
const KIN: ReadonlySet<Who> = new Set<Who>(["civilians", "people"]);

/** Of the dead and wounded, the children among them are a part that is counted already. */
const CASUALTIES = new Set(["killed", "wounded"]);
const MINORS =
  /^(?:of )?(?:young )?(?:women|children|child|minors|girls|boys|infants|kids|babies|women and children)$/i;

/** IS stands right before the verb as its subject: "jihadists killed three villagers". */
function isDoneByIs(sentence: Sentence, found: Governing): boolean {
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

function isOfThem({ sentence, quantity }: PeopleInput): boolean {
  return sentence.tokens[quantity.to]?.lower === "of" && hasGrammar(sentence, quantity.to, "inclusion");
}

const STAYS = new Set(["inside", "capacity", "housed", "atLarge"]);

/** "66,000 people left, including 5,000 militants": the part shares the whole's event. */
function yieldsToWhole(input: PeopleInput, own: Governing): boolean {
  return (
    isPartOf(input) &&
    input.sibling !== null &&
    (own.via === "near" || own.event === "inside" || own.event === "other")
  );
}

function isPartOf({ sentence, quantity }: PeopleInput): boolean {
  return hasGrammar(sentence, quantity.from - 1, "inclusion");
}

/** "700 of them are minors": tells what part of a group is like, not what happened to it. */
function isCharacterised(input: PeopleInput, own: Governing | null): boolean {
  const { sentence, quantity } = input;
  if (isPartOf(input) && hasGrammar(sentence, quantity.to, "be")) return true;
  const of =
    sentence.tokens[quantity.to]?.lower === "of" || sentence.tokens[quantity.from - 1]?.lower === "of";
  const whole = hasGrammar(sentence, quantity.to, "inclusion");
  return own === null && of && whole && hasGrammar(sentence, quantity.to + 2, "be");
}

interface CarriedEvent {
  readonly governing: Governing;
  readonly last: Carried;
}

/** The event of the figure before, where the words say that this one goes on counting. */
function readCarried(input: PeopleInput): CarriedEvent | null {
  const { sentence, quantity, counted, memory } = input;
  const last = memory.last;
  if (!last || !ELLIPSIS.has(counted.who)) return null;
  if (
    counted.pronoun &&
    (hasGrammar(sentence, counted.end, "be") || hasGrammar(sentence, counted.end, "have"))
  )
    return null;
  const inSentence = input.sibling !== null && joinsSibling(input, input.sibling);
  const goesOn = input.sibling === null && continuesBefore(input);
  if (!inSentence && !goesOn) return null;
  const via = isPartOf(input) ? "part" : "carried";
  const governing: Governing = {
    event: last.event,
    via,
    from: quantity.from,
    to: quantity.to,
    perfect: last.scope === "total",
    future: false,
  };
  void sentence;
  return { governing, last };
}

/** Between the two numbers stands nothing but a joint and the first's noun phrase. */
function joinsSibling({ sentence, quantity }: PeopleInput, sibling: FigureReading): boolean {
  for (let at = sibling.quantity.to; at < quantity.from; at++) {
    const word = sentence.tokens[at]?.lower ?? "";
    if (word === ";" || word === ":") return false;
  }
  const before = sentence.tokens[quantity.from - 1]?.lower ?? "";
  return (
    WORDS_OF_PART.has(before) ||
    hasGrammar(sentence, quantity.from - 1, "inclusion") ||
    before === "but" ||
    before === "("
  );
}

/** "Another 34,000 …", "They include 5,000 …", "Among them were …" at the start of a sentence. */
function continuesBefore({ sentence, quantity, counted }: PeopleInput): boolean {
  const first = sentence.tokens[sentence.from]?.lower ?? "";
  const opening = /^(?:they|among|of|these|those|them|including|another|an|the|that|this|most|with)$/.test(
    first,
  );
  const inclusion = sentence.grammar.matches.some(
    (match) => match.value.has("inclusion") && match.to <= quantity.from,
  );
  const numberSaid = sentence.grammar.matches.some(
    (match) => match.value.has("reach") && match.to <= quantity.from,
  );
  if (numberSaid && counted.who === "none") return true;
  const more = GOES_ON.test(quantity.exact) || counted.pronoun;
  return more || (opening && inclusion);
}

/** "11,000 fighters in SDF custody": the place alone says that they are held. */
function inPrison({ counted, setting, quantity }: PeopleInput): Governing | null {
  const held = setting.places.has("prison") && (counted.who === "fighters" || counted.who === "men");
  return held
    ? { event: "captured", via: "noun", from: quantity.from, to: quantity.to, perfect: false, future: false }
    : null;
}

/** Only a clause that names the enclave or the group lends its nearest event. */
function near(input: PeopleInput): Governing | null {
  const named = input.counted.who !== "none" && input.setting.enclaveAt !== null;
  return named ? readNearEvent(input.sentence, input.quantity) : null;
}

function guessWho(
  { sentence, quantity, memory, sibling, counted }: PeopleInput,
  found: Governing,
  carried: Carried | null,
): Who {
  if (carried && carried.who !== "none") return carried.who;
  const beside = readApposition(sentence, quantity)?.who ?? besideWho(sentence, quantity);
  if (beside) return beside;
  const pronoun = pronounWho({ sentence, quantity, memory });
  if (pronoun) return pronoun;
  const last = memory.last?.who ?? "none";
  if (last !== "none" && (sibling || GOES_ON.test(quantity.exact) || counted.pronoun)) return last;
  if (found.via === "number-of" || sentence.grammar.matches.some((match) => match.value.has("reach"))) {
    const head = sentence.grammar.matches.findLast(
      (match) => match.to <= quantity.from && match.value.has("reach"),
    );
    for (const match of sentence.groups.matches) {
      if (match.to > quantity.from) break;
      if (head && match.from < head.from) continue;
      if (match.value.has("sdf")) return "sdf";
      if (match.value.has("fighters")) return ownedBySdf(sentence, match.to) ? "sdf" : "fighters";
      if (match.value.has("civilians")) return "civilians";
    }
  }
  return "none";
}

/** "300 of them", "Of the wounded fighters, 350 …", "those still resisting number 100". */
function pronounWho({
  sentence,
  quantity,
  memory,
}: Pick<PeopleInput, "sentence" | "quantity" | "memory">): Who | null {
  const opening = sentence.tokens[sentence.from]?.lower === "of" ? lastGroup(sentence, quantity.from) : null;
  if (opening) return opening;
  const ofThem =
    sentence.tokens[quantity.to]?.lower === "of" && hasGrammar(sentence, quantity.to, "inclusion");
  if (ofThem) return lastGroup(sentence, quantity.from) ?? memory.group;
  const armed = sentence.grammar.matches.some(
    (match) => match.value.has("armed") && match.to <= quantity.from,
  );
  return armed && lastGroup(sentence, quantity.from) === null ? "fighters" : null;
}

/** "6,000 were jihadists", "the 480 who fled", "jihadists numbering some 400": the group stands beside the number. */
function besideWho(sentence: Sentence, quantity: TokenQuantity): Who | null {
  if (hasGrammar(sentence, quantity.to, "relative")) return "people";
  if (hasGrammar(sentence, quantity.to, "be")) {
    for (let at = quantity.to + 1; at <= quantity.to + 3; at++) {
      const who = plainWho(sentence, at);
      if (who) return who;
    }
  }
  return sentence.tokens[quantity.from - 1]?.lower === "numbering"
    ? plainWho(sentence, quantity.from - 2)
    : null;
}

function plainWho(sentence: Sentence, at: number): Who | null {
  const group = sentence.groups.covering(at);
  return PLAIN_GROUPS.find((who) => group?.value.has(who)) ?? null;
}

const PLAIN_GROUPS = ["fighters", "sdf", "civilians", "people", "men"] as const;

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

/** "The SDF lost 21 fighters": whose fighters they were, the verb's subject tells. */
function isLoss(sentence: Sentence, quantity: TokenQuantity): boolean {
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
function refineWho(input: PeopleInput, who: Who): Who {
  const { counted, sibling, sentence, quantity, memory } = input;
  const bare = /^(?:other )?members$/i.test(counted.words.trim());
  if (who === "fighters" && isMartyred(input)) return "sdf";
  if (who === "none" && memory.group === "fighters" && isStaying(sentence, quantity)) return "fighters";
  if (who === "people" && tellsOfBoth(sentence, quantity)) return "mixed";
  if (who === "fighters" && KIN_INCLUDED.test(wordsOf(sentence, counted.end, counted.end + 4)))
    return "mixed";
  if ((who === "fighters" || who === "none") && isLoss(sentence, quantity)) return loserOf(input);
  return who === "fighters" && bare && sibling?.who === "sdf" ? "sdf" : who;
}

function ownedBySdf(sentence: Sentence, at: number): boolean {
  const side = sentence.sides.matches.find((match) => match.from >= at && match.from <= at + 3);
  return side?.value.has("sdf") ?? false;
}

function causesAround(sentence: Sentence): ReadonlySet<Cause> {
  return new Set(sentence.causes.matches.flatMap((match) => [...match.value]));
}

/** "4,000 fighters in the disputed areas of Iraq": a wider place right behind the group beats the enclave elsewhere in the sentence. */
function isWide(sentence: Sentence, end: number): boolean {
  for (let at = end; at < Math.min(sentence.to, end + WIDE_REACH); at++) {
    const place = sentence.places.covering(at)?.value;
    if (place) return place.has("region") && !place.has("enclave");
  }
  return false;
}

const WIDE_REACH = 7;

/** Places of the clause; "the camp" is al-Hol where al-Hol was named before and not the tented one. */
function placesOf({ sentence, setting, memory, counted }: PeopleInput): ReadonlySet<Place> {
  const places = new Set(setting.places);
  if (isWide(sentence, counted.end)) for (const place of ["enclave", "pocket"] as const) places.delete(place);
  const camp = sentence.places.matches.some((match) => match.value.has("camp"));
  if (camp || memory.aboutCamp) {
    for (const match of sentence.places.matches) if (match.value.has("anyCamp")) places.add("camp");
    if (camp || setting.places.size === 0) places.add("camp");
  }
  return places;
}

function isElsewhere({ setting, memory }: PeopleInput, measure: string, carried: Carried | null): boolean {
  const named = setting.places.has("enclave") || setting.places.has("camp");
  if (PLACELESS.has(measure)) return setting.places.has("abroad") || (memory.abroad && !named);
  if (setting.elsewhere || carried?.elsewhere) return true;
  if (memory.abroad) return !named;
  return memory.elsewhere && !setting.enclaveAt && !named;
}

function ownAdjunct(sentence: Sentence): boolean {
  return sentence.times.matches.length > 0;
}

function weigh({ counted, setting }: PeopleInput, found: Governing, who: Who): number {
  const enclave = setting.enclaveAt ? ENCLAVE_BONUS : 0;
  const named = counted.who !== "none" && who !== "none" ? NAMED_GROUP_BONUS : 0;
  return Math.min(1, VIA_WEIGHT[found.via] + enclave + named);
}

function explain({ sentence, counted, setting }: PeopleInput, found: Governing, words: string): Why[] {
  const why: Why[] = [];
  if (counted.words) why.push({ role: "who", words: counted.words });
  why.push({ role: found.via === "carried" || found.via === "part" ? "carried" : "event", words });
  if (setting.enclaveAt)
    why.push({ role: "place", words: wordsOf(sentence, setting.enclaveAt.from, setting.enclaveAt.to) });
  return why;
}
