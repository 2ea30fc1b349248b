/** The columns of a check as a table, a line for each report of each figure. Names are stable, not translated; docs/desk.md explains each. */

import type { Cell } from "./csv.ts";

/** What the fact-checker says, and what was read when they first said something. */
export const SHEET_COLUMNS = [
  "check",
  "check_note",
  "check_date",
  "presence",
  "corrected",
  "corrected_words",
  "read_words",
  "read_measure",
  "read_scope",
  "read_as_of",
  "read_speaker_id",
  "read_speaker",
] as const;

/** The article's figure, as it is compared. */
export const FIGURE_COLUMNS = [
  "page_url",
  "page_words",
  "page_min",
  "page_max",
  "page_hedge",
  "page_unit",
  "page_who",
  "page_scope",
  "page_as_of",
  "page_as_of_precision",
  "page_speaker_id",
  "page_speaker",
  "measure",
] as const;

/** A claim, how it relates to the figure, and the report that prints it. */
export const TELLING_COLUMNS = [
  "relation",
  "claim_id",
  "collection",
  "words",
  "min",
  "max",
  "hedge",
  "unit",
  "who",
  "place",
  "scope",
  "period_from",
  "period_to",
  "as_of",
  "as_of_precision",
  "speaker_id",
  "speaker",
  "speaker_role",
  "statement",
  "outlet",
  "agency",
  "lineage",
  "reworded",
  "published",
  "headline",
  "url",
  "sentence_url",
  "note",
] as const;

/** One value for each column. */
export type Cells<Column extends string> = Readonly<Record<Column, Cell>>;
