/** The article's visible text in blocks, each with the way back to its places in the page. */

import type { FlowBlock } from "./flow.ts";
import { attributeLayout, type Layout } from "./layout.ts";
import { MAX_BLOCKS } from "./limits.ts";
import { walk } from "./walk.ts";

export type TextBlock = Readonly<FlowBlock>;

export interface Collector {
  /** Gives each block its id, unique on the page. */
  nextId(): number;
  /** Told of every shadow root and frame document met. */
  onTree?(root: ShadowRoot | Document): void;
}

/** Of nodes that follow one another, whatever stands around them. Yields null where the caller may give the thread back. */
export function* collectSteps(
  roots: Iterable<Node>,
  layout: Layout,
  collector: Collector,
): Generator<TextBlock | null> {
  let made = 0;
  for (const block of walk(roots, layout, (tree) => collector.onTree?.(tree))) {
    if (block) block.id = collector.nextId();
    yield block;
    if (block && ++made >= MAX_BLOCKS) return;
  }
}

/** All at once, for saved pages in Node; the extension takes it in slices. */
export function collectBlocks(root: Node, isShown: Layout["isShown"] = attributeLayout.isShown): TextBlock[] {
  let id = 0;
  const layout = { ...attributeLayout, isShown };
  const steps = collectSteps([root], layout, { nextId: () => id++ });
  return [...steps].filter((block) => block !== null);
}
