/** Own reports from a table and back: a line for each claim, those of one report under one name. */
import { COLUMN_OF, LIST_MARK, REPORT_COLUMNS } from "./csv-columns.ts";
import { type Row, readRows } from "./csv-rows.ts";
import { type NewId, slug } from "./ids.ts";
import { isOwnId, type Lists, type Mistake, type OwnFile, type Reading } from "./own.ts";
import type { Problem } from "./problem.ts";
import { toRecords } from "./records.ts";
import { type Fault, faultsOf, stepsOf } from "./validate.ts";

interface Draft {
  readonly rows: Row[];
  readonly report: Readonly<Record<string, unknown>> & { readonly claims: unknown[] };
}

const orNull = (text: string): string | null => text || null;

/** What is no number stays text, for the schema to name. */
function number(text: string): number | string | null {
  if (text === "") return null;
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

const flag = (text: string): boolean | string =>
  text === "" || text === "false" ? false : text === "true" ? true : text;

const keyOf = ({ cell }: Row): string =>
  cell("report") || JSON.stringify([cell("outlet"), cell("headline"), cell("published"), cell("url")]);

function readReport(row: Row, id: string): Draft["report"] {
  const { cell } = row;
  const published = orNull(cell("published"));
  return {
    id,
    collection: "own",
    outlet: cell("outlet"),
    agency: orNull(cell("agency")),
    wording: cell("wording") || cell("agency") || cell("outlet"),
    republished: cell("republished")
      .split(LIST_MARK.trim())
      .map((name) => name.trim())
      .filter(Boolean),
    reworded: flag(cell("reworded")),
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

/** A speaker by id, by name or by a spelling met in print; anybody else is a new one. */
function speakerId({ cell }: Row, lists: Lists, own: Map<string, object>): string | null {
  const given = cell("speaker") || cell("speaker_name");
  if (!given) return null;
  if (lists.speakers.has(given)) return given;
  const same = given.toLowerCase();
  for (const { id, name, spellings } of lists.speakers.values())
    if ([name, ...spellings].some((spelling) => spelling.toLowerCase() === same)) return id;
  const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(given) ? given : slug(given);
  if (!own.has(id))
    own.set(id, {
      id,
      name: cell("speaker_name") || given,
      spellings: [],
      body: orNull(cell("speaker_body")),
      role: cell("speaker_role") || "unnamed",
    });
  return id;
}

function readClaim(row: Row, report: string, serial: number, lists: Lists, own: Map<string, object>): object {
  const { cell } = row;
  const measure = lists.measures.get(cell("measure"));
  const id = cell("claim") || `${report}-${serial}`;
  const speaker = speakerId(row, lists, own);
  const asOf = orNull(cell("as_of"));
  const role = speaker === null ? "reporter" : (lists.speakers.get(speaker)?.role ?? "unnamed");
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
  };
}

/** A later line may leave a report's columns empty; saying something else there is a mistake. */
function disagreements(row: Row, first: Row): Mistake[] {
  return REPORT_COLUMNS.filter((column) => row.cell(column) && row.cell(column) !== first.cell(column)).map(
    (column) => ({
      line: row.line,
      record: reportName(row),
      field: column,
      problem: ["problemDisagrees", row.cell(column), `${first.line}`, first.cell(column)],
    }),
  );
}

/** The row a fault stands in: the claim's own, or the first of its report. */
function rowOf({ pointer }: Fault, drafts: readonly Draft[]): Row | undefined {
  const [list, report, claims, claim] = stepsOf(pointer);
  const draft = list === "reports" ? drafts[Number(report)] : undefined;
  const row = claims === "claims" ? draft?.rows[Number(claim)] : undefined;
  return row ?? draft?.rows[0];
}

const reportName = ({ cell }: Row): Problem => ["recordReport", cell("report") || cell("headline")];

/** As the table calls it: an id that was drawn while it was read stands nowhere in it. */
function recordIn({ record }: Fault, row: Row): Problem {
  const [key] = record;
  if (key === "recordReport") return reportName(row);
  const words = row.cell("claim") ? "" : row.cell("words");
  return key === "claimId" && words ? ["reportedWords", words] : record;
}

/** @param now ISO 8601. Never throws, on any text. */
export function readOwnCsv(text: string, lists: Lists, newId: NewId, now: string): Reading {
  const { rows, mistakes } = readRows(text);
  if (mistakes.length > 0) return { ok: false, mistakes };
  const drafts = new Map<string, Draft>();
  const own = new Map<string, object>();
  const differing: Mistake[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    const named = row.cell("report");
    const known = drafts.get(key);
    const draft = known ?? { rows: [], report: readReport(row, isOwnId(named) ? named : newId()) };
    if (known) differing.push(...disagreements(row, known.rows[0] as Row));
    drafts.set(key, draft);
    draft.rows.push(row);
    draft.report.claims.push(readClaim(row, draft.report.id as string, draft.rows.length, lists, own));
  }
  const all = [...drafts.values()];
  const file = { version: 1, speakers: [...own.values()], reports: all.map(({ report }) => report) };
  const faults = faultsOf(file, lists).map((fault) => {
    const row = rowOf(fault, all);
    return {
      line: row?.line ?? null,
      record: row ? recordIn(fault, row) : fault.record,
      field: COLUMN_OF[fault.field] ?? fault.field,
      problem: fault.problem,
    };
  });
  const wrong = [...differing, ...faults].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (wrong.length > 0) return { ok: false, mistakes: wrong };
  return { ok: true, records: toRecords(file as unknown as OwnFile, lists, now) };
}
