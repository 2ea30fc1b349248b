/** A place among the children of a node, one of which is looked up at a time. The page may change in between. */
import { getter, nextSibling, parentNode } from "./composed.ts";

const firstChild = getter<Node>("firstChild");

export class Cursor {
  #last: Node | null = null;
  #next: Node | null;

  constructor(readonly parent: Node) {
    this.#next = firstChild(parent);
  }

  /** The next child, null at the end. Of a list that lost both ends of the gap all is read again: what was read twice counts once. */
  step(): Node | null {
    const { parent } = this;
    const [last, next] = [this.#last, this.#next];
    let node = next;
    if (next && parentNode(next) !== parent)
      node = last && parentNode(last) === parent ? nextSibling(last) : firstChild(parent);
    this.#last = node;
    this.#next = node && nextSibling(node);
    return node;
  }
}
