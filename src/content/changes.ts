/** Which parts of the page a batch of mutations asks us to read again. Pure, but for looking at the tree. */
import { composedContains } from "./composed.ts";
import { isBlockTag } from "./layout.ts";
import { ours } from "./ours.ts";

const isBlockElement = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE && isBlockTag(node as Element);

/** The block whose text a change inside it changes. */
function blockAround(node: Node): Node {
  let block = node;
  while (!isBlockElement(block) && block.parentNode) block = block.parentNode;
  return block;
}

function rootsOf({ type, target, addedNodes, removedNodes }: MutationRecord): Node[] {
  if (type !== "childList") return [blockAround(target)];
  const added = [...addedNodes].filter((node) => !ours.has(node));
  const removed = [...removedNodes].filter((node) => !ours.has(node));
  const blocks = added.filter(isBlockElement);
  // A whole block that comes or goes changes no other; anything less changes the text it stood in.
  const isInline = blocks.length < added.length || removed.some((node) => !isBlockElement(node));
  return isInline ? [...blocks, blockAround(target)] : blocks;
}

/** The outermost connected roots, without those that lie within another. */
export function changedRoots(records: readonly MutationRecord[]): Node[] {
  const roots = new Set(records.flatMap(rootsOf).filter((node) => node.isConnected));
  const isInner = (root: Node) => [...roots].some((other) => other !== root && composedContains(other, root));
  // With very many roots the pairwise look would be quadratic; their common document is then the honest answer.
  if (roots.size > 200) return [...new Set([...roots].map((root) => root.ownerDocument?.body ?? root))];
  return [...roots].filter((root) => !isInner(root));
}
