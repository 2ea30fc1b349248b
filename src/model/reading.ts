/** What was read in a text that is no page, in the shape in which a page's figures are shown. */
import type { PageReport, TextReading } from "../messages.ts";
import type { Article, Block, Leftover, Quantity } from "../types/findings.ts";

/** Words shown on each side of a number. */
const CONTEXT_CHARACTERS = 140;

function around(text: string, { start, end }: Pick<Quantity, "start" | "end">) {
  const before = text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start);
  const after = text.slice(end, end + CONTEXT_CHARACTERS);
  return {
    before: start > CONTEXT_CHARACTERS ? `…${before}` : before,
    after: text.length - end > CONTEXT_CHARACTERS ? `${after}…` : after,
  };
}

/** Part of a block that the reader pointed at. */
export interface Selected {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

const isIn = (selected: Selected | null) => (found: Selected) =>
  !selected || (found.block === selected.block && found.start < selected.end && selected.start < found.end);

export interface Shown {
  readonly report: PageReport;
  readonly leftovers: readonly Leftover[];
}

/** @param selected null: the whole text. */
export function shownOf(
  reading: TextReading,
  article: Article,
  blocks: readonly Block[],
  url: string,
  selected: Selected | null,
): Shown {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const figures = reading.figures
    .filter(isIn(selected))
    .map((figure, id) => ({ id, figure, ...around(texts.get(figure.block) ?? "", figure) }));
  const { claims, reports, speakers, measures, coverage } = reading;
  const { title, published } = article;
  const tables = { claims, reports, speakers, measures, coverage };
  return {
    report: { state: "figures", missed: false, url, title, published, figures, current: null, ...tables },
    leftovers: reading.leftovers.filter(isIn(selected)),
  };
}
