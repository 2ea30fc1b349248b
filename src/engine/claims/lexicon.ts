/** The words by which reports speak of the measures, from data/words, as one phrasebook per layer. */

import causes from "../../../data/words/causes.json";
import grammar from "../../../data/words/grammar.json";
import groups from "../../../data/words/groups.json";
import places from "../../../data/words/places.json";
import sides from "../../../data/words/sides.json";
import time from "../../../data/words/time.json";
import topic from "../../../data/words/topic.json";
import { Phrasebook } from "../text/phrases.ts";
import { EVENT_ENTRIES } from "./event-entries.ts";
import { formsOf, type VerbForms } from "./verb-forms.ts";

export type Group = keyof typeof groups;
export type Side = keyof typeof sides;
export type Place = keyof typeof places;
export type Cause = keyof typeof causes;
export type Grammar = keyof typeof grammar;
export type TimeScope = keyof typeof time;
/** Groups that a number or a pronoun may stand for by themselves, the first that fits wins. */
const PLAIN_GROUPS = ["fighters", "sdf", "civilians", "people", "men"] as const;

export type PlainGroup = (typeof PLAIN_GROUPS)[number];

/** The plain group among those that a word names, or null. */
export function plainGroup(groups: ReadonlySet<Group> | undefined): PlainGroup | null {
  return PLAIN_GROUPS.find((name) => groups?.has(name)) ?? null;
}

/** Whose people a side named by itself stands for; null for one of the others. */
export const peopleOf = (side: ReadonlySet<Side> | undefined): "sdf" | "fighters" | null =>
  side?.has("sdf") ? "sdf" : side?.has("is") ? "fighters" : null;

export type EventName =
  | "left"
  | "arrived"
  | "surrendered"
  | "captured"
  | "killed"
  | "wounded"
  | "inside"
  | "atLarge"
  | "lived"
  | "housed"
  | "capacity"
  | "exists"
  | "grew"
  | "other";
export type EventForm = "base" | "past" | "ing" | "noun";

export interface EventWord {
  readonly event: EventName;
  readonly form: EventForm;
  /** The counted group may be the doer. */
  readonly subject: boolean;
  /** The event may be done to the counted group. */
  readonly object: boolean;
}

type Entry = { readonly words: readonly string[] };

function layer<K extends string>(data: Readonly<Record<K, Entry>>): Phrasebook<ReadonlySet<K>> {
  const sets = new Map<string, Set<K>>();
  for (const [key, entry] of Object.entries(data) as [K, Entry][]) {
    for (const word of entry.words) {
      const set = sets.get(word) ?? new Set<K>();
      sets.set(word, set.add(key));
    }
  }
  const book = new Phrasebook<ReadonlySet<K>>();
  for (const [word, set] of sets) book.add(word, set);
  return book.share();
}

function eventLayer(): Phrasebook<readonly EventWord[]> {
  const found = new Map<string, EventWord[]>();
  for (const entry of EVENT_ENTRIES) {
    for (const form of ["base", "past", "ing", "noun"] as const) {
      for (const word of entry[form]) {
        const { subject, object } = entry;
        const list = found.get(word) ?? [];
        list.push({ event: entry.event as EventName, form, subject, object });
        found.set(word, list);
      }
    }
  }
  const book = new Phrasebook<readonly EventWord[]>();
  for (const [word, list] of found) book.add(word, list);
  return book.share();
}

type Verbs = Entry & { readonly verbs: readonly string[] };

const withForms = ({ words, verbs }: Verbs, forms: (verb: VerbForms) => readonly string[]): Entry => ({
  words: [...words, ...verbs.map(formsOf).flatMap(forms)],
});

const grammarWords: Readonly<Record<Grammar, Entry>> = {
  ...grammar,
  // The infinitive is as often a noun.
  reporting: withForms(grammar.reporting, ({ base: [, says = ""], past }) => [says, ...past]),
  answers: withForms(grammar.answers, (forms) => Object.values(forms).flat()),
};

const enclaveNames: Entry = {
  words: [...places.enclave.words, ...topic.names.words, ...topic.enclave.words],
};
const campNames: Entry = { words: [...places.camp.words, ...topic.camps.words] };

export const GROUPS: Phrasebook<ReadonlySet<Group>> = layer(groups);
export const SIDES: Phrasebook<ReadonlySet<Side>> = layer(sides);
export const PLACES: Phrasebook<ReadonlySet<Place>> = layer({
  ...places,
  enclave: enclaveNames,
  camp: campNames,
});
export const CAUSES: Phrasebook<ReadonlySet<Cause>> = layer(causes);
export const GRAMMAR: Phrasebook<ReadonlySet<Grammar>> = layer(grammarWords);
export const TIMES: Phrasebook<ReadonlySet<TimeScope>> = layer(time);
export const EVENTS: Phrasebook<readonly EventWord[]> = eventLayer();

/** Every single word that any layer knows: never a misprint. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(
  [
    ...[causes, groups, places, sides, time, grammarWords, topic].flatMap((data) =>
      Object.values(data as Readonly<Record<string, Entry>>).flatMap(({ words }) => words),
    ),
    ...EVENT_ENTRIES.flatMap((entry) => [...entry.base, ...entry.past, ...entry.ing, ...entry.noun]),
  ].flatMap((phrase) => phrase.split(/[ -]/)),
);
