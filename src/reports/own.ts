/** A reader's own reports: the shape of data/reports/*.json, with ids of their own, and what is kept beside it. */
import type { Claim, Report, Speaker } from "../types/database.ts";
import type { Problem } from "./problem.ts";

/** A claim as it stands in a report's file; which report it belongs to, its place says. */
export interface OwnClaim extends Omit<Claim, "report"> {
  /** Why a warning about it has been looked at and is no mistake. */
  readonly reviewed?: string;
}

/** data/schemas/report.schema.json with collection "own". */
export interface OwnReport extends Report {
  readonly wording: string;
  readonly retrieved: string | null;
  readonly readFrom: "passage" | "list";
  readonly textFile: null;
  readonly sha256: null;
  readonly note: string | null;
  readonly claims: readonly OwnClaim[];
}

/** What the store holds of one report. */
export interface OwnRecord {
  /** The report's id. */
  readonly id: string;
  readonly report: OwnReport;
  /** Those whom it quotes and the shipped database does not know. */
  readonly speakers: readonly Speaker[];
  /** Whether figures are compared with it. */
  readonly on: boolean;
  /** ISO 8601, when it was last changed here. */
  readonly changed: string;
}

/** data/schemas/own-reports.schema.json: what is imported, exported and backed up. */
export interface OwnFile {
  readonly version: 1;
  readonly saved?: string;
  readonly speakers?: readonly Speaker[];
  readonly off?: readonly string[];
  readonly reports: readonly OwnReport[];
}

/** One thing that keeps a file from being imported. */
export interface Mistake {
  /** Counted from 1; null where the whole file is meant. */
  readonly line: number | null;
  /** Such as "claim own-k3f-2". */
  readonly record: Problem;
  /** As the format calls it, or the format itself ("CSV"); empty where the whole record is meant. */
  readonly field: string;
  readonly problem: Problem;
}

/** All of a file or none of it. */
export type Reading =
  | { readonly ok: true; readonly records: readonly OwnRecord[] }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** What own reports are held to: the questions and speakers of the shipped database. */
export interface Lists {
  readonly measures: ReadonlyMap<string, import("../types/database.ts").Measure>;
  readonly speakers: ReadonlyMap<string, Speaker>;
}

export const isOwnId = (id: unknown): id is string =>
  typeof id === "string" && /^own-[a-z0-9]{1,24}$/.test(id);
