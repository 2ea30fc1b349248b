/** Questions about the tree as rendered: through shadow roots and same-origin frames. */
import { isSkipped } from "./skip.ts";

/** The element around a tree's root: a shadow root's host, a document's frame. */
function outside(node: Node): Element | null {
  const root = node.getRootNode();
  if (root instanceof ShadowRoot) return root.host;
  return node.ownerDocument?.defaultView?.frameElement ?? null;
}

export function composedContains(ancestor: Node, node: Node): boolean {
  for (let inner: Node | null = node; inner; inner = outside(inner))
    if (ancestor.contains(inner)) return true;
  return false;
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
