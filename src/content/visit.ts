/** One article's stay in the tab: from the gate opening to the page's end or the next address. */
import type { PageText } from "../messages.ts";
import type { PackedReport } from "../packed.ts";
import type { Settings } from "../settings.ts";
import type { Article } from "../types/findings.ts";
import { isOrphan, isTimeToAsk, tellCount } from "./ask.ts";
import { Cards } from "./card.ts";
import { type ChangeRecord, changesIn } from "./changes.ts";
import { ORPHAN_CHECK_MS } from "./limits.ts";
import { Painter } from "./paint.ts";
import { Reader } from "./reader.ts";
import { Report } from "./report.ts";
import { show } from "./show.ts";
import { Watch } from "./watch.ts";

/** No figure's id. */
const NOWHERE = -1;

export class Visit {
  /** Settled when the page has been read once. */
  readonly read: Promise<unknown>;
  readonly #end = new AbortController();
  readonly #report = new Report();
  readonly #painter = new Painter();
  readonly #watch: Watch;
  readonly #reader: Reader;
  readonly #cards: Cards;
  #lit: number | null = null;
  /** Settled when nothing is being read; readings follow one another, else each would miss what the other finds. */
  #work: Promise<unknown>;
  /** How many beats the background has not answered for. */
  #missedFor = 0;

  constructor(
    readonly article: Article,
    readonly address: string,
    /** `byTitle`: its title is asked for as well. */
    private readonly moveOn: (byTitle: boolean) => boolean,
    settings: Settings,
    outer: AbortSignal,
  ) {
    const { signal } = this.#end;
    outer.addEventListener("abort", () => this.#end.abort(), { signal });
    this.#watch = new Watch((records) => this.#change(records), signal);
    this.dress(settings);
    this.#cards = new Cards(this.#painter, (id) => this.toPageReport(id), signal);
    const onMet = (met: ShadowRoot | Document | Element) => {
      this.#watch.observe(met);
      if (met.nodeType === Node.DOCUMENT_NODE) this.#cards.listen(met as Document);
    };
    this.#reader = new Reader(article, this.#report, this.#painter, onMet, signal);
    onMet(document);
    document.addEventListener("prerenderingchange", () => tellCount(this.#report.size), { signal });
    const pulse = setInterval(() => this.#beat(), ORPHAN_CHECK_MS);
    signal.addEventListener("abort", () => {
      clearInterval(pulse);
      this.#painter.clear();
    });
    this.#work = this.#reader.readAll(document.body);
    this.read = this.#work;
  }

  /** `only`: of this one figure. */
  toPageReport(only?: number): PackedReport {
    const { current } = this.#cards;
    return { ...this.#report.toPageReport(this.article, location.href, only), current };
  }

  /** Asks again for what the background has not answered to; settled when the page has been read as far as it can be. */
  async catchUp(): Promise<void> {
    await this.read;
    if (this.#report.missed) await this.#inTurn(() => this.#reader.askAgain());
  }

  /** Whether the figure is still on the page. */
  show(id: number): boolean {
    const place = this.#report.placeOf(id);
    if (place) void show(this.#painter, id, place, this.#end.signal);
    return place !== null;
  }

  /** Whether and how figures are painted. */
  dress({ hidden, look }: Settings): void {
    this.#painter.dress(look);
    this.#painter.hide(hidden);
  }

  text(): PageText["blocks"] {
    return this.#reader.text();
  }

  /** Lights one figure for as long as the reader points at it in a list. */
  light(id: number | null): void {
    this.#painter.light(this.#lit, false);
    this.#painter.light(id, true);
    this.#lit = id;
  }

  /** To the figure after or before the one last gone to, round the end; on a page of none, nowhere. */
  step(by: 1 | -1): boolean {
    const ids = this.toPageReport().figures.map(({ id }) => id);
    const at = ids.indexOf(this.#cards.current ?? NOWHERE);
    const next = at < 0 ? (by > 0 ? 0 : ids.length - 1) : (at + by + ids.length) % ids.length;
    const id = ids[next];
    if (id === undefined) return false;
    this.#cards.mark(id);
    return this.show(id);
  }

  leave(): void {
    this.#end.abort();
    void tellCount(0);
  }

  #beat(): void {
    if (isOrphan()) this.#end.abort();
    this.#watch.lookForRoots();
    if (!this.#report.missed) this.#missedFor = 0;
    else if (isTimeToAsk(++this.#missedFor)) void this.#inTurn(() => this.#reader.askAgain());
  }

  #inTurn<T>(step: () => Promise<T>): Promise<T> {
    const done = this.#work.then(step);
    this.#work = done.catch(() => {});
    return done;
  }

  async #change(records: readonly ChangeRecord[]): Promise<boolean> {
    // What is read last of a page that changes meanwhile is what it says now.
    const isFruitful = await this.#inTurn(() => this.#reader.readChanges(changesIn(records)));
    return this.moveOn(isFruitful) || isFruitful;
  }
}
