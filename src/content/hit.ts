/** Which figure is under a point of the window. */
import { hostOf, outside } from "./composed.ts";
import type { NodeRange } from "./node-range.ts";
import type { Painter } from "./paint.ts";
import { nameOf } from "./skip.ts";

interface Hit {
  readonly ranges: readonly AbstractRange[];
}

/** In both engines, missing in TypeScript's lib.dom. */
interface HitRegistry {
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): Hit[];
}

export interface Target {
  readonly id: number;
  /** Where its words stand in the window. */
  readonly rect: DOMRect;
}

/**
 * A figure over several lines has several boxes.
 * @param target of a click: where no part of the figure is in it, none is asked for
 */
export function boxes({ startNode, startOffset, endNode, endOffset }: NodeRange, target?: Node): DOMRect[] {
  try {
    const range = startNode.ownerDocument.createRange();
    range.setStart(startNode, startOffset);
    range.setEnd(endNode, endOffset);
    return target && !range.intersectsNode(target) ? [] : [...range.getClientRects()];
  } catch {
    return [];
  }
}

const isInside = (x: number, y: number) => (box: DOMRect) =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

const shadowRootsAt = (event: Event): ShadowRoot[] =>
  event.composedPath().filter((node): node is ShadowRoot => hostOf(node as Node) !== null);

/** From a frame's window to ours, through every frame around it. */
function inTopWindow(rect: DOMRect, inner: Document): DOMRect {
  let { x, y } = rect;
  for (let frame = outside(inner); frame; frame = outside(frame.ownerDocument)) {
    const around = frame.getBoundingClientRect();
    x += around.x + frame.clientLeft;
    y += around.y + frame.clientTop;
  }
  return new DOMRect(x, y, rect.width, rect.height);
}

/** Ours, and the page's own. */
function hitsAt(event: MouseEvent, inside: Document): Set<AbstractRange> {
  const view = inside.defaultView as (Window & typeof globalThis) | null;
  const registry = view?.CSS?.highlights as HitRegistry | undefined;
  const { clientX, clientY } = event;
  const hits = registry?.highlightsFromPoint?.(clientX, clientY, { shadowRoots: shadowRootsAt(event) }) ?? [];
  return new Set(hits.flatMap(({ ranges }) => [...ranges]));
}

/** What the browser itself knows to be under the pointer: cheap enough to be asked at each of its moves. */
export function pointedAt(event: MouseEvent, painter: Painter, inside: Document): number | null {
  const hits = hitsAt(event, inside);
  for (const [id, { range }] of painter.shown()) if (hits.has(range)) return id;
  return null;
}

/** What lies over a figure, the page's or ours, is clicked for itself. Text that is slotted by itself is clicked as its slot. */
function clicked(event: MouseEvent): Node | undefined {
  const [target] = event.composedPath() as [Element];
  return nameOf(target) === "slot" ? undefined : target;
}

/**
 * Chromium finds nothing under a page's `pointer-events: none`; then the boxes of the figures themselves tell. Firefox finds also
 * what something else lies over.
 */
export function figureAt(event: MouseEvent, painter: Painter, inside: Document): Target | null {
  const { clientX: x, clientY: y } = event;
  const hits = hitsAt(event, inside);
  const target = clicked(event);
  for (const [id, { place, range }] of painter.shown()) {
    const isHit = hits.has(range);
    const found = isHit || hits.size === 0 ? boxes(place, target) : [];
    const rect = found.find(isInside(x, y)) ?? (isHit && found[0]);
    if (rect) return { id, rect: inTopWindow(rect, inside) };
  }
  return null;
}
