/** What a reader keeps in mind from one sentence to the next. */

import type { Scope } from "../../types/database.ts";
import type { FigureReading } from "./figure-reading.ts";
import { type Cause, type EventName, plainGroup, type Side } from "./lexicon.ts";
import { isSetAbroad } from "./mentioned-place.ts";
import { type Question, readQuestion } from "./question.ts";
import { hasGrammar, mentions, type Sentence } from "./sentence.ts";
import type { Who } from "./who.ts";

/** The event of the last counted group, for "among them were 5,000 militants". */
export interface Carried {
  readonly event: EventName;
  readonly scope: Scope;
  readonly who: Who;
  readonly elsewhere: boolean;
  /** Words that carried it, for "why". */
  readonly words: string;
}

export interface Memory {
  readonly last: Carried | null;
  /** IS was named lately. */
  readonly aboutIs: boolean;
  /** Al-Hol was named lately, so that "the camp" is it. */
  readonly aboutCamp: boolean;
  /** The whole section is about another battle or crisis: only a clause that names Baghouz or al-Hol speaks. */
  readonly abroad: boolean;
  /** The sentence before was set in another battle. */
  readonly elsewhere: boolean;
  /** The side that the last sentence was about, for "its fighters" and "it has lost 22". */
  readonly side: Side | null;
  /** The group named last, for "300 of them". */
  readonly group: Who | null;
  /** Mines or suicide attacks that the sentence before told of, for "killed by such devices". */
  readonly causes: ReadonlySet<Cause>;
  /** The sentence before told of IS at its height. */
  readonly peak: boolean;
  /** The number before counted things, so that "of them" means those. */
  readonly things: boolean;
  /** The sentence before, for "200 did so". */
  readonly before: Sentence | null;
  /** Sentences since `last` was set; it fades. */
  readonly age: number;
}

/** A pronoun reaches back one sentence, rarely two. */
const LONGEST_MEMORY = 2;

/** Memory at the start of an article or section; `abroad` when its heading is about another battle. */
export function emptyMemory(abroad = false): Memory {
  return {
    last: null,
    aboutIs: false,
    aboutCamp: false,
    elsewhere: abroad,
    abroad,
    side: null,
    group: null,
    causes: new Set(),
    peak: false,
    things: false,
    before: null,
    age: 0,
  };
}

/** Memory at a heading: nothing counted before carries over it, what the article's title is about does. */
export function startSection(opening: Memory, abroad: boolean): Memory {
  return { ...opening, abroad, elsewhere: abroad };
}

/** Memory after one more number of a sentence. Written out: with the copy of a spread the whole check took a fifth longer. */
export function afterNumber(memory: Memory, last: Carried | null, things: boolean): Memory {
  if (memory.last === last && memory.things === things) return memory;
  const { aboutIs, aboutCamp, abroad, elsewhere, side, group, causes, peak, before, age } = memory;
  return { last, aboutIs, aboutCamp, elsewhere, abroad, side, group, causes, peak, things, before, age };
}

/** Memory after a sentence and its figures. */
export function remember(memory: Memory, sentence: Sentence, figures: readonly FigureReading[]): Memory {
  const names = sentence.places.hits;
  const camp = names.some((match) => match.meaning.has("camp"));
  const enclave = names.some((match) => match.meaning.has("enclave") || match.meaning.has("pocket"));
  const elsewhere = isSetAbroad(sentence) && !enclave;
  const is = mentions(sentence.sides, "is");
  const set = figures.length > 0;
  const open = figures.some(({ who }) => who !== "things") ? null : readQuestion(sentence);
  const age = set || open ? 0 : memory.age + 1;
  return {
    last: open ? asCarried(open, sentence, elsewhere) : age <= LONGEST_MEMORY ? memory.last : null,
    aboutIs:
      is ||
      figures.some(({ measure }) => OF_IS.has(measure ?? "")) ||
      (memory.aboutIs && age <= LONGEST_MEMORY),
    aboutCamp: camp || (memory.aboutCamp && !enclave),
    abroad: memory.abroad,
    side: sideOf(sentence) ?? memory.side,
    group: lastGroup(sentence, sentence.to) ?? memory.group,
    causes: causesIn(sentence),
    peak: tellsOfPeak(sentence, is, figures),
    things: memory.things && set,
    before: sentence,
    elsewhere: memory.abroad || elsewhere || (memory.elsewhere && !enclave && names.length === 0),
    age,
  };
}

const STATES: ReadonlySet<EventName> = new Set<EventName>(["inside", "exists", "housed", "atLarge"]);

/** A count that was asked for, as if it had been given. */
export function asCarried(open: Question, sentence: Sentence, elsewhere: boolean): Carried {
  const dated = mentions(sentence.times, "event", "weekday");
  return { ...open, scope: STATES.has(open.event) ? "level" : dated ? "event" : "total", elsewhere };
}

const CARRIED_CAUSES: ReadonlySet<Cause> = new Set<Cause>(["mine", "suicide", "strike"]);

const NO_CAUSES: ReadonlySet<Cause> = new Set();

function causesIn({ causes }: Sentence): ReadonlySet<Cause> {
  if (causes.hits.length === 0) return NO_CAUSES;
  const named = causes.hits.flatMap(({ meaning }) => [...meaning]);
  return new Set(named.filter((cause) => CARRIED_CAUSES.has(cause)));
}

/** Figures that only IS can have, whatever name it goes by in the sentence. */
const OF_IS = new Set(["territory-peak", "territory-remaining", "fighters-inside", "fighters-surrendered"]);

const PEAK_MEASURES = new Set(["territory-peak", "population-peak", "revenue"]);

function tellsOfPeak({ causes }: Sentence, is: boolean, figures: readonly FigureReading[]): boolean {
  return (is && mentions(causes, "peak")) || figures.some(({ measure }) => PEAK_MEASURES.has(measure ?? ""));
}

/** The side that speaks, else the one named first: mostly what a sentence is about. */
function sideOf(sentence: Sentence): Side | null {
  const speaking = sentence.sides.hits.find(({ to }) => hasGrammar(sentence, to, "reporting"));
  const first = speaking ?? sentence.sides.hits[0];
  return first ? ([...first.meaning][0] ?? null) : null;
}

/** The group named last before token `before`, not before token `from`: not those who speak (“fighters said”), but “jihadists reported killed” are told of. */
export function lastGroup(sentence: Sentence, before: number, from = 0): Who | null {
  const match = sentence.groups.hits.findLast(
    (group) =>
      group.to <= before &&
      group.from >= from &&
      plainGroup(group.meaning) !== null &&
      (!hasGrammar(sentence, group.to, "reporting") || sentence.events.covering(group.to + 1) !== undefined),
  );
  return plainGroup(match?.meaning);
}

/** IS is named here, or was lately. */
export function isAboutIs(memory: Memory, sentence: Sentence): boolean {
  return memory.aboutIs || mentions(sentence.sides, "is");
}
