/**
 * Paints figures with the CSS Custom Highlight API: not one node or attribute of the page changes. Firefox's Xray
 * wrappers throw on iterating a Highlight or the registry, so we keep our own map and only set, add and delete.
 */
import type { Look } from "../settings.ts";
import { Canvas } from "./canvas.ts";
import { SHOW_AGAIN_MS } from "./limits.ts";
import type { NodeRange } from "./node-range.ts";
import { inSlices } from "./slices.ts";

interface Mark {
  readonly place: NodeRange;
  readonly range: StaticRange;
  readonly canvas: Canvas;
}

const isRoot = (node: Node): node is Document | ShadowRoot =>
  node.nodeType === Node.DOCUMENT_NODE || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;

/** The elements right around a figure's texts; null stands for a shadow root. */
function* holdersOf({ startNode, endNode }: NodeRange, root: Node): Generator<Element | null> {
  yield startNode.parentElement;
  if (startNode === endNode || !root.contains(endNode)) return;
  const walker = startNode.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = startNode;
  for (let node = walker.nextNode(); node; node = node === endNode ? null : walker.nextNode())
    yield node.parentElement;
}

export class Painter {
  readonly #marks = new Map<number, Mark>();
  readonly #canvases = new Map<Document, Canvas>();
  #isHidden = false;
  #look: Look = "both";
  #nextShow = 0;

  /** Hidden figures are still known and listed; nothing of them is painted. */
  hide(hidden: boolean): void {
    this.#isHidden = hidden;
    if (hidden) for (const canvas of this.#canvases.values()) canvas.unregister();
    void this.show();
  }

  /** Makes marks seen. The browser then goes over all there are, so that of a long reading's only the first batch is shown at once. */
  async show(isLast = true): Promise<void> {
    const now = performance.now();
    if (this.#isHidden || (!isLast && now < this.#nextShow)) return;
    this.#nextShow = now + SHOW_AGAIN_MS;
    for (const canvas of this.#canvases.values()) {
      try {
        await inSlices(canvas.show());
      } catch {
        // Of a frame that is gone; Firefox throws at each touch of what was its.
      }
    }
  }

  dress(look: Look): void {
    if (this.#look === look) return;
    this.#look = look;
    for (const canvas of this.#canvases.values()) canvas.dress(look);
  }

  mark(id: number, place: NodeRange): void {
    const root = place.startNode.getRootNode();
    const canvas = this.#canvasOf(place.startNode.ownerDocument);
    if (!canvas || !isRoot(root)) return;
    const { startNode: startContainer, startOffset, endNode: endContainer, endOffset } = place;
    const range = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
    canvas.add(range, root, holdersOf(place, root));
    this.#marks.set(id, { place, range, canvas });
  }

  unmark(id: number): void {
    const mark = this.#marks.get(id);
    if (!mark) return;
    this.#marks.delete(id);
    mark.canvas.forget(mark.range);
  }

  clear(): void {
    for (const canvas of this.#canvases.values()) canvas.remove();
    this.#canvases.clear();
    this.#marks.clear();
  }

  light(id: number | null, on: boolean): void {
    const mark = id !== null && this.#marks.get(id);
    if (!mark) return;
    if (on) mark.canvas.flashes.add(mark.range);
    else mark.canvas.flashes.delete(mark.range);
  }

  /** By the figures' ids. */
  shown(): Iterable<readonly [number, Pick<Mark, "place" | "range">]> {
    return this.#isHidden ? [] : this.#marks;
  }

  #canvasOf(document: Document): Canvas | undefined {
    let canvas = this.#canvases.get(document);
    const view = document.defaultView;
    if (canvas || !view?.CSS?.highlights) return canvas;
    canvas = new Canvas(view, this.#look);
    this.#canvases.set(document, canvas);
    return canvas;
  }
}
