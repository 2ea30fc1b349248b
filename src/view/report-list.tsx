/** The reports of a figure, closest first, those of one origin folded under the closest of them. */
import { byOrigin } from "../model/origins.ts";
import type { Tables, Telling } from "../model/tellings.ts";
import type { Hedge } from "../types/database.ts";
import type { Figure } from "../types/findings.ts";
import { hedgeNote } from "../voice/hedge.ts";
import { plural, t } from "../voice/text.ts";
import { EntryItem } from "./entry-item.tsx";

interface Props {
  readonly figure: Figure;
  readonly tellings: readonly Telling[];
  readonly tables: Tables;
}

/** As many as a reader compares before scrolling becomes searching. */
const ORIGINS_AT_ONCE = 8;

type Group = readonly [Telling, ...Telling[]];

/** Each kind of hedge is explained once, where it is first met. */
function hedgeNotes(groups: readonly Group[], pageHedge: Hedge): Map<Telling, string | null> {
  const known = new Set<Hedge>([pageHedge]);
  const notes = new Map<Telling, string | null>();
  for (const telling of groups.flat()) {
    const { hedge, words } = telling.claim;
    notes.set(telling, known.has(hedge) ? null : hedgeNote(hedge, words));
    known.add(hedge);
  }
  return notes;
}

export function ReportList({ figure, tellings, tables }: Props) {
  const groups = byOrigin(tellings);
  const notes = hedgeNotes(groups, figure.hedge);
  const entry = (telling: Telling, others: readonly Telling[] = []) => (
    <EntryItem
      key={telling.claim.id}
      telling={telling}
      figure={figure}
      tables={tables}
      hedge={notes.get(telling) ?? null}
    >
      {others.length > 0 && (
        <details class="fold more">
          <summary>{plural("sameOrigin", others.length)}</summary>
          <ol class="reports">{others.map((other) => entry(other))}</ol>
        </details>
      )}
    </EntryItem>
  );
  const group = ([closest, ...others]: Group) => entry(closest, others);
  const far = groups.slice(ORIGINS_AT_ONCE);
  return (
    <>
      <ol class="reports">{groups.slice(0, ORIGINS_AT_ONCE).map(group)}</ol>
      {far.length > 0 && (
        <details class="fold more">
          <summary>{t("showAllOrigins", plural("originCount", groups.length))}</summary>
          <ol class="reports">{far.map(group)}</ol>
        </details>
      )}
    </>
  );
}
