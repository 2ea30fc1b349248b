/** What was read in a text that is no page, in the shape in which a page's figures are shown. */
import type { PageReport, TextReading } from "../messages.ts";
import type { Article, Block, Findings, Leftover } from "../types/findings.ts";
import { excerptIn } from "./excerpt.ts";

/** Part of a block that the reader pointed at. */
export interface Selected {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

const isIn = (selected: readonly Selected[] | null) => (found: Selected) =>
  !selected ||
  selected.some(({ block, start, end }) => found.block === block && found.start < end && start < found.end);

export interface Shown {
  readonly report: PageReport;
  readonly leftovers: readonly Leftover[];
}

/** Figures without a page that marks them: all that lists and sheets show of one is in their report. */
export function reportOf(
  { figures, claims, reports, speakers, measures, coverage }: Findings,
  { title, published }: Article,
  blocks: readonly Block[],
  url: string,
): PageReport {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return {
    state: "figures",
    missed: false,
    ...{ url, title, published },
    figures: figures.map((figure, id) => ({
      id,
      figure,
      ...excerptIn(texts.get(figure.block) ?? "", figure),
    })),
    current: null,
    ...{ claims, reports, speakers, measures, coverage },
  };
}

/** @param selected null: the whole text. */
export function shownOf(
  reading: TextReading,
  article: Article,
  blocks: readonly Block[],
  url: string,
  selected: readonly Selected[] | null,
): Shown {
  const figures = reading.figures.filter(isIn(selected));
  return {
    report: reportOf({ ...reading, figures }, article, blocks, url),
    leftovers: reading.leftovers.filter(isIn(selected)),
  };
}
