/** Puts roots in the order of the page, those that follow one another together. */
import { getter, nextSibling, precedes } from "./composed.ts";

/** The next sibling that can hold text a reader sees; white space between paragraphs parts nobody. */
const nextBy = (step: typeof nextSibling) => (node: Node) => {
  let at = step(node);
  while (at && at.nodeType !== Node.ELEMENT_NODE) at = step(at);
  return at;
};

const next = nextBy(nextSibling);
const previous = nextBy(getter<Node>("previousSibling"));

export function neighbours(roots: ReadonlySet<Node>): [Node, ...Node[]][] {
  const groups: [Node, ...Node[]][] = [];
  for (const first of roots) {
    const before = previous(first);
    if (before && roots.has(before)) continue;
    const group: [Node, ...Node[]] = [first];
    for (let node = next(first); node && roots.has(node); node = next(node)) group.push(node);
    groups.push(group);
  }
  return groups.sort(([a], [b]) => (precedes(a, b) ? -1 : 1));
}
