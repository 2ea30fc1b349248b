/** The timeline with its words: chart or table, and the line that names the point in hand. */
import { useState } from "preact/hooks";
import type { Tables, Telling } from "../model/tellings.ts";
import { partedForChart } from "../model/timeline.ts";
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
  const { drawn, undated, otherUnit } = partedForChart(props.tellings, props.figure);
  return (
    <section class="timeline">
      <div class="bar">
        <h2>{t("timelineHeading")}</h2>
        <button type="button" class="link" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          <Icon name="table" />
          {t("timelineAsTable")}
        </button>
      </div>
      {!isTable && drawn.length > 0 && (
        <figure>
          <Plot {...props} tellings={drawn} onName={setNamed} />
          <p class="named" aria-hidden="true">
            {named ?? t("timelineHint")}
          </p>
          <Legend tellings={drawn} />
          {undated.length > 0 && <p class="quiet">{plural("timelineUndated", undated.length)}</p>}
          {otherUnit.length > 0 && <p class="quiet">{plural("timelineOtherUnit", otherUnit.length)}</p>}
        </figure>
      )}
      <div class={isTable || drawn.length === 0 ? "" : "for-readers on-paper"}>
        <TimelineTable {...props} />
      </div>
    </section>
  );
}
