/** What happened to those counted: the event that governs a quantity. */

import type { TokenQuantity } from "../quantities/read.ts";
import type { EventName, EventWord, Place } from "./lexicon.ts";
import { hasGrammar, type Sentence } from "./sentence.ts";
import type { Counted } from "./who.ts";

/** How the event was found, most certain first. */
export type Via = "object" | "noun" | "subject" | "number-of" | "part" | "carried" | "near";

export interface Governing {
  readonly event: EventName;
  readonly via: Via;
  /** Tokens of the event's words. */
  readonly from: number;
  readonly to: number;
  readonly perfect: boolean;
  readonly future: boolean;
}

/** The doer's place: the group did it to others and is not what the measures count. */
export type EventReading = Governing | "agent" | null;

/** Words between a verb and its counted object ("killed [in the strike some] 16"). */
const LONGEST_OBJECT_GAP = 3;
/** A verb farther from its subject than this belongs to something else. */
const LONGEST_SUBJECT_GAP = 34;
const NEAR_GAP = 12;
/** "300 fighters [are now still] inside"; farther, "inside" belongs to another noun. */
const LONGEST_PLACE_GAP = 6;
const PLACE_EVENTS: ReadonlySet<EventName> = new Set<EventName>(["inside", "atLarge", "left"]);
/** "imposing their brutal reading of the law on millions", "swelling its number of residents to 70,000". */
const LONGEST_PREPOSITION_GAP = 8;
const FAR_PREPOSITIONS = new Set(["on", "over", "to", "from"]);
const FAR_EVENTS: ReadonlySet<EventName> = new Set<EventName>(["lived", "grew"]);
/** Groups that are a place's count, so that they may stand between a verb of growth and its number. */
const POPULATION = new Set(["population", "inhabitants", "residents", "numbers", "people"]);
const STOPS = new Set([".", ";", ":", "?", "!"]);
const QUOTES = new Set(['"', "'", "“", "”", "‘", "’", "«", "»"]);

function lower(sentence: Sentence, at: number): string {
  return sentence.tokens[at]?.lower ?? "";
}

function governing(
  match: { from: number; to: number },
  event: EventName,
  via: Via,
  perfect = false,
  future = false,
): Governing {
  return { event, via, from: match.from, to: match.to, perfect, future };
}

/** The event that governs `quantity`, read from its own sentence alone. */
export function readEvent(
  sentence: Sentence,
  quantity: TokenQuantity,
  counted: Counted,
  sibling: TokenQuantity | null,
): EventReading {
  if (isDoer(sentence, quantity)) return "agent";
  const object = readGrowth(sentence, quantity) ?? readObject(sentence, quantity);
  if (object?.event === "grew")
    return (
      readNumberOf(sentence, quantity, sibling) ?? readAfterGrowth(sentence, quantity, counted) ?? object
    );
  if (object) return object;
  const fixed = readStatic(sentence, quantity);
  if (fixed) return fixed;
  const noun = readNoun(sentence, quantity, counted);
  const subject = readSubject(sentence, quantity, counted.end);
  if (subject === "agent") return noun ?? "agent";
  const existence = readAmong(sentence, quantity) ?? readExistence(sentence, quantity);
  if (
    subject &&
    !(noun && (subject.event === "inside" || subject.event === "other")) &&
    !(existence && subject.event === "other")
  )
    return subject;
  return noun ?? existence ?? subject ?? readNumberOf(sentence, quantity, sibling);
}

/** "it rose to 1,213 the number of members who were killed". */
function readAfterGrowth(sentence: Sentence, quantity: TokenQuantity, counted: Counted): Governing | null {
  const subject = readSubject(sentence, quantity, counted.end);
  return subject === "agent" || subject?.event === "inside" ? null : subject;
}

/** "has surpassed 62,000": the verb is the hedge as well. */
function readGrowth(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  const match = sentence.events.covering(quantity.from);
  return match?.value.some((word) => word.event === "grew") ? governing(match, "grew", "object") : null;
}

