/** The article's visible text in blocks, each with the way back to its places in the page. */
import { BlockText } from "./block-text.ts";
import { attributeLayout, type Layout } from "./layout.ts";
import { MAX_BLOCKS } from "./limits.ts";
import type { Run } from "./node-range.ts";
import { walk } from "./walk.ts";

export interface TextBlock {
  readonly id: number;
  readonly text: string;
  readonly level: number;
  readonly runs: readonly Run[];
}

export interface Collector {
  /** Gives each block its id, unique on the page. */
  nextId(): number;
  /** Told of every shadow root and frame document met. */
  onTree?(root: ShadowRoot | Document): void;
}

/** Yields null where the caller may give the thread back. */
export function* collectSteps(root: Node, layout: Layout, collector: Collector): Generator<TextBlock | null> {
  const building = new BlockText();
  let level = 0;
  let breaks = 0;
  let made = 0;
  const flush = (): TextBlock | null => {
    const taken = building.take();
    return taken && { id: collector.nextId(), level, ...taken };
  };
  for (const step of walk(root, layout)) {
    if (made >= MAX_BLOCKS) return;
    let done: TextBlock | null = null;
    // Two line breaks with nothing between are how old pages write a paragraph.
    if (step.kind === "text") {
      if (/\S/.test(step.node.data)) breaks = 0;
      building.add(step.node);
    } else if (step.kind === "break") {
      if (++breaks >= 2) done = flush();
      else building.addBreak();
    } else if (step.kind === "edge") {
      done = flush();
      level = step.level;
      breaks = 0;
    } else if (step.kind === "tree") collector.onTree?.(step.root);
    else yield null;
    if (done) {
      made++;
      yield done;
    }
  }
  const last = flush();
  if (last) yield last;
}

/** All at once, for saved pages in Node; the extension takes it in slices. */
export function collectBlocks(
  root: Node,
  isVisible: Layout["isVisible"] = attributeLayout.isVisible,
): TextBlock[] {
  let id = 0;
  const steps = collectSteps(root, { ...attributeLayout, isVisible }, { nextId: () => id++ });
  return [...steps].filter((block) => block !== null);
}
