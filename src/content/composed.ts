/** Questions about the tree as rendered: through shadow roots and same-origin frames. */
import { isSkipped } from "./skip.ts";

/** Past what a form lets its fields be called: `<input name="parentNode">` would lead round in a circle. */
export function getter(name: "firstChild" | "nextSibling" | "parentNode"): (node: Node) => Node | null {
  // Asked for late: on the command line this file is there before any page is.
  let get: (() => Node | null) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
    return get?.call(node) ?? null;
  };
}

export const parentNode = getter("parentNode");

/** Whether `a` stands before `b` in the page, or around it. `b` is asked, for `a` may be a form with a field that is called as the question is. */
export const precedes = (a: Node, b: Node): boolean =>
  (b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

export const parentOf = (node: Node): Node | null => parentNode(node) ?? outside(node);

/** By kind and not by constructor, for a frame's nodes are another window's; nor by name, for a page's `<form name="host">` is the document's property in Firefox. */
export const hostOf = (root: Node | null): Element | null =>
  (root?.nodeType === Node.DOCUMENT_FRAGMENT_NODE && (root as ShadowRoot).host) || null;

/** The element around a tree's root: a shadow root's host, a document's frame. */
export const outside = (node: Node): Element | null =>
  hostOf(node.getRootNode()) ?? (node.ownerDocument ?? (node as Document)).defaultView?.frameElement ?? null;

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
