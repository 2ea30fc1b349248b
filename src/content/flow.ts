/**
 * Where one block of text ends and the next begins. Style is asked as seldom as can be, for each question costs the depth
 * of the tree: of elements that hold text of their own, and of inline ones in the middle of a text once for all.
 */
import { BlockText } from "./block-text.ts";
import { type InlineLook, isInlineName, type Layout } from "./layout.ts";
import type { Run } from "./node-range.ts";

export interface FlowBlock {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Of the heading that the text stands in; 0 outside one. */
  readonly level: number;
}

interface Open {
  readonly element: Element;
  readonly level: number;
}

const hasText = (nodes: Iterable<Node>): boolean =>
  [...nodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE);

export class Flow {
  private readonly building = new BlockText();
  private level = 0;
  private readonly open: Open[] = [];
  /** How many of the open blocks hold text already; those within them end what was written before them. */
  private met = 0;
  /** Inline elements that ended since the last text: one that is shown as a block ends it. */
  private left: Element[] = [];
  private breaks = 0;
  private readonly visible = new Map<Element, boolean>();
  private readonly looks = new Map<Element, InlineLook>();

  constructor(private readonly layout: Layout) {}

  enterBlock(element: Element, headingLevel: number): void {
    this.open.push({ element, level: headingLevel || (this.open.at(-1)?.level ?? 0) });
  }

  leaveBlock(): FlowBlock | null {
    const depth = this.open.length - 1;
    const block = this.open.pop();
    const wasMet = this.met > depth;
    this.met = Math.min(this.met, depth);
    if (wasMet) return this.flush();
    // Empty, and in the middle of a text: if it is on screen the text goes on below it.
    return block && !this.building.isEmpty && this.isVisible(block.element) ? this.flush() : null;
  }

  /** `inside`: what stands in the element itself. */
  enterInline(element: Element, inside: Iterable<Node>): FlowBlock | null {
    if (this.isEdge() || !hasText(inside) || !this.lookOf(element).isBlock) return null;
    return this.flush();
  }

  leaveInline(element: Element): void {
    if (!this.building.isEmpty) this.left.push(element);
  }

  addText(node: Text, around: Element | null): FlowBlock | null {
    const { data } = node;
    const isBlank = !/\S/.test(data);
    // Most of a page's texts are the white space between its tags.
    if (isBlank && this.building.isEmpty) return null;
    if (!isBlank && around && !this.isVisible(around)) return null;
    const done = isBlank ? null : this.settle();
    this.building.add(node, data);
    return done;
  }

  addBreak(around: Element | null): FlowBlock | null {
    if (this.building.isEmpty || (around && !this.isVisible(around))) return null;
    // Two line breaks with nothing between are how old pages write a paragraph.
    if (++this.breaks >= 2) return this.flush();
    this.building.addBreak();
    return null;
  }

  flush(): FlowBlock | null {
    this.left = [];
    this.breaks = 0;
    const taken = this.building.take();
    return taken && { ...taken, level: this.level };
  }

  /** Whether the next text begins a block whatever stands around it. */
  private isEdge(): boolean {
    return this.building.isEmpty || this.met < this.open.length;
  }

  private settle(): FlowBlock | null {
    const ends = this.isEdge() || this.left.some((element) => this.lookOf(element).isBlock);
    const done = ends ? this.flush() : null;
    this.left = [];
    this.breaks = 0;
    this.met = this.open.length;
    if (ends) this.level = this.open.at(-1)?.level ?? 0;
    return done;
  }

  private isVisible(element: Element): boolean {
    let known = this.visible.get(element);
    if (known === undefined) {
      known = this.isInlineInVisible(element)
        ? this.lookOf(element).isVisible
        : this.layout.isVisible(element);
      this.visible.set(element, known);
    }
    return known;
  }

  /** Then its own style settles it, which tells also whether it is a block. */
  private isInlineInVisible({ localName, parentElement }: Element): boolean {
    return parentElement !== null && isInlineName(localName) && this.visible.get(parentElement) === true;
  }

  private lookOf(element: Element): InlineLook {
    let known = this.looks.get(element);
    if (!known) {
      known = this.layout.inlineLook(element);
      this.looks.set(element, known);
    }
    return known;
  }
}
