/** The page's report: the one truth about what was found, kept where it is shown. */
import type { PageState } from "../messages.ts";
import type { PackedFigure, PackedFindings, PackedReport, PackedTables } from "../packed.ts";
import type { Article, Coverage } from "../types/findings.ts";
import type { TextBlock } from "./collect.ts";
import { precedes } from "./composed.ts";
import { EXCERPT_SOURCE } from "./limits.ts";
import { locate, type NodeRange } from "./node-range.ts";
import { isConnected } from "./show.ts";

interface Found {
  readonly figure: PackedFigure;
  readonly block: TextBlock;
  readonly place: NodeRange;
}

function inPageOrder(a: NodeRange, b: NodeRange): number {
  if (a.startNode === b.startNode) return a.startOffset - b.startOffset;
  return precedes(a.startNode, b.startNode) ? -1 : 1;
}

export class Report {
  readonly #found = new Map<number, Found>();
  readonly #tables: PackedTables = { claims: {}, reports: {}, speakers: {}, measures: {} };
  #coverage: Coverage | null = null;
  #nextId = 1;
  /** Whether a part of the page could not be checked. */
  missed = false;
  /** Whether the engine, which reads more than the gate, took the article for one about the battle. */
  onTopic = false;

  get size(): number {
    return this.#found.size;
  }

  /** Takes in what the engine found in these blocks; yields the new figures' ids and places, one by one. */
  *add(blocks: readonly TextBlock[], findings: PackedFindings): Generator<[number, NodeRange]> {
    const byId = new Map(blocks.map((block) => [block.id, block]));
    for (const [name, table] of Object.entries(this.#tables))
      Object.assign(table, findings[name as keyof PackedTables]);
    this.#coverage = findings.coverage;
    this.onTopic ||= findings.onTopic;
    for (const figure of findings.figures) {
      const block = byId.get(figure.block);
      const place = block && locate(block.runs(), figure.start, figure.end);
      if (!block || !place || !isConnected(place)) continue;
      const id = this.#nextId++;
      this.#found.set(id, { figure, block, place });
      yield [id, place];
    }
  }

  /** Forgets the figures of blocks that are gone; returns their ids. */
  drop(gone: ReadonlySet<TextBlock>): number[] {
    const ids = [...this.#found].filter(([, { block }]) => gone.has(block)).map(([id]) => id);
    for (const id of ids) this.#found.delete(id);
    return ids;
  }

  placeOf(id: number): NodeRange | null {
    const place = this.#found.get(id)?.place;
    return place && isConnected(place) ? place : null;
  }

  get state(): PageState {
    if (this.#found.size > 0) return "figures";
    if (this.missed) return "unreachable";
    return this.onTopic ? "nothing" : "off-topic";
  }

  /** `only`: of this one figure. */
  toPageReport(article: Article, url: string, only?: number): Omit<PackedReport, "current"> {
    const figures = [...this.#found]
      .filter(([id]) => only === undefined || id === only)
      .sort(([, a], [, b]) => inPageOrder(a.place, b.place))
      .map(([id, { figure, block }]) => ({
        id,
        figure: figure.packed,
        before: block.text.slice(Math.max(0, figure.start - EXCERPT_SOURCE), figure.start),
        after: block.text.slice(figure.end, figure.end + EXCERPT_SOURCE),
      }));
    const { state, missed } = this;
    const { title, published } = article;
    return { state, missed, url, title, published, figures, coverage: this.#coverage, ...this.#tables };
  }
}

/** Of a page that was not read. */
export const emptyReport = (state: "off" | "off-topic", article: Article, url: string): PackedReport => ({
  ...new Report().toPageReport(article, url),
  current: null,
  state,
});
