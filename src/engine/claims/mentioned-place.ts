/** Names of places that a sentence merely mentions: origins, addresses, persons, where a report was written, where people want to go. */

import type { Place } from "./lexicon.ts";
import { hasGrammar, lower, type Sentence, wordsOf } from "./sentence.ts";

export type PlaceMatch = Sentence["places"]["hits"][number];

/** "three days after the fall of Baghouz" is a time, not a place. */
export function isTime(sentence: Sentence, match: { from: number }): boolean {
  return TIMES.has(`${lower(sentence, match.from - 2)} ${lower(sentence, match.from - 1)}`);
}

const TIMES = new Set(["fall of", "defeat in", "defeat at", "loss of", "end of", "capture of"]);

/** "DAMASCUS – ", "QAMISHLI, Syria (AP) —": where the report was written. */
function isDateline(sentence: Sentence, match: { from: number; to: number }): boolean {
  if (match.from - sentence.from > DATELINE_LEAD) return false;
  const dash = sentence.tokens
    .slice(match.to, match.to + DATELINE_REACH)
    .findIndex(({ lower }) => CLOSES_DATELINE.test(lower));
  const name = wordsOf(sentence, match.from, match.to);
  return dash >= 0 && name === name.toUpperCase();
}

/** A bracket or a mark may stand before it. */
const DATELINE_LEAD = 1;
/** ", Syria (Reuters) —" */
const DATELINE_REACH = 6;
const CLOSES_DATELINE = /^(?:-|–|—|:)$/;

/** Names after "from" are origins, before "-based" and behind "based in" addresses, after "size of", "as big as" and "larger than" comparisons. */
export function isMereMention(sentence: Sentence, match: PlaceMatch): boolean {
  if (isDateline(sentence, match)) return true;
  if (lower(sentence, match.to) === "-" || isSurname(sentence, match)) return true;
  if (isPartOfName(sentence, match)) return true;
  if (/\bbased in(?: the)?$/i.test(wordsOf(sentence, match.from - 3, match.from))) return true;
  for (let at = match.from - 1; at >= Math.max(sentence.from, match.from - 12); at--) {
    const word = lower(sentence, at);
    if (word === "from" || word === "including") return sentence.events.covering(at - 1) === undefined;
    if (word === "of" && lower(sentence, at - 1) === "size") return true;
    if (word === "as" && AS_LARGE.test(lower(sentence, at - 1))) return true;
    if (word === "border" || word === "like" || word === "such" || word === "than") return true;
    if (word === "to" && WAYS.test(lower(sentence, at - 1))) return true;
    if (word === "to" || word === "in" || word === "at" || word === "of" || sentence.events.covering(at))
      return false;
  }
  return false;
}

/** "the head of United States Central Command"; not "in Paris Friday". */
const isPartOfName = ({ tokens, times }: Sentence, { from, to, meaning }: PlaceMatch): boolean =>
  meaning.has("abroad") &&
  tokens[to]?.capital === true &&
  !times.covering(to) &&
  !/^(?:in|at|near)$/.test(tokens[from - 1]?.lower ?? "");

const AS_LARGE = /^(?:big|large|populous)$/;

/** "ask for safe passage to Idlib": where they want to go they are not. */
const WAYS = /^(?:passage|corridors?|routes?|road|way|exit)$/;

/** "500 fighters, many of them from Iraq and Syria": where they come from says nothing of where they are; "ousted from Iraq" does. */
export function isOrigin(sentence: Sentence, { from, meaning }: PlaceMatch): boolean {
  return meaning.has("region") && lower(sentence, from - 1) === "from" && !sentence.events.covering(from - 2);
}

/** "from France, Libya and the United States": the list goes on. */
export function continuesList(sentence: Sentence, before: { to: number } | null, at: number): boolean {
  return (
    before !== null && sentence.tokens.slice(before.to, at).every((token) => LIST_JOINTS.has(token.lower))
  );
}

const LIST_JOINTS = new Set([",", "and", "or", "the"]);

/** "Adnan Afrin", "Afrin said", "the United States put": a name right after a first name or before a verb of saying is a person's. */
function isSurname(sentence: Sentence, match: { from: number; to: number }): boolean {
  const before = sentence.tokens[match.from - 1];
  const lead = before?.lower === "the" ? lower(sentence, match.from - 2) : before?.lower;
  if (hasGrammar(sentence, match.to, "reporting") && !COMPASS.test(lead ?? "")) return true;
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
  return sentence.places.hits.some((match) => isForeign(match.meaning) && !isMereMention(sentence, match));
}
