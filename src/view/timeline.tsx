/** The timeline with its words: chart or table, and the line that names the point in hand. */
import { useState } from "preact/hooks";
import type { Tables, Telling } from "../model/tellings.ts";
import type { Figure } from "../types/findings.ts";
import { plural, t } from "../voice/text.ts";
import { Icon } from "./icons.tsx";
import { Legend } from "./timeline-legend.tsx";
import { Plot } from "./timeline-plot.tsx";
import { TimelineTable } from "./timeline-table.tsx";

interface Props {
  readonly figure: Figure;
  readonly tellings: readonly Telling[];
  readonly tables: Tables;
}

export function Timeline(props: Props) {
  const [isTable, setTable] = useState(false);
  const [named, setNamed] = useState<string | null>(null);
  const dated = props.tellings.filter(({ claim }) => claim.asOf);
  const undated = props.tellings.length - dated.length;
  return (
    <section class="timeline">
      <div class="bar">
        <h2>{t("timelineHeading")}</h2>
        <button type="button" class="link" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          <Icon name="table" />
          {t("timelineAsTable")}
        </button>
      </div>
      {!isTable && dated.length > 0 && (
        <figure>
          <Plot {...props} onName={setNamed} />
          <p class="named" aria-hidden="true">
            {named ?? t("timelineHint")}
          </p>
          <Legend tellings={dated} />
          {undated > 0 && <p class="quiet">{plural("timelineUndated", undated)}</p>}
        </figure>
      )}
      <div class={isTable || dated.length === 0 ? "" : "for-readers on-paper"}>
        <TimelineTable {...props} />
      </div>
    </section>
  );
}