/** "a camp of 73,000", "its capacity is 30,000", "the camp now has 72,000". */
function readStatic(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  const last = quantity.from - 1;
  const camp = (at: number) =>
    ["camp", "anyCamp"].some((place) => sentence.places.covering(at)?.value.has(place as Place));
  if (lower(sentence, last) === "of" && camp(last - 1))
    return governing({ from: last - 1, to: last }, "housed", "object");
  const has = /^(?:has|had|have)$/.test(lower(sentence, last));
  const subject = sentence.places.matches.some(
    (match) => match.to <= last && last - match.to <= STATIC_REACH && camp(match.from),
  );
  if (has && subject) return governing({ from: last, to: quantity.from }, "housed", "object");
  if (!hasGrammar(sentence, last, "be")) return null;
  const noun = sentence.events.matches.findLast(
    (match) => match.to <= last && last - match.to <= LONGEST_OBJECT_GAP,
  );
  const word = noun?.value.find(
    (candidate) =>
      candidate.form === "noun" && (candidate.event === "capacity" || candidate.event === "housed"),
  );
  return noun && word ? governing(noun, word.event, "noun") : null;
}

/** Words between a camp's name and "now has". */
const STATIC_REACH = 14;

/** The verb after token `from`, or null; a doer's verb is no event of the counted. */
export function readSubjectFrom(sentence: Sentence, quantity: TokenQuantity, from: number): Governing | null {
  const subject = readSubject(sentence, quantity, from);
  return subject === "agent" ? null : subject;
}

/** "Among the evacuees were 40 suspected militants". */
function readAmong(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  if (!hasGrammar(sentence, quantity.from - 1, "be")) return null;
  const among = sentence.tokens
    .slice(sentence.from, quantity.from)
    .findIndex((token) => token.lower === "among");
  if (among < 0) return null;
  const start = sentence.from + among;
  const match = sentence.events.matches.find((event) => event.from > start && event.to < quantity.from);
  const word = match?.value[0];
  return match && word ? governing(match, word.event, "part") : null;
}

/** "there are 10,000 fighters in …", "IS has 20,000 fighters in …". */
function readExistence(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  const verb = quantity.from - 1;
  const there =
    lower(sentence, verb - 1) === "there" ||
    lower(sentence, verb - 2) === "there" ||
    lower(sentence, verb - 3) === "there";
  const copula = [verb, verb - 1, verb - 2].some(
    (at) => hasGrammar(sentence, at, "be") || lower(sentence, at) === "'s",
  );
  const exists = (there || lower(sentence, verb) === "there") && copula;
  const has = /^(?:has|have|had|with|commands|numbers|retains|counts)$/.test(lower(sentence, verb));
  const near = (match: { to: number }) => match.to <= verb && verb - match.to <= LONGEST_OBJECT_GAP;
  const owner =
    sentence.sides.matches.some((side) => side.value.has("is") && near(side)) ||
    sentence.groups.matches.some((group) => group.value.has("fighters") && near(group));
  const beset = lower(sentence, verb) === "with" && hasEnclave(sentence);
  return exists || (has && owner) || beset
    ? governing({ from: verb, to: quantity.from }, "exists", "subject")
    : null;
}

function hasEnclave(sentence: Sentence): boolean {
  return sentence.places.matches.some((match) => match.value.has("enclave") || match.value.has("pocket"));
}

/** "killed by 20 fighters", "a battle against 300 jihadists". */
function isDoer(sentence: Sentence, quantity: TokenQuantity): boolean {
  const before = quantity.from - 1;
  const word = lower(sentence, before);
  if (word === "than" || word === "against") return true;
  if (word !== "by") return false;
  const verb = sentence.events.covering(before - 1) ?? sentence.events.covering(before - 2);
  return verb?.value.some((event) => event.object && event.form === "past") === true;
}

/** The verb or noun of an event right before the number: "killed 16", "surrender of 3,000". */
function readObject(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  let gap = 0;
  const preposition = FAR_PREPOSITIONS.has(lower(sentence, quantity.from - 1));
  const reach = preposition ? LONGEST_PREPOSITION_GAP : LONGEST_OBJECT_GAP;
  for (let at = quantity.from - 1; at >= sentence.from && gap <= reach; at--) {
    const match = sentence.events.covering(at);
    if (match && preposition && gap > LONGEST_OBJECT_GAP && !FAR_EVENTS.has(match.value[0]?.event ?? "other"))
      return null;
    if (match) {
      if (isCapacity(sentence, match)) return governing(match, "capacity", "object");
      const word = match.value.find((candidate) => canTakeObject(sentence, match, candidate, gap, quantity));
      if (word)
        return governing(
          match,
          word.event,
          "object",
          hasPerfect(sentence, match.from),
          isFuture(sentence, match.from),
        );
      if (!match.value.some((candidate) => candidate.form === "noun")) return null;
    }
    const steppedOver =
      preposition && (sentence.tokens[at]?.kind === "number" || lower(sentence, at) === ",");
    if (!steppedOver && !bridges(sentence, at)) return null;
    gap += QUOTES.has(lower(sentence, at)) ? 0 : 1;
  }
  return null;
}

