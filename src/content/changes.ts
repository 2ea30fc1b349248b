/** Which parts of the page a batch of mutations asks us to read again. Pure, but for looking at the tree. */
import { isPresent, parentNode, parentOf } from "./composed.ts";
import { isBlockTag } from "./layout.ts";
import { ours } from "./ours.ts";

/** What is looked at of a mutation. */
export type ChangeRecord = Pick<MutationRecord, "type" | "target"> &
  Readonly<Record<"addedNodes" | "removedNodes", ArrayLike<Node>>>;

export interface Changes {
  /** Outermost connected roots to be read, in no order. */
  readonly roots: ReadonlySet<Node>;
  /** Those among them that may hold text which was read before; the others are new to the page. */
  readonly known: ReadonlySet<Node>;
  /** Whether anything left the page. */
  readonly hasLosses: boolean;
}

const isBlockElement = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE && isBlockTag(node as Element);

/** The block whose text a change inside it changes. */
function blockAround(node: Node): Node {
  let block = node;
  for (let at: Node | null = node; at; at = isBlockElement(at) ? null : parentNode(at)) block = at;
  return block;
}

/** Tells whether a node lies in one of the roots. Siblings share the way up: it is walked once for all of them. */
export function within(roots: ReadonlySet<Node>): (node: Node | null) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    const way: Node[] = [];
    let at = node;
    while (at && !known.has(at) && !roots.has(at)) {
      way.push(at);
      at = parentOf(at);
    }
    const answer = at !== null && (known.get(at) ?? true);
    for (const passed of way) known.set(passed, answer);
    return answer;
  };
}

/** By index: each step of an iterator over the page's own list is several passes through the wrapper that Firefox puts around it. */
function listed(nodes: ArrayLike<Node>): readonly Node[] {
  const list: Node[] = [];
  for (let at = 0, { length } = nodes; at < length; at++) list.push(nodes[at] as Node);
  return list;
}

export function changesIn(records: readonly ChangeRecord[]): Changes {
  const added = new Set<Node>();
  const known = new Set<Node>();
  let hasLosses = false;
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type !== "childList") {
      known.add(blockAround(target));
      continue;
    }
    let isInline = false;
    for (const node of listed(addedNodes)) {
      if (ours.has(node)) continue;
      if (isBlockElement(node)) added.add(node);
      else isInline = true;
    }
    for (const node of listed(removedNodes)) {
      if (ours.has(node)) continue;
      hasLosses = true;
      isInline ||= !isBlockElement(node);
    }
    // A whole block that comes or goes changes no other; anything less changes the text it stood in.
    if (isInline) known.add(blockAround(target));
  }
  // What was taken out and put in again was read where it stood before.
  if (hasLosses) for (const node of added) known.add(node);
  const connected = new Set([...added, ...known].filter((node) => isPresent(node)));
  const isWithin = within(connected);
  const roots = new Set([...connected].filter((root) => !isWithin(parentOf(root))));
  return { roots, known: new Set([...known].filter((node) => roots.has(node))), hasLosses };
}
