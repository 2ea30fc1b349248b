/** Who is counted: the group named by the noun phrase of a quantity. */

import type { TokenQuantity } from "../quantities/read.ts";
import type { Group, Side } from "./lexicon.ts";
import { LINKS, POSSESSIONS, stepOver } from "./noun-walk.ts";
import { hasGrammar, lower, mentions, type Sentence, wordsOf } from "./sentence.ts";

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
    if (named || !LINKS.has(lower(sentence, at - 1))) end = at;
  }
  end = Math.max(end, quantity.nounTo > quantity.nounFrom && found.size === 0 ? quantity.nounFrom : end);
  const words = wordsOf(sentence, start, end);
  const who = decide(sentence, quantity, found, owners, lastSide, end, words);
  return { who, pronoun: found.has("pronouns"), end, words };
}

/** "hundreds, if not thousands, of people", "1,213 the number of members", "11,000: Total estimated fighters": the counted group comes after a label. */
function skipLead(sentence: Sentence, start: number): number {
  if (lower(sentence, start) === "," && lower(sentence, start + 1) === "of") return start + 1;
  const colon = lower(sentence, start) === ":";
  const marked = colon || lower(sentence, start) === ",";
  let at = marked ? start + 1 : start;
  while (at < start + 5 && LEADS.has(lower(sentence, at))) at++;
  const skipped = sentence.tokens.slice(start, at).map((token) => token.lower);
  const named = colon && sentence.groups.covering(at) !== undefined;
  const labelled = named || skipped.includes("number") || skipped.includes("total");
  return labelled ? at : start;
}

function decide(
  sentence: Sentence,
  quantity: TokenQuantity,
  found: ReadonlySet<Group>,
  owners: ReadonlySet<Side>,
  lastSide: Side | null,
  end: number,
  words: string,
): Who {
  if (isDescribed(sentence, end)) return "things";
  const plain = found.size === 0 || [...found][0] === "others";
  if (plain && isOfNations(sentence, quantity)) return "none";
  const own = lower(sentence, quantity.to + 2) === "own";
  if (own && isOwnSide(sentence, quantity, lastSide)) return "sdf";
  const [first] = found;
  if (first === "others" || (found.has("others") && !found.has("people"))) return "others";
  if (found.has("sdf")) return "sdf";
  const fighters = found.has("fighters");
  if (fighters && owners.has("sdf") && !owners.has("is")) return "sdf";
  if (fighters && owners.has("others") && !owners.has("is")) return "others";
  if (fighters && (KIN_OF.test(words) || WHOSE_KIN.test(words))) return "civilians";
  if (fighters && found.has("families"))
    return first === "people" && found.has("civilians") ? "people" : "mixed";
  if (fighters && (found.has("civilians") || found.has("people"))) return "people";
  if (fighters) return isOwnSide(sentence, quantity, lastSide) ? "sdf" : "fighters";
  // "17 SDF men and women".
  if (found.has("people"))
    return owners.has("sdf") && /^(?:\w+ )?\w+ men and women/.test(words) ? "sdf" : "people";
  const kin = found.has("civilians") || found.has("families");
  if (found.has("men") && kin) return "people";
  if (kin) return "civilians";
  if (found.has("men")) return owners.has("sdf") || isOwnSide(sentence, quantity, lastSide) ? "sdf" : "men";
  const [owner] = owners;
  if (owner && isOfSide(sentence, quantity, end)) return OF_SIDE[owner];
  if (owners.has("sdf") && !owners.has("is")) return quantity.noun ? "sdf" : "none";
  if (owners.has("is") && sentence.events.covering(quantity.to + 1)) return "fighters";
  if (found.has("pronouns")) return "none";
  if (POSSESSIONS.test(lower(sentence, end))) return "things";
  if (owners.size === 0 && (PLURAL_THINGS.test(words) || isTheirThing(sentence, end))) return "things";
  const spokenFor = quantity.noun !== null && !owners.has("is");
  return spokenFor && quantity.nounTo > quantity.nounFrom && !startsWithVerb(sentence, quantity)
    ? "things"
    : "none";
}

