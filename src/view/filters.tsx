/** Selects that narrow a long list; one that offers no choice is left out. */
import type { PageReport } from "../messages.ts";
import { choices, FACETS, type Facet, type Filter } from "../model/filter.ts";
import type { Relation } from "../types/findings.ts";
import { questionWords } from "../voice/entry.ts";
import { speakerName } from "../voice/origin.ts";
import { relationName } from "../voice/relation.ts";
import { type MessageKey, t } from "../voice/text.ts";

interface Props {
  readonly report: PageReport;
  readonly filter: Filter;
  /** Until then a select holds only what it shows. */
  readonly isWhole: boolean;
  readonly onFilter: (filter: Filter) => void;
}

const LABELS: Readonly<Record<Facet, MessageKey>> = {
  measure: "filterMeasure",
  outlet: "filterOutlet",
  speaker: "filterSpeaker",
  relation: "filterRelation",
};

function nameOf(facet: Facet, value: string, { measures, speakers }: PageReport): string {
  if (facet === "measure") return questionWords(value, measures[value]?.question);
  if (facet === "speaker") return speakerName(value, speakers);
  return facet === "relation" ? relationName(value as Relation) : value;
}

export function Filters({ report, filter, isWhole, onFilter }: Props) {
  const all = choices(report.figures, report);
  const change = (facet: Facet, value: string) => {
    const { [facet]: _, ...others } = filter;
    onFilter(value === "" ? others : { ...others, [facet]: value });
  };
  return (
    <fieldset class="filters">
      <legend>{t("filterHeading")}</legend>
      {FACETS.filter((facet) => all[facet].length > 1).map((facet) => (
        <label key={facet}>
          <span>{t(LABELS[facet])}</span>
          <select value={filter[facet] ?? ""} onChange={(event) => change(facet, event.currentTarget.value)}>
            <option value="">{t("filterAll")}</option>
            {isWhole &&
              all[facet].map((value) => (
                <option key={value} value={value}>
                  {nameOf(facet, value, report)}
                </option>
              ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
