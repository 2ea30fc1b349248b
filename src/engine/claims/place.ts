/** Where the clause of a quantity is set. */

import type { TokenQuantity } from "../quantities/read.ts";
import { plainNumberOf } from "../text/tokens.ts";
import type { Place } from "./lexicon.ts";
import { FIRST_CAMPAIGN_YEAR, FIRST_WAR_YEAR } from "./limits.ts";
import { hasComma, hasGrammar, lower, type Sentence, wordsOf } from "./sentence.ts";

export interface Setting {
  readonly places: ReadonlySet<Place>;
  /** Another battle or crisis, and not the enclave. */
  readonly elsewhere: boolean;
  /** The words that decided, as token range, or null. */
  readonly enclaveAt: { readonly from: number; readonly to: number } | null;
}

/** Clause bounds: other subjects start behind these marks and words. */
function clauseBounds(sentence: Sentence, quantity: TokenQuantity): { from: number; to: number } {
  let from = sentence.from;
  let to = sentence.to;
  for (let at = quantity.from - 1; at > sentence.from; at--) {
    if (isBoundary(sentence, at)) {
      from = at;
      break;
    }
  }
  for (let at = quantity.to; at < sentence.to; at++) {
    if (isBoundary(sentence, at)) {
      to = at;
      break;
    }
  }
  return { from, to };
}

function isBoundary(sentence: Sentence, at: number): boolean {
  const word = lower(sentence, at);
  if (word === ";" || word === "—") return true;
  if (word === "," && hasGrammar(sentence, sentence.from, "boundary") && isFirstComma(sentence, at))
    return true;
  if (lower(sentence, at + 1) === "where") return false;
  return (
    word === "but" ||
    word === "while" ||
    word === "whereas" ||
    isNewPredicate(sentence, at) ||
    (word === "," && hasGrammar(sentence, at + 1, "boundary"))
  );
}

/** "…, and has drawn in Russia and Iran": the same subject, another matter. */
function isNewPredicate(sentence: Sentence, at: number): boolean {
  const and = lower(sentence, at) === "," && lower(sentence, at + 1) === "and";
  return and && (hasGrammar(sentence, at + 2, "have") || hasGrammar(sentence, at + 2, "be"));
}

/** "While its fighters besieged Baghouz, …": the opening clause ends at the first comma. */
function isFirstComma(sentence: Sentence, at: number): boolean {
  return !hasComma(sentence, sentence.from, at);
}

/** "three days after the fall of Baghouz" is a time, not a place. */
function isTime(sentence: Sentence, match: { from: number }): boolean {
  return TIMES.has(`${lower(sentence, match.from - 2)} ${lower(sentence, match.from - 1)}`);
}

const TIMES = new Set(["fall of", "defeat in", "defeat at", "loss of", "end of", "capture of"]);

/** "DAMASCUS – ", "QAMISHLI, Syria (AP) —": where the report was written. */
function isDateline(sentence: Sentence, match: { from: number; to: number }): boolean {
  if (match.from - sentence.from > DATELINE_LEAD) return false;
  const dash = sentence.tokens
    .slice(match.to, match.to + DATELINE_REACH)
    .findIndex(({ lower }) => DASHES.test(lower));
  const name = wordsOf(sentence, match.from, match.to);
  return dash >= 0 && name === name.toUpperCase();
}

/** A bracket or a mark may stand before it. */
const DATELINE_LEAD = 1;
/** ", Syria (Reuters) —" */
const DATELINE_REACH = 6;
const DASHES = /^(?:-|–|—|:)$/;

/** Names after "from" are origins, before "-based" addresses, after "size of" comparisons. */
function isMereMention(sentence: Sentence, match: { from: number; to: number }): boolean {
  if (isDateline(sentence, match)) return true;
  if (lower(sentence, match.to) === "-" || isSurname(sentence, match)) return true;
  for (let at = match.from - 1; at >= Math.max(sentence.from, match.from - 12); at--) {
    const word = lower(sentence, at);
    if (word === "from" || word === "including") return sentence.events.covering(at - 1) === undefined;
    if (word === "of" && lower(sentence, at - 1) === "size") return true;
    if (word === "border" || word === "like" || word === "such") return true;
    if (word === "to" || word === "in" || word === "at" || word === "of" || sentence.events.covering(at))
      return false;
  }
  return false;
}

/** "from France, Libya and the United States": the list goes on. */
function continuesList(sentence: Sentence, before: { to: number } | null, at: number): boolean {
  return (
    before !== null && sentence.tokens.slice(before.to, at).every((token) => LIST_JOINTS.has(token.lower))
  );
}

const LIST_JOINTS = new Set([",", "and", "or", "the"]);