/** "built to accommodate": the purpose before the verb makes its number a capacity. */
function isCapacity(sentence: Sentence, match: { from: number }): boolean {
  const purpose = sentence.events.covering(match.from - 1);
  return purpose?.value.some((word) => word.event === "capacity") === true;
}

function canTakeObject(
  sentence: Sentence,
  match: { from: number; to: number },
  word: EventWord,
  gap: number,
  quantity: TokenQuantity,
): boolean {
  const joint = lower(sentence, quantity.from - 1);
  if (word.form === "noun")
    return (
      gap > 0 && (joint === "of" || joint === "by" || joint === "to" || joint === "at" || joint === "for")
    );
  if (!word.object || (joint === "of" && gap > 0)) return false;
  const passive = word.form === "past" && hasGrammar(sentence, match.from - 1, "be");
  return !passive || word.event === "capacity" || word.event === "housed";
}

/** What may stand between an event and its number: articles, adjectives, "group of", no comma, no other group. */
function bridges(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token) return false;
  if (QUOTES.has(token.lower)) return true;
  if (token.kind !== "word") return token.lower === "-";
  if (token.lower === "and" || token.lower === "or" || hasGrammar(sentence, at, "relative")) return false;
  if (hasGrammar(sentence, at, "boundary") || hasGrammar(sentence, at, "inclusion")) return false;
  return sentence.groups.covering(at) === undefined || POPULATION.has(token.lower);
}

function hasPerfect(sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(sentence.from, verb - 4); at--) {
    if (hasGrammar(sentence, at, "perfect")) return true;
    if (
      !hasGrammar(sentence, at, "be") &&
      !hasGrammar(sentence, at, "have") &&
      !/ly$|^(?:also|so|far|already|since|now)$/.test(lower(sentence, at))
    )
      return false;
  }
  return false;
}

function isFuture(sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(sentence.from, verb - 5); at--) {
    if (hasGrammar(sentence, at, "future")) return true;
    if (sentence.events.covering(at) || lower(sentence, at) === ",") return false;
  }
  return false;
}

/** "520 prisoners", "112 deaths", "5,000 evacuees", "hundreds of captured militants". */
function readNoun(sentence: Sentence, quantity: TokenQuantity, counted: Counted): Governing | null {
  for (let at = quantity.to; at < Math.max(counted.end, quantity.nounTo); at++) {
    const match = sentence.events.covering(at);
    const adjective = match && match.from === at && match.to < counted.end;
    const word = match?.value.find(
      (candidate) => candidate.form === "noun" || (adjective && candidate.form === "past"),
    );
    if (match && word) return governing(match, word.event, "noun");
  }
  return null;
}

const NO_AUXILIARY: Walk = { be: false, have: false, perfect: false, future: false, weak: null };

interface Walk {
  be: boolean;
  have: boolean;
  perfect: boolean;
  future: boolean;
  weak: Governing | null;
}

/** The verb after the noun phrase: "200 fighters, many of them foreign, have surrendered". */
function readSubject(sentence: Sentence, quantity: TokenQuantity, from: number): EventReading {
  const walk: Walk = { be: false, have: false, perfect: false, future: false, weak: null };
  const limit = Math.min(sentence.to, from + LONGEST_SUBJECT_GAP);
  let at = from;
  while (at < limit) {
    const token = sentence.tokens[at];
    if (!token || STOPS.has(token.lower)) break;
    const match = sentence.events.covering(at);
    if (match && match.from === at) {
      const reading = readVerb(sentence, match, from, walk);
      if (reading === "agent") return walk.weak ?? "agent";
      if (reading && !(reading.event === "inside" || reading.event === "other")) return reading;
      if (reading) walk.weak ??= reading;
      at = match.to;
      continue;
    }
    const next = stepForward(sentence, at, quantity, walk);
    if (next < 0) break;
    at = next;
  }
  return walk.weak;
}

