/** What becomes of an imported file: all of it that is new, and what the reader chose for each report that may be here already. */
import { duplicatesOf } from "../reports/duplicates.ts";
import { newOwnId } from "../reports/ids.ts";
import type { OwnRecord } from "../reports/own.ts";
import type { Edit } from "../store/reports.ts";
import type { Report } from "../types/database.ts";
import { type Verdicts, verdictOn } from "./duplicates.tsx";

/** Under an id of its own, its claims with it. */
function renamed(record: OwnRecord): OwnRecord {
  const id = newOwnId();
  const claims = record.report.claims.map((claim) => ({ ...claim, id: claim.id.replace(record.id, id) }));
  return { ...record, id, report: { ...record.report, id, claims } };
}

export function editOf(
  incoming: readonly OwnRecord[],
  verdicts: Verdicts,
  present: readonly Report[],
): Required<Edit> {
  const known = new Map(duplicatesOf(incoming, present).map((found) => [found.incoming.id, found]));
  const put: OwnRecord[] = [];
  const remove: string[] = [];
  for (const record of incoming) {
    const found = known.get(record.id);
    const verdict = found ? verdictOn(found, verdicts) : "both";
    if (verdict === "skip") continue;
    if (verdict === "replace" && found) remove.push(found.present.id);
    put.push(verdict === "both" && found?.isSameId ? renamed(record) : record);
  }
  return { put, remove };
}
