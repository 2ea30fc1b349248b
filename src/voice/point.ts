/** The name of a point on the timeline: day, speaker, words, what the words allow, publisher. */
import type { Tables, Telling } from "../model/tellings.ts";
import type { Figure } from "../types/findings.ts";
import { formatDay } from "./date.ts";
import { entryOf } from "./entry.ts";
import { t } from "./text.ts";

export function pointWords(telling: Telling, figure: Figure, tables: Tables): string {
  const { claim, report } = telling;
  const { speaker, words, interval } = entryOf(telling, figure, tables);
  const day = claim.asOf ? formatDay(claim.asOf, claim.asOfPrecision) : t("notStated");
  return t("point", day, speaker, words, interval, report.outlet);
}
