/** The columns of own reports as a table, one claim a line. Names are stable, not translated; docs/desk.md explains each. */

/** Said once for each report; further lines of the same report repeat them or leave them empty. */
export const REPORT_COLUMNS = [
  "outlet",
  "agency",
  "wording",
  "republished",
  "reworded",
  "headline",
  "url",
  "published",
  "published_precision",
  "retrieved",
  "language",
  "read_from",
  "report_note",
  "on",
] as const;

export const CLAIM_COLUMNS = [
  "measure",
  "min",
  "max",
  "hedge",
  "unit",
  "words",
  "who",
  "place",
  "scope",
  "period_from",
  "period_to",
  "as_of",
  "as_of_precision",
  "speaker",
  "speaker_name",
  "speaker_spellings",
  "speaker_body",
  "speaker_role",
  "statement",
  "quote",
  "quote_prefix",
  "quote_suffix",
  "note",
  "reviewed",
] as const;

export const COLUMNS = ["report", ...REPORT_COLUMNS, "claim", ...CLAIM_COLUMNS] as const;

export type Column = (typeof COLUMNS)[number];

/** Without these a line says nothing; everything else has a sensible reading when it is empty. */
export const REQUIRED: readonly Column[] = ["outlet", "headline", "measure", "hedge", "words", "scope"];

/** Field of the schema -> column, for telling where a mistake stands. */
export const COLUMN_OF: Readonly<Record<string, Column>> = {
  id: "report",
  publishedPrecision: "published_precision",
  readFrom: "read_from",
  periodFrom: "period_from",
  periodTo: "period_to",
  asOf: "as_of",
  asOfPrecision: "as_of_precision",
  speakerRole: "speaker_role",
  "selector.exact": "quote",
  "selector.prefix": "quote_prefix",
  "selector.suffix": "quote_suffix",
};
