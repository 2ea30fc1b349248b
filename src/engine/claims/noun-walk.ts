/** Step by step through the noun phrase after a number. */

import { FUNCTION_WORDS } from "../quantities/vocabulary.ts";
import { QUOTES } from "../text/marks.ts";
import type { Group, Side } from "./lexicon.ts";
import { isInCompound, isWord, lower, type Sentence } from "./sentence.ts";

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
  const head = [...found].some((name) => name !== "pronouns");
  if (!head && isCompound(sentence, at)) {
    noteSides(sentence, at, at + 3, owners);
    return at + 3;
  }
  const group = sentence.groups.covering(at);
  if (group?.from === at) {
    for (const name of group.meaning) found.add(name);
    noteSides(sentence, group.from, group.to, owners);
    return group.to;
  }
  const side = sentence.sides.covering(at);
  if (side?.from === at) {
    for (const name of side.meaning) owners.add(name);
    return side.to;
  }
  if (LINKS.has(lower(sentence, at))) return linkStep(sentence, at, head);
  if (sentence.grammar.covering(at) || (sentence.events.covering(at) && !isAdjective(sentence, at)))
    return at;
  if (WHERE.test(lower(sentence, at))) return at;
  return head || !isWord(sentence, at) || isHeadNoun(sentence, at) ? at : at + 1;
}

/** "the 72,000 in al-Hol": where they are is no part of their name. */
const WHERE = /^(?:in|at|inside|across)$/;

/** "trucks carrying civilians": a plural before a verb or a function word is itself what is counted. */
function isHeadNoun(sentence: Sentence, at: number): boolean {
  const word = lower(sentence, at);
  if (!PLURAL.test(word)) return false;
  const next = lower(sentence, at + 1);
  return (
    !isWord(sentence, at + 1) ||
    (next === "of" && POSSESSIONS.test(word)) ||
    FUNCTION_WORDS.has(next) ||
    sentence.events.covering(at + 1) !== undefined
  );
}

/** "two positions of the mercenaries": what somebody has is counted, not who has it. */
export const POSSESSIONS: RegExp =
  /^(?:positions|bases|headquarters|vehicles|depots|posts|caches|hideouts|strongholds|attacks|leaders?hips|tunnels|weapons|bunkers|checkpoints|sites|trenches|compounds|buildings|targets)$/;

const PLURAL = /[a-rt-z]s$|[^ious]s$/;

/** "die-hard", "battle-hardened": a compound before the noun describes it, whatever its parts mean alone. */
function isCompound(sentence: Sentence, at: number): boolean {
  return isWord(sentence, at) && isInCompound(sentence.tokens, at) && !sentence.groups.covering(at + 2);
}

/** "wounded fighters", "captured militants", "surrendered jihadists": a participle before the group describes it. */
function isAdjective(sentence: Sentence, at: number): boolean {
  const event = sentence.events.covering(at);
  if (!event || event.to - event.from > 1 || !event.meaning.some((word) => word.form !== "base"))
    return false;
  const joined = /^(?:and|or)$/.test(lower(sentence, event.to)) && isWord(sentence, event.to + 1);
  const next = joined ? event.to + 2 : event.to;
  return sentence.groups.covering(next) !== undefined || sentence.sides.covering(next) !== undefined;
}

/** A link goes on only toward another group: "fighters and their families", "men, women and children". */
function linkStep(sentence: Sentence, at: number, head: boolean): number {
  const word = lower(sentence, at);
  const joinsAdjectives = word === "and" && !LINKS.has(lower(sentence, at - 1)) && isWord(sentence, at - 1);
  if (!head) return joinsAdjectives || OPENERS.has(word) || listsAdjectives(sentence, at) ? at + 1 : at;
  if (word === "from" || word === "with" || word === "as") return at;
  if (APOSTROPHES.has(word) && sentence.groups.covering(at + 1)?.meaning.has("families")) return at + 1;
  const limit = Math.min(sentence.to, at + LINK_REACH);
  let strong = false;
  for (let index = at; index < limit; index++) {
    const next = lower(sentence, index);
    if (STRONG_LINKS.has(next) && word !== ",") strong = true;
    const meets =
      sentence.groups.covering(index) !== undefined || sentence.sides.covering(index) !== undefined;
    const verb =
      sentence.events.covering(index) !== undefined &&
      !sentence.groups.covering(index) &&
      !isAdjective(sentence, index);
    const direct = word !== "," || index === at + 1;
    if (meets) return strong || (direct && commaList(sentence, index)) ? index : at;
    if (verb) return at;
    const soCalled = next === "so" && lower(sentence, index + 1) === "-";
    const known = soCalled || LINKS.has(next) || isAdjectiveWord(sentence, index);
    if (!known) return at;
  }
  return at;
}

/** "as well as their young": words between two groups. */
const LINK_REACH = 5;

/** "jihadists' families". */
const APOSTROPHES = new Set(["'", "’", "'s", "’s"]);

/** "6,000 Syrian, Iraqi and foreign suspects", "157 well-trained, veteran militants": a comma among adjectives before the group. */
function listsAdjectives(sentence: Sentence, at: number): boolean {
  const [before, comma, next, behind] = sentence.tokens.slice(at - 1, at + 3);
  const words = before?.kind === "word" && next?.kind === "word" && !sentence.grammar.covering(at + 1);
  if (comma?.lower !== "," || !words) return false;
  if (behind?.lower === "and") return before.spaced;
  const group = QUOTES.has(behind?.lower ?? "") ? at + 3 : at + 2;
  const describe = !NO_ADJECTIVE.test(before.lower) && !NO_ADJECTIVE.test(next.lower);
  return describe && !sentence.times.covering(at - 1) && sentence.groups.covering(group) !== undefined;
}

/** "maybe more", "mostly men", "yet commanders". */
const NO_ADJECTIVE = /^(?:maybe|perhaps|yet|more|most|least|some|all|including|\w+ly)$/;

function isAdjectiveWord(sentence: Sentence, index: number): boolean {
  return isWord(sentence, index) && !sentence.grammar.covering(index);
}

/** "women, children and men", and in headlines "women, children flee": after a comma another group, and then "and" or what they do. */
function commaList(sentence: Sentence, index: number): boolean {
  const group = sentence.groups.covering(index);
  if (!group || group.meaning.has("pronouns")) return false;
  const verb = sentence.events.covering(group.to)?.meaning;
  return (
    lower(sentence, group.to) === "and" ||
    verb?.some(({ form, subject }) => subject && form === "base") === true
  );
}

function noteSides(sentence: Sentence, from: number, to: number, owners: Set<Side>): void {
  for (let at = from; at < to; at++) {
    const side = sentence.sides.covering(at);
    if (side) for (const name of side.meaning) owners.add(name);
  }
}
