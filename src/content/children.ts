/**
 * The children of a node, a stretch at a time: a list of twenty thousand rows must not be listed at one go. The page may
 * change between two stretches.
 */
import { getter, parentNode } from "./composed.ts";
import { MAX_CHILDREN } from "./limits.ts";

const firstChild = getter("firstChild");
const nextSibling = getter("nextSibling");

/** The children yet to come. */
export class Rest {
  constructor(
    readonly parent: Node,
    private readonly last: Node,
    private readonly next: Node,
  ) {}

  /** Where they begin now. Of a list that lost both ends of the gap all is read again: what was read twice counts once. */
  first(): Node | null {
    if (parentNode(this.next) === this.parent) return this.next;
    return parentNode(this.last) === this.parent ? nextSibling(this.last) : firstChild(this.parent);
  }
}

/** Puts the elements and texts from `first` on upon the stack, first on top, above a rest where there are too many. */
export function pushChildren(stack: unknown[], parent: Node, first = firstChild(parent)): void {
  const stretch: Node[] = [];
  let last = first;
  for (let node = first; node; node = nextSibling(node)) {
    if (stretch.length === MAX_CHILDREN) {
      stack.push(new Rest(parent, last as Node, node));
      break;
    }
    last = node;
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.ELEMENT_NODE) stretch.push(node);
  }
  for (let at = stretch.length - 1; at >= 0; at--) stack.push(stretch[at]);
}
