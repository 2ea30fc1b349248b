/** The blocks read so far, in the order of the page. */
import type { TextBlock } from "./collect.ts";
import { positionOf } from "./composed.ts";

/** Before the node and not in it. */
const isBefore = ({ nodes: [first] }: TextBlock, node: Node): boolean =>
  first !== undefined && (positionOf(first, node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The last heading and the last block: what a reader has in mind at this point. */
export function lastWords(blocks: readonly TextBlock[], end = blocks.length): TextBlock[] {
  const before = blocks.slice(0, end);
  const heading = before.findLast(({ level }) => level > 0);
  return [...new Set([heading, before.at(-1)])].filter((block) => block !== undefined);
}

export class Shelf {
  #blocks: TextBlock[] = [];
  /** Of each node, which its block keeps alive anyway; a weak map of thousands is dear for the collector. */
  readonly #holders = new Map<Node, TextBlock[]>();

  /** Blocks that were read together and stand together. */
  put(added: readonly TextBlock[], at: number): void {
    if (at >= this.#blocks.length) for (const block of added) this.#blocks.push(block);
    else this.#blocks = [...this.#blocks.slice(0, at), ...added, ...this.#blocks.slice(at)];
  }

  /** How many blocks stand before the node. */
  placeOf(node: Node): number {
    // Pages grow at their end more than anywhere else.
    const last = this.#blocks.at(-1);
    if (!last || isBefore(last, node)) return this.#blocks.length;
    let [low, high] = [0, this.#blocks.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.#blocks[middle] as TextBlock, node)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  text(): { id: number; text: string }[] {
    return this.#blocks.map(({ id, text }) => ({ id, text }));
  }

  wordsBefore(place: number): TextBlock[] {
    return lastWords(this.#blocks, place);
  }

  /** Takes out the blocks of which any piece is said to be gone. */
  take(isGone: (node: Node) => boolean): Set<TextBlock> {
    return this.remove(new Set(this.#blocks.filter(({ nodes }) => nodes.some(isGone))));
  }

  /** Notes what the block holds; returns those that held some of it before, for a page can change while it is read. */
  hold(block: TextBlock): TextBlock[] {
    const before: TextBlock[] = [];
    for (const [at, node] of block.nodes.entries()) {
      const holders = this.#holders.get(node);
      if (holders && at === 0 && block.goesOn) {
        holders.push(block);
        continue;
      }
      for (const holder of holders ?? []) if (holder !== block) before.push(holder);
      this.#holders.set(node, [block]);
    }
    return before;
  }

  /** Whether the block is still what its text was last read as. */
  has(block: TextBlock): boolean {
    return block.nodes.every((node) => this.#holders.get(node)?.includes(block));
  }

  remove(gone: Set<TextBlock>): Set<TextBlock> {
    if (gone.size > 0) this.#blocks = this.#blocks.filter((block) => !gone.has(block));
    for (const block of gone)
      for (const node of block.nodes)
        if (this.#holders.get(node)?.includes(block)) this.#holders.delete(node);
    return gone;
  }
}
