import type { Carried } from "./carry.ts";
import type { Place } from "./lexicon.ts";
import { isOrigin } from "./mentioned-place.ts";
import type { PeopleInput } from "./people-input.ts";
import { lower, mentions, type Sentence, wordsOf } from "./sentence.ts";
import { isAtUnknownPlace } from "./unknown-place.ts";

/** Measures of counts wider than any one place. */
const PLACELESS = new Set([
  "mine-deaths",
  "mine-wounded",
  "war-deaths",
  "members-at-large",
  "population-peak",
]);

/** "4,000 fighters in the disputed areas of Iraq": a wider place right behind the group beats the enclave elsewhere in the sentence. */
function isWide(sentence: Sentence, end: number): boolean {
  for (let at = end; at < Math.min(sentence.to, end + WIDE_REACH); at++) {
    const place = sentence.places.covering(at);
    if (place && !isOrigin(sentence, place))
      return place.meaning.has("region") && !place.meaning.has("enclave");
  }
  return false;
}

const WIDE_REACH = 7;

/** Places of the clause; "the camp" is al-Hol where al-Hol was named before and not the tented one. */
export function placesOf(input: PeopleInput): ReadonlySet<Place> {
  const { sentence, setting, memory, counted } = input;
  const places = new Set(setting.places);
  if (isOthersPrison(input)) places.delete("prison");
  if (isWide(sentence, counted.end)) for (const place of ["enclave", "pocket"] as const) places.delete(place);
  const camp = mentions(sentence.places, "camp");
  if (camp || memory.aboutCamp) {
    for (const match of sentence.places.hits) if (match.meaning.has("anyCamp")) places.add("camp");
    if (camp || setting.places.size === 0) places.add("camp");
  }
  const named = places.has("enclave") || places.has("pocket");
  if (!named && mentions(sentence.places, "anyCamp")) places.add("anyCamp");
  return places;
}

/** "800 are in prisons, and around 300 still inside Baghouz": told of the number before, and this one has a place of its own. */
function isOthersPrison({ sentence, quantity, sibling, setting }: PeopleInput): boolean {
  if (!sibling || !setting.enclaveAt) return false;
  const prison = sentence.places.hits.findLast(({ meaning }) => meaning.has("prison"));
  return (
    prison !== undefined &&
    prison.to <= quantity.from &&
    sentence.places.hits.some(
      ({ from, meaning }) => from >= prison.to && (meaning.has("enclave") || meaning.has("pocket")),
    )
  );
}

/** "The SDF says it is holding more than 10,000 IS militants": the same prisoners in whatever story they are told of, and as a rule the same battle. */
function namesAlliance(sentence: Sentence): boolean {
  return mentions(sentence.sides, "sdf");
}

/** "the village" is Baghouz until a name follows. */
function isVillage(sentence: Sentence, { from, to }: { from: number; to: number }): boolean {
  return to - from === 1 && (lower(sentence, from) === "village" || lower(sentence, from) === "hamlet");
}

/** Dead and wounded are the counts that any place has. */
const CASUALTY_MEASURES = new Set(["civilians-killed", "fighters-killed", "sdf-killed", "sdf-wounded"]);

/** "Ankara says it has detained 5,000 IS suspects": another state's prisoners. */
const isDoneAbroad = ({ places }: Sentence, before: number): boolean =>
  places.hits.some(({ to, meaning }) => to <= before && meaning.has("abroad"));

/** Whether the count belongs to another place. `told`: the token at which what happened to them has been said. */
export function isElsewhere(
  { sentence, quantity, setting, memory }: PeopleInput,
  measure: string,
  carried: Carried | null,
  told: number,
): boolean {
  const named = setting.places.has("enclave") || setting.places.has("camp");
  if (PLACELESS.has(measure)) return setting.places.has("abroad") || (memory.abroad && !named);
  if (setting.elsewhere || carried?.elsewhere) return true;
  const vague = setting.enclaveAt !== null && isVillage(sentence, setting.enclaveAt);
  if (CASUALTY_MEASURES.has(measure) && (!named || vague) && isAtUnknownPlace(sentence, told)) return true;
  if (measure === "fighters-captured" && namesAlliance(sentence)) return false;
  if (memory.abroad) return !named;
  if (measure === "fighters-captured") return told === quantity.to && isDoneAbroad(sentence, quantity.from);
  if (named || mentions(sentence.places, "enclave", "pocket")) return false;
  return (
    memory.elsewhere &&
    (!namesAlliance(sentence) || THERE.test(wordsOf(sentence, sentence.from, sentence.to)))
  );
}

/** "1,000 Kurdish fighters died there": at the place told of before, whose battle it was too; not "there are". */
const THERE = /\bthere\b(?! (?:is|are|was|were|ha[ds]|have)\b)/i;
