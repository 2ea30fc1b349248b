/** Step by step through the noun phrase after a number. */

import { FUNCTION_WORDS } from "../quantities/vocabulary.ts";
import type { Group, Side } from "./lexicon.ts";
import { hasGrammar, type Sentence } from "./sentence.ts";

export const LINKS = new Set([
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

/** The token after the part of the noun phrase at `at`, or `at` when the phrase ends there. */
export function stepOver(sentence: Sentence, at: number, found: Set<Group>, owners: Set<Side>): number {
  const token = sentence.tokens[at];
  if (!token) return at;
  const group = sentence.groups.covering(at);
  const head = [...found].some((name) => name !== "pronouns");
  const compound = isCompound(sentence, at) && !head;
  if (compound) {
    noteSides(sentence, at, at + 3, owners);
    return at + 3;
  }
  if (group && group.from === at) {
    if (isVerbHere(sentence, at, head)) return at;
    for (const name of group.value) found.add(name);
    noteSides(sentence, group.from, group.to, owners);
    return group.to;
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
    next?.kind !== "word" ||
    (next.lower === "of" && POSSESSIONS.test(word)) ||
    FUNCTION_WORDS.has(next.lower) ||
    sentence.events.covering(at + 1) !== undefined
  );
}

/** "two positions of the mercenaries": what somebody has is counted, not who has it. */
const POSSESSIONS =
  /^(?:positions|bases|headquarters|vehicles|depots|posts|caches|hideouts|strongholds|attacks|leaders?hips|tunnels|weapons)$/;

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
  const joined = sentence.tokens[event.to]?.lower === "and" && sentence.tokens[event.to + 1]?.kind === "word";
  const next = joined ? event.to + 2 : event.to;
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
    const soCalled = lower === "so" && sentence.tokens[index + 1]?.lower === "-";
    const known = soCalled || LINKS.has(lower) || isAdjectiveWord(sentence, index);
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