/** "Adnan Afrin", "Afrin said": a name right after a first name or before a verb of saying is a person's. */
function isSurname(sentence: Sentence, match: { from: number; to: number }): boolean {
  const before = sentence.tokens[match.from - 1];
  if (hasGrammar(sentence, match.to, "reporting") && !COMPASS.test(before?.lower ?? "")) return true;
  const named = before?.kind === "word" && before.capital && match.from - 1 >= sentence.from;
  return (
    named === true &&
    !sentence.places.covering(match.from - 1) &&
    !COMPASS.test(before.lower) &&
    !sentence.grammar.covering(match.from - 1)
  );
}

const COMPASS =
  /^(?:in|at|from|near|around|of|for|outside|inside|northern|southern|eastern|western|central|north|south|east|west|old|city|new|greater|battle|the|after|when|while|since)$/;

/** A place of another battle or of another country. */
export function isForeign(places: ReadonlySet<Place>): boolean {
  return places.has("battles") || places.has("abroad");
}

/** Whether the sentence is set in another battle or country, and does not merely name one. */
export function isSetAbroad(sentence: Sentence): boolean {
  return sentence.places.matches.some((match) => isForeign(match.value) && !isMereMention(sentence, match));
}

export function readSetting(sentence: Sentence, quantity: TokenQuantity): Setting {
  const bounds = clauseBounds(sentence, quantity);
  const places = new Set<Place>();
  let enclaveAt: Setting["enclaveAt"] = null;
  let listed: { to: number } | null = null;
  for (const match of sentence.places.matches) {
    const continues = continuesList(sentence, listed, match.from);
    const mere = isForeign(match.value) && (continues || isMereMention(sentence, match));
    listed = mere || continues ? match : null;
    if (match.to <= bounds.from || match.from >= bounds.to) continue;
    if (mere || (match.value.has("enclave") && isTime(sentence, match))) continue;
    for (const place of match.value) places.add(place);
    if (match.value.has("enclave") || match.value.has("pocket")) enclaveAt ??= match;
  }
  const foreign = places.has("abroad") || (places.has("battles") && !places.has("camp"));
  const next = placeBehind(sentence, quantity, bounds);
  const here = places.has("enclave") ? !isBeside(sentence, quantity, next) : isPocket(sentence, next);
  const elsewhere = (foreign || hasOldYear(sentence, bounds)) && !here;
  return { places, elsewhere, enclaveAt };
}

type PlaceMatch = Sentence["places"]["matches"][number];

/** The first place behind the number that its clause is set in. */
function placeBehind(
  sentence: Sentence,
  quantity: TokenQuantity,
  bounds: { from: number; to: number },
): PlaceMatch | undefined {
  return sentence.places.matches.find(
    (match) => match.from >= quantity.to && match.to <= bounds.to && !isMereMention(sentence, match),
  );
}

/** "attacks in which 130 people were killed in Paris, died in a strike in Baghouz": right behind the number stands its place. */
function isBeside(sentence: Sentence, quantity: TokenQuantity, next: PlaceMatch | undefined): boolean {
  if (!next || !isForeign(next.value) || next.from - quantity.to > BESIDE || isNeighbour(sentence, next))
    return false;
  const between = sentence.tokens.slice(quantity.to, next.from);
  const told = between.some(({ lower }) => lower === "," || TOLD_BESIDES.test(lower));
  return !told && SETS_PLACE.has(lower(sentence, next.from - 1));
}

const SETS_PLACE = new Set(["in", "at", "near", "around", "of"]);

/** "at Hajin, a town near Baghouz": named by what it is near. */
function isNeighbour(sentence: Sentence, { to }: PlaceMatch): boolean {
  const enclave = sentence.places.matches.find(({ from, value }) => from >= to && value.has("enclave"));
  return (
    enclave !== undefined &&
    enclave.from - to <= NEIGHBOUR_REACH &&
    lower(sentence, enclave.from - 1) === "near"
  );
}

/** ", a town near": words from one name to the other. */
const NEIGHBOUR_REACH = 5;

/** "seized five militants believed to be behind an attack in Manbij": whence they are known, not where it was. */
const TOLD_BESIDES = /^(?:behind|suspected|believed|linked|accused|wanted|who|which|that)$/;

/** "have streamed out of the enclave …, which once reached to Baghdad"; not "the enclave of Eastern Ghouta". */
function isPocket(sentence: Sentence, next: PlaceMatch | undefined): boolean {
  if (!next?.value.has("pocket")) return false;
  const named = sentence.places.matches.find(({ from }) => from >= next.to && from - next.to <= NAME_REACH);
  return !named || !isForeign(named.value);
}

/** "of Eastern": words between "the enclave" and its name. */
const NAME_REACH = 3;

/** "people were shot dead at a checkpoint at the entrance to": words between a number and the place that is its own. */
const BESIDE = 14;

/** "in 2017", "since 2014": a count of another time. */
function hasOldYear(sentence: Sentence, bounds: { from: number; to: number }): boolean {
  for (let at = bounds.from; at < bounds.to; at++) {
    const year = plainNumberOf(sentence.tokens[at]);
    if (year >= FIRST_WAR_YEAR && year < FIRST_CAMPAIGN_YEAR) return true;
  }
  return false;
}
