/** Who is counted: the group named by the noun phrase of a quantity. */

import type { TokenQuantity } from "../quantities/read.ts";
import { FUNCTION_WORDS } from "../quantities/vocabulary.ts";
import type { Group, Side } from "./lexicon.ts";
import { hasGrammar, type Sentence, wordsOf } from "./sentence.ts";

/** "none": no noun at all ("3,000 surrender"); "things": a noun that names no people. */
export type Who = Exclude<Group, "pronouns" | "families"> | "mixed" | "none" | "things";

export interface Counted {
  readonly who: Who;
  /** Stands for people named before ("another 350", "24,000 of them"). */
  readonly pronoun: boolean;
  /** First token after the noun phrase. */
  readonly end: number;
  readonly words: string;
}

const LEADS = new Set(["the", "number", "total", "estimated", "of", "approximate"]);
/** A noun phrase with its complements rarely runs longer. */
const LONGEST_REACH = 14;
const LINKS = new Set([
  "of",
  "and",
  "or",
  "'s",
  "-",
  "the",
  "their",
  "his",
  "its",
  "our",
  "a",
  "an",
  "from",
  "with",
  "plus",
  "&",
  "/",
  '"',
  "“",
  "”",
  "‘",
  "’",
  "'",
  ",",
  "both",
  "either",
  "non",
  "(",
  ")",
  "some",
  "other",
  "as",
  "well",
  "these",
  "those",
  "all",
]);
/** What may stand between a number and its noun. */
const OPENERS = new Set([
  "of",
  "the",
  "their",
  "its",
  "our",
  "these",
  "those",
  "other",
  "some",
  "-",
  "non",
  "'s",
  '"',
  "“",
  "”",
  "‘",
  "’",
  "'",
  "a",
  "an",
  "his",
]);
const STRONG_LINKS = new Set(["and", "of", "plus", "&", "/", "or"]);

/** Walks the noun phrase after `quantity`, up to token `bound` at most, and tells which group it names. */
export function readCounted(
  sentence: Sentence,
  quantity: TokenQuantity,
  bound: number,
  lastSide: Side | null,
): Counted {
  const found = new Set<Group>();
  const owners = new Set<Side>();
  const start = quantity.to;
  let end = start;
  let at = skipLead(sentence, start);
  const limit = Math.min(sentence.to, bound, at + LONGEST_REACH);
  while (at < limit) {
    const step = stepOver(sentence, at, found, owners);
    if (step <= at || step > limit) break;
    const named = sentence.groups.covering(at) !== undefined || sentence.sides.covering(at) !== undefined;
    at = step;
    if (named || !LINKS.has(sentence.tokens[at - 1]?.lower ?? "")) end = at;
  }
  end = Math.max(end, quantity.nounTo > quantity.nounFrom && found.size === 0 ? quantity.nounFrom : end);
  return {
    who: decide(sentence, quantity, found, owners, lastSide),
    pronoun: found.has("pronouns"),
    end,
    words: wordsOf(sentence, start, end),
  };
}

/** "1,213 the number of members", "11,000: Total estimated fighters": the counted group comes after a label. */
function skipLead(sentence: Sentence, start: number): number {
  const marked = /^[:,]$/.test(sentence.tokens[start]?.lower ?? "");
  let at = marked ? start + 1 : start;
  while (at < start + 5 && LEADS.has(sentence.tokens[at]?.lower ?? "")) at++;
  const labelled = at > start + 1;
  return labelled ? at : start;
}

/** The token after the part of the noun phrase at `at`, or `at` when the phrase ends there. */
function stepOver(sentence: Sentence, at: number, found: Set<Group>, owners: Set<Side>): number {
  const token = sentence.tokens[at];
  if (!token) return at;
  const group = sentence.groups.covering(at);
  const head = [...found].some((name) => name !== "pronouns");
  if (group && group.from === at) {
    if (isVerbHere(sentence, at, head)) return at;
    for (const name of group.value) found.add(name);
    noteSides(sentence, group.from, group.to, owners);
    return group.to;
  }
  const compound = isCompound(sentence, at) && !head;
  if (compound) {
    noteSides(sentence, at, at + 3, owners);
    return at + 3;
  }
  const side = sentence.sides.covering(at);
  if (side && side.from === at) {
    for (const name of side.value) owners.add(name);
    return side.to;
  }
  if (LINKS.has(token.lower)) return linkStep(sentence, at, head);
  if (
    token.kind === "number" ||
    hasGrammar(sentence, at, "relative") ||
    hasGrammar(sentence, at, "inclusion")
  )
    return at;
  if (sentence.grammar.covering(at) || (sentence.events.covering(at) && !isAdjective(sentence, at)))
    return at;
  return head || token.kind !== "word" || isHeadNoun(sentence, at) ? at : at + 1;
}

/** "trucks carrying civilians": a plural before a verb or a function word is itself what is counted. */
function isHeadNoun(sentence: Sentence, at: number): boolean {
  const word = sentence.tokens[at]?.lower ?? "";
  if (!PLURAL.test(word)) return false;
  const next = sentence.tokens[at + 1];
  return (
    next?.kind !== "word" || FUNCTION_WORDS.has(next.lower) || sentence.events.covering(at + 1) !== undefined
  );
}

const PLURAL = /[a-rt-z]s$|[^ious]s$/;

/** "die-hard", "battle-hardened": a compound before the noun describes it, whatever its parts mean alone. */
function isCompound(sentence: Sentence, at: number): boolean {
  const [first, hyphen, second] = sentence.tokens.slice(at, at + 3);
  const glued = hyphen?.lower === "-" && !hyphen.spaced && second?.spaced === false;
  return glued && first?.kind === "word" && second.kind === "word" && !sentence.groups.covering(at + 2);
}