/** The next token to look at, or -1 where the clause ends. */
function stepForward(sentence: Sentence, at: number, quantity: TokenQuantity, walk: Walk): number {
  const word = lower(sentence, at);
  if (word === "," || word === "(" || word === "—" || word === "–") return skipAside(sentence, at, walk);
  if (hasGrammar(sentence, at, "be")) walk.be = true;
  else if (hasGrammar(sentence, at, "have")) {
    walk.have = true;
    walk.perfect ||= hasGrammar(sentence, at, "perfect");
  } else if (hasGrammar(sentence, at, "future")) walk.future = true;
  if (hasGrammar(sentence, at, "boundary") && at > quantity.to) {
    const sinceDate =
      word === "since" ||
      word === "as" ||
      word === "with" ||
      word === "after" ||
      word === "before" ||
      word === "until";
    if (!sinceDate || walk.weak) return -1;
    return skipAdjunct(sentence, at);
  }
  return at + 1;
}

/** "have since Monday left", "captured since 9 January": steps over a short adjunct of time that holds no verb. */
function skipAdjunct(sentence: Sentence, at: number): number {
  const limit = Math.min(sentence.to, at + 6);
  for (let index = at + 1; index < limit; index++) {
    if (sentence.groups.covering(index) || sentence.sides.covering(index)) return -1;
    if (sentence.events.covering(index)) return index - at <= 3 ? index : -1;
    if (hasGrammar(sentence, index, "have") || hasGrammar(sentence, index, "be")) return index;
    if (lower(sentence, index) === ",") return index;
  }
  return at + 1;
}

/** Steps over "(…)", "— … —" and ", … ," when the sentence goes on with a verb; -1 when the clause ends here. */
function skipAside(sentence: Sentence, at: number, walk: Walk): number {
  const open = lower(sentence, at);
  const close = open === "(" ? ")" : open;
  if (open === "," && hasGrammar(sentence, at + 1, "relative")) return walk.weak ? -1 : at + 1;
  if (open === "," && startsVerb(sentence, at + 1) && !walk.weak) return at + 1;
  for (let index = at + 1; index < Math.min(sentence.to, at + 26); index++) {
    if (lower(sentence, index) !== close) continue;
    if (close === ")" || startsVerb(sentence, index + 1)) return index + 1;
  }
  if (walk.weak || open === "(") return -1;
  const next = sentence.tokens[at + 1];
  return next?.lower === "and" && startsVerb(sentence, at + 2) ? at + 2 : -1;
}

function startsVerb(sentence: Sentence, from: number): boolean {
  let at = from;
  while (
    /ly$|^(?:also|now|still|already|all|since|then|so|far|just|recently|overnight)$/.test(lower(sentence, at))
  )
    at++;
  if (hasGrammar(sentence, at, "be") || hasGrammar(sentence, at, "have") || hasGrammar(sentence, at, "modal"))
    return true;
  const match = sentence.events.covering(at);
  return match?.from === at && match.value.some((word) => word.form !== "noun");
}

/** "200 had left" went away; "200 are left" and "the 200 left in Baghouz" are still there. */
function staysBehind(sentence: Sentence, match: { from: number; to: number }, walk: Walk): boolean {
  if (match.to - match.from !== 1 || lower(sentence, match.from) !== "left" || walk.have) return false;
  return (
    walk.be ||
    /^(?:in|inside|there|behind|within|at|,|\.|to|holed|fighting|defending|standing|alive)$/.test(
      lower(sentence, match.to),
    )
  );
}

