/**
 * Where one block of text ends and the next begins. Style is asked as seldom as can be, for each question costs the depth
 * of the tree: of elements that hold text of their own, and of inline ones in the middle of a text once for all.
 */
import { BlockText, type Run } from "../block-text.ts";
import { LONGEST_PIECE } from "../pieces.ts";
import { elementAround } from "./composed.ts";
import type { Layout } from "./layout.ts";

export interface FlowBlock {
  /** Unique on the page; given by the collector. */
  id: number;
  readonly text: string;
  /** The nodes whose text it is, in order: text nodes, or the one element around all of it. */
  readonly nodes: readonly Node[];
  /** Where its characters stand; none when the page has changed since. */
  runs(): readonly Run[];
  /** Of the heading that the text stands in; 0 outside one. */
  readonly level: number;
  /** Whether it begins inside the text node in which the block before it ends. */
  readonly goesOn: boolean;
}

interface Open {
  readonly element: Element;
  readonly level: number;
}

const hasText = (nodes: Iterable<Node>): boolean =>
  [...nodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE);

const levelOf = (blocks: readonly Open[]): number => blocks.at(-1)?.level ?? 0;

export class Flow {
  readonly #building = new BlockText();
  #level = 0;
  readonly #open: Open[] = [];
  /** How many of the open blocks hold text already; those within them end what was written before them. */
  #met = 0;
  /** Inline elements that ended since the last text: one that is shown as a block ends it. */
  #left: Element[] = [];
  #breaks = 0;
  #goesOn = false;
  readonly #visible = new Map<Element, boolean>();
  readonly #broken = new Map<Element, boolean>();

  constructor(private readonly styling: Layout) {}

  enterBlock(element: Element, headingLevel: number): void {
    this.#open.push({ element, level: headingLevel || levelOf(this.#open) });
  }

  /** Of a whole block: its heading's level if it is on screen and so ends what was written before it; null otherwise. */
  levelOfShown(element: Element, headingLevel: number): number | null {
    return this.#isShown(element) ? headingLevel || levelOf(this.#open) : null;
  }

  leaveBlock(): FlowBlock | null {
    const depth = this.#open.length - 1;
    const block = this.#open.pop();
    const wasMet = this.#met > depth;
    this.#met = Math.min(this.#met, depth);
    if (wasMet) return this.finishBlock();
    // Empty, and in the middle of a text: if it is on screen the text goes on below it.
    return block && !this.#building.isEmpty && this.#isShown(block.element) ? this.finishBlock() : null;
  }

  /** `inside`: what stands in the element itself. */
  enterInline(element: Element, inside: Iterable<Node>): FlowBlock | null {
    if (this.#isEdge() || !hasText(inside) || !this.#breaksLine(element)) return null;
    return this.finishBlock();
  }

  leaveInline(element: Element): void {
    if (!this.#building.isEmpty) this.#left.push(element);
  }

  addText(node: Text, data: string): FlowBlock | null {
    const isBlank = !/\S/.test(data);
    // Most of a page's texts are the white space between its tags.
    if (isBlank && this.#building.isEmpty) return null;
    const around = isBlank ? null : elementAround(node);
    if (around && !this.#isShown(around)) return null;
    const done = isBlank ? null : this.#settle();
    this.#building.add(node, data);
    return done;
  }

  /** More of a text that is too long for one block: it begins one of its own. `data` stands in the node from `offset` on. */
  addMore(node: Text, data: string, offset: number): FlowBlock | null {
    const around = elementAround(node);
    if (!/\S/.test(data) || (around && !this.#isShown(around))) return null;
    const done = this.finishBlock();
    this.#building.add(node, data, offset);
    this.#goesOn = done !== null && done.nodes.at(-1) === node;
    return done;
  }

  addBreak(around: Element | null): FlowBlock | null {
    if (this.#building.isEmpty || (around && !this.#isShown(around))) return null;
    // Two line breaks with nothing between are how old pages write a paragraph. Of lines without end any will do.
    if (++this.#breaks >= 2 || this.#building.length > LONGEST_PIECE) return this.finishBlock();
    this.#building.addBreak();
    return null;
  }

  /** Nothing has been written of the block to come. */
  get isAtStart(): boolean {
    return this.#building.isEmpty;
  }

  finishBlock(): FlowBlock | null {
    const goesOn = this.#goesOn;
    this.#goesOn = false;
    this.#left = [];
    this.#breaks = 0;
    const taken = this.#building.take();
    if (!taken) return null;
    const { text, runs } = taken;
    const nodes = [...new Set(runs.map(({ node }) => node))];
    return { id: 0, text, nodes, runs: () => runs, level: this.#level, goesOn };
  }

  /** Whether the next text begins a block whatever stands around it. */
  #isEdge(): boolean {
    return this.#building.isEmpty || this.#met < this.#open.length;
  }

  #settle(): FlowBlock | null {
    const ends = this.#isEdge() || this.#left.some((element) => this.#breaksLine(element));
    const done = ends ? this.finishBlock() : null;
    this.#left = [];
    this.#breaks = 0;
    this.#met = this.#open.length;
    if (ends) this.#level = levelOf(this.#open);
    return done;
  }

  #isShown(element: Element): boolean {
    return remembered(this.#visible, element, this.styling.isShown);
  }

  #breaksLine(element: Element): boolean {
    return remembered(this.#broken, element, this.styling.breaksLine);
  }
}

function remembered(
  answers: Map<Element, boolean>,
  element: Element,
  ask: (element: Element) => boolean,
): boolean {
  const answer = answers.get(element) ?? ask(element);
  answers.set(element, answer);
  return answer;
}
