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

/** Closest first, as the engine ordered them. */
export function tellingsOf({ reports }: Pick<Figure, "reports">, tables: Tables): Telling[] {
  const made = new Map<string, Telling>();
  for (const comparison of reports) {
    const claim = tables.claims[comparison.claim];
    const report = claim && tables.reports[claim.report];
    if (!claim || !report) continue;
    const key = keyOf(comparison, claim);
    const known = made.get(key);
    made.set(key, known ? { ...known, times: known.times + 1 } : { comparison, claim, report, times: 1 });
  }
  return [...made.values()];
}
