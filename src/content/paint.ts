/**
 * Paints figures with the CSS Custom Highlight API: not one node or attribute of the page changes. Firefox's Xray
 * wrappers throw on iterating a Highlight or the registry, so we keep our own map and only set, add and delete.
 */
import type { Look } from "../settings.ts";
import type { NodeRange } from "./node-range.ts";
import { abandon, adopt, cssText, FIGURE, FLASH } from "./sheet.ts";

type View = Window & typeof globalThis;

interface Mark {
  readonly place: NodeRange;
  readonly range: StaticRange;
  readonly canvas: Canvas;
}

/** Registry, highlights and sheet of one document; a frame has its own. */
class Canvas {
  readonly figures: Highlight;
  readonly flashes: Highlight;
  private readonly sheet: CSSStyleSheet;
  private readonly roots = new Set<Document | ShadowRoot>();

  constructor(
    private readonly view: View,
    look: Look,
  ) {
    this.figures = new view.Highlight();
    this.flashes = new view.Highlight();
    this.flashes.priority = 1;
    this.sheet = new view.CSSStyleSheet();
    this.dress(look);
  }

  dress(look: Look): void {
    this.sheet.replaceSync(cssText(look));
  }

  /** Registered again with each reading: the page can clear the shared registry at any time. */
  prepare(root: Document | ShadowRoot): void {
    this.roots.add(root);
    this.register();
    adopt(root, this.sheet);
  }

  register(): void {
    this.view.CSS.highlights.set(FIGURE, this.figures);
    this.view.CSS.highlights.set(FLASH, this.flashes);
  }

  /** The ranges stay known; only their paint is taken away. */
  unregister(): void {
    this.view.CSS.highlights.delete(FIGURE);
    this.view.CSS.highlights.delete(FLASH);
  }

  /** Of a frame that is gone nothing is painted; Firefox throws at each touch of what was its. */
  forget(range: StaticRange): void {
    try {
      this.figures.delete(range);
      this.flashes.delete(range);
    } catch {}
  }

  remove(): void {
    try {
      this.unregister();
      for (const root of this.roots) abandon(root, this.sheet);
    } catch {}
  }
}

const isRoot = (node: Node): node is Document | ShadowRoot =>
  node.nodeType === Node.DOCUMENT_NODE || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;

export class Painter {
  private readonly marks = new Map<number, Mark>();
  private readonly canvases = new Map<Document, Canvas>();
  private prepared = new Set<Document | ShadowRoot>();
  private isHidden = false;
  private look: Look = "both";

  /** Hidden figures are still known and listed; nothing of them is painted. */
  hide(hidden: boolean): void {
    if (this.isHidden === hidden) return;
    this.isHidden = hidden;
    for (const canvas of this.canvases.values()) {
      if (hidden) canvas.unregister();
      else canvas.register();
    }
  }

  /** Before a batch of marks. To register a highlight costs as much as it has marks already, so it is not done for each. */
  begin(): void {
    this.prepared = new Set();
  }

  dress(look: Look): void {
    if (this.look === look) return;
    this.look = look;
    for (const canvas of this.canvases.values()) canvas.dress(look);
  }

  mark(id: number, place: NodeRange): void {
    const root = place.startNode.getRootNode();
    const canvas = this.canvasOf(place.startNode.ownerDocument);
    if (!canvas || !isRoot(root)) return;
    if (!this.prepared.has(root)) this.prepare(canvas, root);
    const { startNode: startContainer, startOffset, endNode: endContainer, endOffset } = place;
    const range = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
    canvas.figures.add(range);
    this.marks.set(id, { place, range, canvas });
  }

  unmark(id: number): void {
    const mark = this.marks.get(id);
    if (!mark) return;
    this.marks.delete(id);
    mark.canvas.forget(mark.range);
  }

  clear(): void {
    for (const canvas of this.canvases.values()) canvas.remove();
    this.canvases.clear();
    this.marks.clear();
  }

  light(id: number, on: boolean): void {
    const mark = this.marks.get(id);
    if (!mark) return;
    if (on) mark.canvas.flashes.add(mark.range);
    else mark.canvas.flashes.delete(mark.range);
  }

  places(): Iterable<readonly [number, NodeRange]> {
    return [...this.marks].map(([id, { place }]) => [id, place] as const);
  }

  /** Which figure a range handed out by the registry is; others' ranges are none. */
  idOf(range: AbstractRange): number | undefined {
    for (const [id, mark] of this.marks) if (mark.range === range) return id;
    return undefined;
  }

  private prepare(canvas: Canvas, root: Document | ShadowRoot): void {
    this.prepared.add(root);
    canvas.prepare(root);
    if (this.isHidden) canvas.unregister();
  }

  private canvasOf(document: Document): Canvas | null {
    const known = this.canvases.get(document);
    const view = document.defaultView;
    if (known || !view?.CSS?.highlights) return known ?? null;
    const canvas = new Canvas(view, this.look);
    this.canvases.set(document, canvas);
    return canvas;
  }
}