/** "30 civilian cars", "5 jihadist tunnels": of more than one, a word for one describes what is counted. */
const isDescribed = ({ groups, events, grammar, tokens }: Sentence, at: number): boolean =>
  groups.covering(at - 1) !== undefined &&
  /(?:ant|ist|ian|ary|er|di)$/.test(tokens[at - 1]?.lower ?? "") &&
  /[^s]s$/.test(tokens[at]?.lower ?? "") &&
  !/(?:[eo]r|ee|an|ist|ant|ent|ard)s$/.test(tokens[at]?.lower ?? "") &&
  events.covering(at) === undefined &&
  grammar.covering(at) === undefined;

/** "2,500 relatives of IS fighters", "members of jihadists' families", "fighters' wives": the kin are counted, not the fighters. */
const KIN_OF =
  /^(?:of (?:them|whom|those|these) )?(?:(?:family members|families|relatives|wives|widows|children|women)(?:,| and| or)? ){1,3}of\b/i;
const WHOSE_KIN = /\w['’]s? (?:families|relatives|family members|wives|widows|children)\b/i;

/** "34 of the Islamic State were killed", "4 others of the organization", "dozens of the militants": their people, where no other noun follows. */
function isOfSide(sentence: Sentence, quantity: TokenQuantity, end: number): boolean {
  const to = quantity.to + (sentence.groups.covering(quantity.to)?.meaning.has("pronouns") ? 1 : 0);
  const helped = hasGrammar(sentence, end, "be") || hasGrammar(sentence, end, "have");
  const told = sentence.events.covering(end) ?? sentence.groups.covering(to + 2);
  return lower(sentence, to) === "of" && (helped || told !== undefined || isSideAlone(sentence, to + 1));
}

/** "5 of the SDF in the clashes": what follows the side can be no noun of its. */
function isSideAlone(sentence: Sentence, from: number): boolean {
  const side = sentence.sides.covering(from) ?? sentence.sides.covering(from + 1);
  return side !== undefined && (side.to >= sentence.to || FOLLOWS.test(lower(sentence, side.to)));
}

const FOLLOWS = /^(?:[.,;:)—–]|in|during|at|near|and|who|by|as|on|from|since|when|after|while|were|was)$/;

const OF_SIDE = { is: "fighters", sdf: "sdf", others: "others" } as const;

/** "36,650 of Syrian, Iraqi and Somali nationalities": where they are from, not who they are. */
const isOfNations = (sentence: Sentence, { to }: TokenQuantity): boolean =>
  lower(sentence, to) === "of" && OF_NATIONS.test(wordsOf(sentence, to + 1, to + LONGEST_REACH));

const OF_NATIONS = /^(?:[\w ,-]+ )?nationalit(?:y|ies)\b/i;

/** "eight of their vehicles": no group, but a plural. */
const PLURAL_THINGS = /^of (?:its|their|our|his|her|the)\b.*[a-rt-z]s\b/i;

/** "two of their vehicles": the noun right behind. */
const isTheirThing = (sentence: Sentence, at: number): boolean =>
  lower(sentence, at) === "of" &&
  OWNERS.has(lower(sentence, at + 1)) &&
  POSSESSIONS.test(lower(sentence, at + 2));

/** "24 of its fighters" where the SDF speaks: the owner is the side that speaks, else the one the sentence opens with. */
function isOwnSide(sentence: Sentence, quantity: TokenQuantity, lastSide: Side | null): boolean {
  const own = lower(sentence, quantity.to + 1);
  if (!OWNERS.has(own)) return false;
  const named = sentence.sides.hits.filter((side) => side.to <= quantity.from);
  const speaking = named.find(({ to }) => [to, to + 1].some((at) => hasGrammar(sentence, at, "reporting")));
  const before = speaking ?? named[0];
  if (before) return before.meaning.has("sdf");
  return own === "our" || lastSide === "sdf" || mentions(sentence.sides, "sdf");
}

const OWNERS = new Set(["its", "our", "their", "his", "her"]);

/** "26 detention centers", "143 fighting positions": an event's word before a plural describes a thing. */
const PLURAL_WORD = /[a-rt-z]s$/;

function startsWithVerb(sentence: Sentence, quantity: TokenQuantity): boolean {
  const at = quantity.nounFrom;
  const event = sentence.events.covering(at);
  const names =
    event?.meaning.every(
      ({ form, event: told }) => form === "noun" || (form === "ing" && told === "inside"),
    ) && PLURAL_WORD.test(lower(sentence, at + 1));
  if (names && !sentence.groups.covering(at + 1)) return false;
  const uncounted = event?.meaning.every((word) => word.form === "noun" && word.event === "other");
  return event !== undefined && !uncounted;
}
