/** Questions about the tree as rendered: through shadow roots and same-origin frames. */
import { isSkipped } from "./skip.ts";

/** Past what a form lets its fields be called: `<input name="parentNode">` would lead round in a circle. */
export function getter<Found>(name: string): (node: Node) => Found | null {
  // Asked for late: on the command line this file is there before any page is.
  let get: (() => Found) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
    return get?.call(node) ?? null;
  };
}

export const parentNode = getter<Node>("parentNode");
export const nextSibling = getter<Node>("nextSibling");

export const parentOf = (node: Node): Node | null => parentNode(node) ?? outside(node);

/** By kind and not by constructor, for a frame's nodes are another window's; nor by name, for a page's `<form name="host">` is the document's property in Firefox. */
export const hostOf = (root: Node | null): Element | null =>
  (root?.nodeType === Node.DOCUMENT_FRAGMENT_NODE && (root as ShadowRoot).host) || null;

/** Text right inside a shadow root is shown where its host is. */
export const elementAround = ({ parentElement, parentNode }: Text): Element | null =>
  parentElement ?? hostOf(parentNode);

/** The element around a tree's root: a shadow root's host, a document's frame. */
export const outside = (node: Node): Element | null =>
  hostOf(node.getRootNode()) ?? (node.ownerDocument ?? (node as Document)).defaultView?.frameElement ?? null;

/** The hosts and frames around a node, the outermost first, and the node itself. */
function wayTo(node: Node): Node[] {
  const around = outside(node);
  return around ? [...wayTo(around), node] : [node];
}

/**
 * Where `b` stands as seen from `a`, in the bits of Node.compareDocumentPosition; what is in a shadow root or a frame stands where
 * its host does, of which the browser's own answer is any (https://dom.spec.whatwg.org/#dom-node-comparedocumentposition).
 */
export function positionOf(a: Node, b: Node): number {
  const { compareDocumentPosition } = Node.prototype;
  const position = compareDocumentPosition.call(a, b);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED)) return position;
  const [ofA, ofB] = [wayTo(a), wayTo(b)];
  const at = ofA.findIndex((node, depth) => node !== ofB[depth]);
  const [nextA, nextB] = [ofA[at], ofB[at]];
  if (!nextA) return Node.DOCUMENT_POSITION_FOLLOWING;
  return nextB ? compareDocumentPosition.call(nextA, nextB) : Node.DOCUMENT_POSITION_PRECEDING;
}

/** Whether `a` stands before `b` in the page, or around it. */
export const precedes = (a: Node, b: Node): boolean =>
  (positionOf(b, a) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

/** Whether the node is on the page: a frame that was removed still has its document, which is shown nowhere. */
export function isPresent(node: Node): boolean {
  try {
    return node.isConnected && node.ownerDocument?.defaultView !== null;
  } catch {
    // Firefox throws at every touch of a node whose window is gone ("dead object").
    return false;
  }
}

/** Whether nothing around the node is of a kind we do not read. */
export function isReadable(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at))
    if (at.nodeType === Node.ELEMENT_NODE && isSkipped(at as Element)) return false;
  return isPresent(node);
}
