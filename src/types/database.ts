/**
 * The claim database as the engine receives it: compiled and validated from `data/` by
 * `scripts/data/`. Field names follow the record keepers' practice that publisher and
 * original speaker, and date of fact and date of publication, are never one field
 * (UCDP GED codebook: `source_office`, `source_original`).
 */

/** A calendar day, `YYYY-MM-DD` (ISO 8601). */
export type Day = string;

/** How sharply a date is known. */
export type DatePrecision = "day" | "week" | "month";

export type Hedge = "exact" | "about" | "at-least" | "at-most" | "range" | "order";

/** Units of a claim's value. Areas are in square kilometres, money in US dollars, shares between 0 and 1. */
export type ClaimUnit = "people" | "things" | "km2" | "usd" | "share";

/** level: how many at a moment; event: one day, convoy or blast; total: added up over weeks or since a date. */
export type Scope = "level" | "event" | "total";

/** Who stands behind a number. */
export type SpeakerRole = "party" | "monitor" | "un" | "reporter" | "outside-state" | "aid" | "unnamed";

/** A closed interval; an end is null where the wording leaves it open. */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/** The question a figure answers. */
export interface Measure {
  readonly id: string;
  readonly question: string;
  readonly unit: ClaimUnit;
  /** Who or what is counted, the word used by claims' `who` when they count exactly that. */
  readonly who: string;
  readonly place: string;
  /** Whether the answer changes from day to day (an earlier or later date is then no contradiction). */
  readonly daily: boolean;
}

export interface Speaker {
  readonly id: string;
  readonly name: string;
  /** Other spellings and short forms met in print ("Mustefa Bali", "Bali"). */
  readonly spellings: readonly string[];
  /** The body spoken for ("SDF"), or null for a private person. */
  readonly body: string | null;
  readonly role: SpeakerRole;
  /** A human being with a name, whom a text calls "he" or "she" and never "it". */
  readonly person?: true;
}

/** W3C Web Annotation TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface Claim extends Interval {
  /** Stable and citable, unique in the database: report id and serial number, "003-2". */
  readonly id: string;
  readonly report: string;
  readonly measure: string;
  readonly hedge: Hedge;
  readonly unit: ClaimUnit;
  /** The number expression as printed. */
  readonly words: string;
  readonly who: string;
  readonly place: string;
  readonly scope: Scope;
  readonly periodFrom: Day | null;
  readonly periodTo: Day | null;
  readonly asOf: Day | null;
  readonly asOfPrecision: DatePrecision | null;
  /** Speaker id; null when the outlet itself says it. */
  readonly speaker: string | null;
  readonly speakerRole: SpeakerRole;
  /** Shared by every claim that prints one and the same utterance. */
  readonly statement: string;
  readonly selector: TextQuoteSelector;
  readonly note: string | null;
}

export interface Report {
  readonly id: string;
  readonly collection: string;
  /** Publisher, as a reader would name it. */
  readonly outlet: string;
  /** Country of the outlet, ISO 3166-1 alpha-2; absent from a reader's own reports. */
  readonly country?: string | null;
  /** AFP, Reuters … when it is wire copy. */
  readonly agency: string | null;
  /** The outlets between the wording's origin and this publisher, nearest first. */
  readonly republished: readonly string[];
  /** A copy whose wording was changed by machine. */
  readonly reworded: boolean;
  readonly headline: string;
  readonly url: string | null;
  readonly published: Day | null;
  readonly publishedPrecision: DatePrecision | null;
  readonly language: string;
}

export interface Database {
  readonly version: string;
  readonly measures: readonly Measure[];
  readonly speakers: readonly Speaker[];
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
}
