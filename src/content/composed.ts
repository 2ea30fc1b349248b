/** Questions about the tree as rendered: through shadow roots and same-origin frames. */
import { isSkipped } from "./skip.ts";

/** The element around a tree's root: a shadow root's host, a document's frame. By kind: a frame's nodes are another window's. */
export function outside(node: Node): Element | null {
  const { host } = node.getRootNode() as Partial<ShadowRoot>;
  if (host) return host;
  const { defaultView } = node.ownerDocument ?? (node as Document);
  return defaultView?.frameElement ?? null;
}

/** Whether nothing around the node is of a kind we do not read. */
export function isReadable(node: Node): boolean {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  if (!element) element = outside(node);
  while (element) {
    if (isSkipped(element)) return false;
    element = element.parentElement ?? outside(element);
  }
  return node.isConnected;
}
