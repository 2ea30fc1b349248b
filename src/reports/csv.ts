/** Own reports from a table and back: a line for each claim, those of one report under one name. */
import { COLUMN_OF, REPORT_COLUMNS } from "./csv-columns.ts";
import { flag, type ReportDraft, readClaim, readReport } from "./csv-read.ts";
import { type Row, readRows } from "./csv-rows.ts";
import type { NewId } from "./ids.ts";
import { isOwnId, type Lists, type Mistake, type OwnFile, type Reading } from "./own.ts";
import type { Problem } from "./problem.ts";
import { toRecords } from "./records.ts";
import { type Fault, faultsOf, stepsOf } from "./validate.ts";

interface Draft {
  readonly rows: Row[];
  readonly report: ReportDraft;
}

const keyOf = ({ cell }: Row): string =>
  cell("report") || JSON.stringify([cell("outlet"), cell("headline"), cell("published"), cell("url")]);

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

const isOn = ({ cell }: Row): boolean | string => flag(cell("on"), true);

/** Whether a report is compared with stands beside it in the file, and not in it: no schema names what is neither yes nor no. */
const unclear = (row: Row): Mistake[] =>
  typeof isOn(row) === "boolean"
    ? []
    : [
        {
          line: row.line,
          record: reportName(row),
          field: "on",
          problem: ["problemChoice", JSON.stringify(isOn(row)), "true, false"],
        },
      ];

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
  const mistaken: Mistake[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    const named = row.cell("report");
    const known = drafts.get(key);
    if (!known) mistaken.push(...unclear(row));
    const draft = known ?? { rows: [], report: readReport(row, isOwnId(named) ? named : newId()) };
    if (known) mistaken.push(...disagreements(row, known.rows[0] as Row));
    drafts.set(key, draft);
    draft.rows.push(row);
    draft.report.claims.push(readClaim(row, draft.report.id as string, draft.rows.length, lists, own));
  }
  const all = [...drafts.values()];
  const file = {
    version: 1,
    speakers: [...own.values()],
    off: all.flatMap(({ rows: [first], report }) => (first && isOn(first) === false ? [report.id] : [])),
    reports: all.map(({ report }) => report),
  };
  const faults = faultsOf(file, lists).map((fault) => {
    const row = rowOf(fault, all);
    return {
      line: row?.line ?? null,
      record: row ? recordIn(fault, row) : fault.record,
      field: COLUMN_OF[fault.field] ?? fault.field,
      problem: fault.problem,
    };
  });
  const wrong = [...mistaken, ...faults].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (wrong.length > 0) return { ok: false, mistakes: wrong };
  return { ok: true, records: toRecords(file as unknown as OwnFile, lists, now) };
}
