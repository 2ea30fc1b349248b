/** Narrowing a long list of figures: by outlet, speaker, measure and relation of the reports they are compared with. */
import type { PageFigure } from "../messages.ts";
import { authorOf } from "./origins.ts";
import { type Tables, type Telling, tellingsOf } from "./tellings.ts";

export const FACETS = ["measure", "outlet", "speaker", "relation"] as const;
export type Facet = (typeof FACETS)[number];
/** An absent facet lets everything through. */
export type Filter = Readonly<Partial<Record<Facet, string>>>;

/** With fewer figures or reports than this, reading them all is quicker than choosing. */
export const FILTER_FROM = 7;

const ofTelling = ({ claim, report, comparison }: Telling) => ({
  outlet: report.outlet,
  speaker: claim.speaker ?? authorOf(report),
  relation: comparison.relation as string,
});

const isAboutReports = ({ outlet, speaker, relation }: Filter) => Boolean(outlet || speaker || relation);

/** One and the same report has to meet all of outlet, speaker and relation. */
export function isTold(telling: Telling, { outlet, speaker, relation }: Filter): boolean {
  const told = ofTelling(telling);
  return (
    (!outlet || told.outlet === outlet) &&
    (!speaker || told.speaker === speaker) &&
    (!relation || told.relation === relation)
  );
}

export function passes({ figure }: PageFigure, filter: Filter, tables: Tables): boolean {
  if (filter.measure && figure.measure !== filter.measure) return false;
  return !isAboutReports(filter) || tellingsOf(figure, tables).some((telling) => isTold(telling, filter));
}

/** What a choice among the page's figures means among the reports of one of them; nothing where it leaves none. */
export function filterWithin(item: PageFigure, { measure: _, ...filter }: Filter, tables: Tables): Filter {
  return passes(item, filter, tables) ? filter : {};
}

/** What there is to choose from, each once, in the order met. */
export function choices(figures: readonly PageFigure[], tables: Tables): Record<Facet, string[]> {
  const told = figures.flatMap(({ figure }) => tellingsOf(figure, tables).map(ofTelling));
  const unique = (values: readonly string[]) => [...new Set(values)];
  return {
    measure: unique(figures.map(({ figure }) => figure.measure)),
    outlet: unique(told.map(({ outlet }) => outlet)),
    speaker: unique(told.map(({ speaker }) => speaker)),
    relation: unique(told.map(({ relation }) => relation)),
  };
}
