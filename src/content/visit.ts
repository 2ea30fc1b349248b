/** One article's stay in the tab: from the gate opening to the page's end or the next address. */
import type { PageReport } from "../messages.ts";
import type { Article } from "../types/findings.ts";
import { isOrphan, tellCount } from "./ask.ts";
import { listenForClicks } from "./card.ts";
import { changedRoots } from "./changes.ts";
import { ORPHAN_CHECK_MS } from "./limits.ts";
import { Painter } from "./paint.ts";
import { Reader } from "./reader.ts";
import { Report } from "./report.ts";
import { show } from "./show.ts";
import { Watch } from "./watch.ts";

export class Visit {
  /** Settled when the page has been read once. */
  readonly read: Promise<unknown>;
  private readonly end = new AbortController();
  private readonly report = new Report();
  private readonly painter = new Painter();
  private readonly reader: Reader;

  constructor(
    private readonly article: Article,
    readonly address: string,
    private readonly onMoved: () => boolean,
    outer: AbortSignal,
  ) {
    const { signal } = this.end;
    outer.addEventListener("abort", () => this.end.abort(), { signal });
    signal.addEventListener("abort", () => this.painter.clear());
    const watch = new Watch((records) => this.change(records), signal);
    this.reader = new Reader(article, this.report, this.painter, (root) => watch.observe(root), signal);
    watch.observe(document);
    listenForClicks(this.painter, () => this.toPageReport(), signal);
    const pulse = setInterval(() => isOrphan() && this.end.abort(), ORPHAN_CHECK_MS);
    signal.addEventListener("abort", () => clearInterval(pulse));
    this.read = this.reader.read([document.body]);
  }

  toPageReport(): PageReport {
    return this.report.toPageReport(this.article, location.href);
  }

  async isUnreachable(): Promise<boolean> {
    await this.read;
    return this.toPageReport().state === "unreachable";
  }

  /** Whether the figure is still on the page. */
  show(id: number): boolean {
    const place = this.report.placeOf(id);
    if (place) void show(this.painter, id, place, this.end.signal);
    return place !== null;
  }

  async leave(): Promise<void> {
    this.end.abort();
    await tellCount(0);
  }

  private async change(records: readonly MutationRecord[]): Promise<boolean> {
    if (this.onMoved()) return true;
    return this.reader.read(changedRoots(records));
  }
}