/** "wounded fighters", "captured militants", "surrendered jihadists": a participle before the group describes it. */
function isAdjective(sentence: Sentence, at: number): boolean {
  const event = sentence.events.covering(at);
  if (!event || event.to - event.from > 1 || !event.value.some((word) => word.form !== "base")) return false;
  const next = event.to;
  return sentence.groups.covering(next) !== undefined || sentence.sides.covering(next) !== undefined;
}

function isVerbHere(sentence: Sentence, at: number, head: boolean): boolean {
  return head && sentence.events.covering(at)?.value.every((word) => word.form === "base") === true;
}

/** A link goes on only toward another group: "fighters and their families", "men, women and children". */
function linkStep(sentence: Sentence, at: number, head: boolean): number {
  const word = sentence.tokens[at]?.lower ?? "";
  const joinsAdjectives =
    word === "and" &&
    !LINKS.has(sentence.tokens[at - 1]?.lower ?? "of") &&
    sentence.tokens[at - 1]?.kind === "word";
  if (!head) return joinsAdjectives || OPENERS.has(word) || listsAdjectives(sentence, at) ? at + 1 : at;
  if (word === "from" || word === "with" || word === "as") return at;
  const limit = Math.min(sentence.to, at + 5);
  let strong = false;
  for (let index = at; index < limit; index++) {
    const lower = sentence.tokens[index]?.lower ?? "";
    if (STRONG_LINKS.has(lower) && word !== ",") strong = true;
    const meets =
      sentence.groups.covering(index) !== undefined || sentence.sides.covering(index) !== undefined;
    const verb =
      sentence.events.covering(index) !== undefined &&
      !sentence.groups.covering(index) &&
      !isAdjective(sentence, index);
    const direct = word !== "," || index === at + 1;
    if (meets) return strong || (direct && commaList(sentence, index)) ? index : at;
    if (sentence.tokens[index]?.kind === "number" || verb) return at;
    const known = LINKS.has(lower) || isAdjectiveWord(sentence, index);
    if (!known) return at;
  }
  return at;
}

/** "6,000 Syrian, Iraqi and foreign suspects": a comma among adjectives, an "and" and then the group. */
function listsAdjectives(sentence: Sentence, at: number): boolean {
  const [before, comma, next, and] = sentence.tokens.slice(at - 1, at + 3);
  const words = before?.kind === "word" && before.spaced && next?.kind === "word";
  return comma?.lower === "," && words && and?.lower === "and" && !sentence.grammar.covering(at + 1);
}

function isAdjectiveWord(sentence: Sentence, index: number): boolean {
  return sentence.tokens[index]?.kind === "word" && !sentence.grammar.covering(index);
}

/** "women, children and men": after a comma another group and then "and". */
function commaList(sentence: Sentence, index: number): boolean {
  const group = sentence.groups.covering(index);
  const next = sentence.tokens[group?.to ?? index + 1]?.lower;
  return (
    group !== undefined && (next === "and" || next === ",") && !group.value.has("pronouns") && next === "and"
  );
}

function noteSides(sentence: Sentence, from: number, to: number, owners: Set<Side>): void {
  for (let at = from; at < to; at++) {
    const side = sentence.sides.covering(at);
    if (side) for (const name of side.value) owners.add(name);
  }
}

function decide(
  sentence: Sentence,
  quantity: TokenQuantity,
  found: ReadonlySet<Group>,
  owners: ReadonlySet<Side>,
  lastSide: Side | null,
): Who {
  const [first] = found;
  if (first === "others" || (found.has("others") && !found.has("people"))) return "others";
  if (found.has("sdf")) return "sdf";
  const fighters = found.has("fighters");
  if (fighters && owners.has("sdf") && !owners.has("is")) return "sdf";
  if (fighters && owners.has("others") && !owners.has("is")) return "others";
  if (fighters && found.has("families")) return "mixed";
  if (fighters && (found.has("civilians") || found.has("people"))) return "people";
  if (fighters) return isOwnSide(sentence, quantity, lastSide) ? "sdf" : "fighters";
  if (found.has("people")) return "people";
  const kin = found.has("civilians") || found.has("families");
  if (found.has("men") && kin) return "people";
  if (kin) return "civilians";
  if (found.has("men")) return isOwnSide(sentence, quantity, lastSide) ? "sdf" : "men";
  if (owners.has("sdf") && !owners.has("is")) return quantity.noun ? "sdf" : "none";
  if (owners.has("is") && sentence.events.covering(quantity.to + 1)) return "fighters";
  if (found.has("pronouns")) return "none";
  const spokenFor = quantity.noun !== null && !owners.has("is");
  return spokenFor && quantity.nounTo > quantity.nounFrom && !startsWithVerb(sentence, quantity)
    ? "things"
    : "none";
}

/** "24 of its fighters" where the SDF speaks: the owner is the last side named before. */
function isOwnSide(sentence: Sentence, quantity: TokenQuantity, lastSide: Side | null): boolean {
  const own = sentence.tokens[quantity.to + 1]?.lower;
  if (!/^(?:its|our|their|his|her)$/.test(own ?? "")) return false;
  const before = sentence.sides.matches.findLast((side) => side.to <= quantity.from);
  if (before) return before.value.has("sdf");
  return own === "our" || lastSide === "sdf" || sentence.sides.matches.some((side) => side.value.has("sdf"));
}

function startsWithVerb(sentence: Sentence, quantity: TokenQuantity): boolean {
  const at = quantity.nounFrom;
  const event = sentence.events.covering(at);
  const uncounted = event?.value.every((word) => word.form === "noun" && word.event === "other");
  return (event !== undefined && !uncounted) || sentence.places.covering(at) !== undefined;
}
