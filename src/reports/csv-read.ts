/** What one row of the table says: its report and its claim. Shapes are not yet known to hold. */
import { splitList } from "./csv-list.ts";
import type { Row } from "./csv-rows.ts";
import { speakerId } from "./csv-speaker.ts";
import type { Lists } from "./own.ts";

const orNull = (text: string): string | null => text || null;

/** As numbers are written here; what is no number stays text, for the schema to name. */
function number(text: string): number | string | null {
  if (text === "") return null;
  return /^\d+(?:\.\d+)?(?:e[+-]\d+)?$/.test(text) ? Number(text) : text;
}

/** Spreadsheets write TRUE and FALSE. What is neither stays text. */
export function flag(text: string, whenEmpty: boolean): boolean | string {
  const said = text.toLowerCase();
  if (said === "") return whenEmpty;
  return said === "true" || said === "false" ? said === "true" : text;
}

export type ReportDraft = Readonly<Record<string, unknown>> & { readonly claims: unknown[] };

export function readReport({ cell }: Row, id: string): ReportDraft {
  const published = orNull(cell("published"));
  return {
    id,
    collection: "own",
    outlet: cell("outlet"),
    agency: orNull(cell("agency")),
    wording: cell("wording") || cell("agency") || cell("outlet"),
    republished: splitList(cell("republished")),
    reworded: flag(cell("reworded"), false),
    headline: cell("headline"),
    url: orNull(cell("url")),
    published,
    publishedPrecision: orNull(cell("published_precision")) ?? (published && "day"),
    retrieved: orNull(cell("retrieved")),
    language: cell("language") || "en",
    readFrom: cell("read_from") || "passage",
    textFile: null,
    sha256: null,
    note: orNull(cell("report_note")),
    claims: [],
  };
}

/** @param own takes up whom the database does not know */
export function readClaim(
  row: Row,
  report: string,
  serial: number,
  lists: Lists,
  own: Map<string, object>,
): object {
  const { cell } = row;
  const measure = lists.measures.get(cell("measure"));
  const id = cell("claim") || `${report}-${serial}`;
  const speaker = speakerId(row, lists, own);
  const asOf = orNull(cell("as_of"));
  const role = speaker === null ? "reporter" : (lists.speakers.get(speaker)?.role ?? "unnamed");
  const reviewed = cell("reviewed");
  return {
    id,
    measure: cell("measure"),
    min: number(cell("min")),
    max: number(cell("max")),
    hedge: cell("hedge"),
    unit: cell("unit") || measure?.unit,
    words: cell("words"),
    who: cell("who") || measure?.who,
    place: cell("place") || measure?.place,
    scope: cell("scope"),
    periodFrom: orNull(cell("period_from")),
    periodTo: orNull(cell("period_to")),
    asOf,
    asOfPrecision: orNull(cell("as_of_precision")) ?? (asOf && "day"),
    speaker,
    speakerRole: cell("speaker_role") || role,
    statement: cell("statement") || id,
    selector: {
      exact: cell("quote") || cell("words"),
      prefix: cell("quote_prefix"),
      suffix: cell("quote_suffix"),
    },
    note: orNull(cell("note")),
    ...(reviewed && { reviewed }),
  };
}
