/** What the engine is given about a page and what it gives back. Plain JSON: it crosses message ports. */

import type {
  Claim,
  DatePrecision,
  Day,
  Hedge,
  Interval,
  Measure,
  Report,
  Scope,
  Speaker,
} from "./database.ts";

/** One block of an article's visible text, in document order. */
export interface Block {
  /** Chosen by the caller, unique on the page; figures come back with it. */
  readonly id: number;
  /** Text of the block; figures' offsets are UTF-16 units of this string. */
  readonly text: string;
  /** 0 for running text, 1 to 6 for a heading of that level. */
  readonly level: number;
  /** Read only to understand the blocks after it; yields no figures. */
  readonly context?: boolean;
}

/** What is known of the article as a whole. */
export interface Article {
  readonly title: string;
  readonly description: string;
  readonly published: Day | null;
  /** true: known to be about the battle (the gate is not asked). Absent: the engine judges. */
  readonly topic?: boolean;
}

/** Units of any quantity; only some can answer a measure. */
export type QuantityUnit =
  | "people"
  | "things"
  | "km2"
  | "usd"
  | "money"
  | "share"
  | "duration"
  | "distance"
  | "age"
  | "other";

/** A number expression read from text. Offsets are UTF-16 units. */
export interface Quantity extends Interval {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** The number as stated, or both ends of a range. */
  readonly value: number | readonly [number, number];
  readonly hedge: Hedge;
  readonly unit: QuantityUnit;
  /** The counted noun phrase as printed, without the number ("Daesh fighters"), or null. */
  readonly noun: string | null;
}

/** One group of words that decided a match. */
export interface Why {
  readonly role: "who" | "event" | "place" | "time" | "unit" | "carried";
  readonly words: string;
}

export type Relation =
  | "counts-something-else"
  | "other-period"
  | "earlier"
  | "later"
  | "repeats"
  | "agrees"
  | "rounded"
  | "printed-differently"
  | "revised"
  | "differs";

/** Why a relation holds, as far as figure and claim do not say it themselves; the words for it are the view's. */
export interface Reason {
  /** Whole days from the page's figure to the claim's; positive when the claim is later. Absent where one is of a week or month. */
  readonly days?: number;
  /** The page or the report gives no day for its figure, so that nothing can be said of earlier or later. */
  readonly undated?: true;
}

export interface Comparison {
  /** Claim id. */
  readonly claim: string;
  readonly relation: Relation;
  readonly reason: Reason;
}

/** A quantity of the page that answers a measure, with the reports of the same figure, closest first. */
export interface Figure extends Quantity {
  readonly block: number;
  readonly measure: string;
  readonly who: string;
  readonly scope: Scope;
  /** Speaker id, or the speaker's name as printed when the database does not know them; null when not stated. */
  readonly speaker: string | null;
  readonly asOf: Day | null;
  /** How sharp the day is told; what was stored before this was kept has days. */
  readonly asOfPrecision?: DatePrecision;
  /** The day is the article's own, for want of a stated one. */
  readonly dayInferred?: boolean;
  /** The day since when a total counts, where it is stated. What was stored before these two were kept has neither. */
  readonly periodFrom?: Day | null;
  /** 0 to 1; only its order means anything. */
  readonly confidence: number;
  readonly why: readonly Why[];
  /** Empty when the database has no other report of this measure (relation "alone"). */
  readonly reports: readonly Comparison[];
}

/** A number of the text that answers no measure, and why: what it measures, what it counts, or what is said of those it counts. */
export interface Leftover extends Quantity {
  readonly block: number;
  readonly reason: "unit" | "counted" | "event";
}

/** A reader's word on what a figure of the page is. */
export interface Correction {
  readonly measure: string;
  readonly scope: Scope;
  readonly asOf: Day | null;
  /** Speaker id, a name nobody knows, or null for the page itself. */
  readonly speaker: string | null;
}

/** The size of the database, for the line that says the list is not complete. */
export interface Coverage {
  readonly version: string;
  readonly reports: number;
  readonly outlets: number;
  /** Of the outlets. */
  readonly countries: number;
  readonly languages: number;
  readonly speakers: number;
  readonly claims: number;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Everything a view needs to show the figures without asking again: the page keeps this and nothing else does. */
export interface Findings {
  readonly onTopic: boolean;
  readonly figures: readonly Figure[];
  /** Every claim, report, speaker and measure that `figures` names, by id. */
  readonly claims: Readonly<Record<string, Claim>>;
  readonly reports: Readonly<Record<string, Report>>;
  readonly speakers: Readonly<Record<string, Speaker>>;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly coverage: Coverage;
}
