/** The claims a figure is compared with, each with its report; what one report prints twice is told once. */
import type { Claim, Report } from "../types/database.ts";
import type { Comparison, Figure, Findings } from "../types/findings.ts";

export type Tables = Pick<Findings, "claims" | "reports" | "speakers" | "measures">;

export interface Telling {
  readonly comparison: Comparison;
  readonly claim: Claim;
  readonly report: Report;
  /** How often the report prints it. */
  readonly times: number;
}

/** What makes two claims of one report the same to a reader. */
const keyOf = ({ relation }: Comparison, claim: Claim): string =>
  JSON.stringify([
    claim.report,
    relation,
    claim.statement,
    claim.speaker,
    claim.who,
    claim.scope,
    claim.min,
    claim.max,
    claim.hedge,
    claim.asOf,
  ]);

/** A list asks for each figure's tellings in every row and every filter: they are made once for a page's tables. */
const known = new WeakMap<Tables["claims"], WeakMap<Figure["reports"], Telling[]>>();

/** Of one statement, by an outlet that names the other as where it has the words from. */
const isCopyOf = ({ report }: Telling, { report: other }: Telling): boolean =>
  report.outlet !== other.outlet && [...report.republished, report.agency].includes(other.outlet);

/** However much closer a copy's figure is, what it copies stands above it. */
function originalsFirst(tellings: readonly Telling[]): Telling[] {
  const ofStatement = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const { statement } = telling.claim;
    ofStatement.set(statement, [...(ofStatement.get(statement) ?? []), telling]);
  }
  const placed = new Set<Telling>();
  const met = new Set<Telling>();
  const place = (telling: Telling) => {
    // Two that name each other as their source are met again here.
    if (met.has(telling)) return;
    met.add(telling);
    for (const other of ofStatement.get(telling.claim.statement) ?? [])
      if (isCopyOf(telling, other)) place(other);
    placed.add(telling);
  };
  for (const telling of tellings) place(telling);
  return [...placed];
}

/** Closest first, as the engine ordered them, but no copy above its original. */
export function tellingsOf({ reports }: Pick<Figure, "reports">, tables: Tables): readonly Telling[] {
  const ofPage = known.get(tables.claims) ?? new WeakMap<Figure["reports"], Telling[]>();
  known.set(tables.claims, ofPage);
  const tellings = ofPage.get(reports) ?? makeTellings(reports, tables);
  ofPage.set(reports, tellings);
  return tellings;
}

function makeTellings(reports: Figure["reports"], tables: Tables): Telling[] {
  const made = new Map<string, Telling>();
  for (const comparison of reports) {
    const claim = tables.claims[comparison.claim];
    const report = claim && tables.reports[claim.report];
    if (!claim || !report) continue;
    const key = keyOf(comparison, claim);
    const before = made.get(key);
    made.set(key, before ? { ...before, times: before.times + 1 } : { comparison, claim, report, times: 1 });
  }
  return originalsFirst([...made.values()]);
}