function readVerb(
  sentence: Sentence,
  match: { from: number; to: number; value: readonly EventWord[] },
  from: number,
  walk: Walk,
): EventReading {
  if (staysBehind(sentence, match, walk)) return governing(match, "inside", "subject");
  const future = walk.future;
  const objectNext = takesObject(sentence, match.to);
  for (const word of match.value) {
    if (word.form === "noun") {
      const near = match.from - from <= LONGEST_PLACE_GAP;
      if (near && PLACE_EVENTS.has(word.event)) return governing(match, word.event, "subject");
      continue;
    }
    if (word.subject && !(word.object && objectNext && !walk.be))
      return governing(match, word.event, "subject", walk.perfect, future);
    if (!word.object) continue;
    const passive = word.form === "past" && (walk.be || (match.from - from <= 2 && !walk.have));
    const relativeObject = hasGrammar(sentence, from, "relative") && !objectNext;
    const elliptic = word.form === "past" && !objectNext && !walk.have;
    if ((passive && !(objectNext && !walk.be)) || elliptic || (relativeObject && !walk.have)) {
      return governing(match, word.event, "subject", walk.perfect, future);
    }
    if (objectNext && word.event !== "housed" && word.event !== "capacity") return "agent";
  }
  return null;
}

/** Whether a noun phrase starts right after a verb. */
function takesObject(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token) return false;
  if (token.kind === "number" || sentence.groups.covering(at) || sentence.sides.covering(at)) return true;
  return /^(?:a|an|the|at|more|some|their|its|his|about|nearly|several|dozens|hundreds|thousands|scores|as|over|two|three|four|five|six|seven|eight|nine|ten)$/.test(
    token.lower,
  )
    ? !/^(?:at|as|over)$/.test(token.lower) || isHedgedNumber(sentence, at)
    : false;
}

function isHedgedNumber(sentence: Sentence, at: number): boolean {
  return (
    lower(sentence, at + 1) === "least" ||
    lower(sentence, at + 1) === "many" ||
    sentence.tokens[at + 1]?.kind === "number"
  );
}

/** "the number of militants killed … has risen to 1,650": group and event stand before the number. */
function readNumberOf(
  sentence: Sentence,
  quantity: TokenQuantity,
  sibling: TokenQuantity | null,
): Governing | null {
  const head = sentence.grammar.matches.findLast(
    (match) => match.to <= quantity.from && match.value.has("reach"),
  );
  if (!head || quantity.from - head.to > LONGEST_SUBJECT_GAP || (sibling && head.from < sibling.to))
    return null;
  for (let at = head.to; at < quantity.from; at++) {
    const match = sentence.events.covering(at);
    if (STOPS.has(lower(sentence, at))) return null;
    const word = match?.from === at ? match.value[0] : undefined;
    if (match && word && word.event !== "grew") {
      const stays = staysBehind(sentence, match, {
        ...NO_AUXILIARY,
        have: hasGrammar(sentence, match.from - 1, "have"),
      });
      return governing(
        match,
        stays ? "inside" : word.event,
        "number-of",
        hasPerfect(sentence, quantity.from - 2),
      );
    }
  }
  const counted = sentence.groups.matches.find((match) => match.from >= head.to && match.to < quantity.from);
  const stated = hasGrammar(sentence, quantity.from - 1, "be") || lower(sentence, quantity.from - 1) === "at";
  if (counted && stated) return governing(head, "exists", "number-of");
  const before = sentence.events.matches.findLast(
    (match) => match.to <= head.from && head.from - match.to <= 2,
  );
  const noun = before?.value[0];
  return before && noun ? governing(before, noun.event, "number-of", true) : null;
}

/** The nearest event of the same clause, whatever its form: a last resort of low confidence. */
export function readNearEvent(sentence: Sentence, quantity: TokenQuantity): Governing | null {
  let best: Governing | null = null;
  let bestGap = NEAR_GAP + 1;
  for (const match of sentence.events.matches) {
    const gap = match.from >= quantity.to ? match.from - quantity.to : quantity.from - match.to;
    const word = match.value[0];
    if (!word || gap >= bestGap || crossesClause(sentence, match, quantity)) continue;
    best = governing(match, word.event, "near");
    bestGap = gap;
  }
  return best;
}

function crossesClause(
  sentence: Sentence,
  match: { from: number; to: number },
  quantity: TokenQuantity,
): boolean {
  const from = Math.min(match.to, quantity.to);
  const to = Math.max(match.from, quantity.from);
  for (let at = from; at < to; at++) {
    const word = lower(sentence, at);
    if (word === "," || STOPS.has(word) || word === "(" || word === "—") return true;
    if (hasGrammar(sentence, at, "boundary") || hasGrammar(sentence, at, "reporting")) return true;
  }
  return false;
}
