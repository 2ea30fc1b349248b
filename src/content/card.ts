/**
 * The pointer on a marked figure: a click opens its card, and lists beside the page light what is pointed at. The card
 * itself is another bundle, put into the page when the first one is asked for (docs/adr/0004-card-on-demand.md).
 */
import { type CardRequest, cardOpener } from "../card-door.ts";
import type { PackedReport } from "../packed.ts";
import { loadCard, openPanelHere, tellCurrent } from "./ask.ts";
import { tellLists } from "./beside.ts";
import { figureAt, pointedAt, type Target } from "./hit.ts";
import { ours } from "./ours.ts";
import type { Painter } from "./paint.ts";

/** A click on these means something to the page. */
const INTERACTIVE =
  "a[href], area[href], button, input, select, textarea, label, summary, [contenteditable], [role=button], [role=link], [onclick]";

/** By kind: a frame's elements are made by another window, and `<i id="matches">` is a property of the page's own. */
const isForPage = (event: Event) =>
  (event.composedPath() as Element[]).some(
    (node) => node.nodeType === Node.ELEMENT_NODE && node.matches(INTERACTIVE),
  );

/** A selection in the making, a modified click, a page's own use of the click or one it made up is not meant for us. */
function isForUs(event: MouseEvent): boolean {
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  return (
    isPlain &&
    event.isTrusted &&
    !event.defaultPrevented &&
    !isForPage(event) &&
    event.view?.getSelection()?.isCollapsed !== false
  );
}

export class Cards {
  /** The figure whose card is open, or was when the reader asked for more. */
  current: number | null = null;
  #close: (() => void) | null = null;

  constructor(
    private readonly painter: Painter,
    private readonly report: (figure: number) => PackedReport,
    private readonly signal: AbortSignal,
  ) {}

  /** Each document has its own pointer: the page's, and those of its same-origin frames. May be called again for the same one. */
  listen(document: Document): void {
    const { signal } = this;
    document.addEventListener("click", this.#onClick, { signal });
    document.addEventListener("pointermove", this.#onMove, { signal });
    // Out of the page, perhaps to the panel.
    document.addEventListener("mouseleave", this.#onLeave, { signal });
  }

  readonly #onClick = (event: MouseEvent) => {
    const target = isForUs(event) ? figureAt(event, this.painter, event.currentTarget as Document) : null;
    if (target) void this.#open(target);
  };

  readonly #onLeave = () => tellLists(() => null);

  readonly #onMove = (event: MouseEvent) => {
    const inside = event.currentTarget as Document;
    tellLists(() => pointedAt(event, this.painter, inside));
  };

  mark(id: number | null): void {
    if (this.current === id) return;
    this.current = id;
    void tellCurrent();
  }

  async #open({ id, rect }: Target): Promise<void> {
    if (!cardOpener()) await loadCard();
    const open = cardOpener();
    const report = this.report(id);
    if (!open || report.figures.length === 0 || this.signal.aborted) return;
    this.#close?.();
    this.mark(id);
    let isKept = false;
    const request: CardRequest = {
      report,
      rect,
      signal: this.signal,
      onHost: (host) => ours.add(host),
      onClose: () => {
        if (!isKept && this.current === id) this.mark(null);
      },
      onMore: async () => {
        isKept = await openPanelHere();
        return isKept;
      },
    };
    this.#close = open(request);
  }
}
