/**
 * Blocks of nothing but text and plain inline elements, which are most of a page's: the browser itself gives their text, at one
 * go, and their text nodes are looked for when a figure was found in them.
 */
import { BlockText, collapsed, type Run } from "../block-text.ts";
import { LONGEST_PIECE } from "../pieces.ts";
import { isPresent } from "./composed.ts";
import type { FlowBlock } from "./flow.ts";
import { INLINE_NAMES, type Layout } from "./layout.ts";
import { TELLING } from "./skip.ts";

/** What the walk has to look at by itself; an empty span may be the host of a shadow root. */
const NOT_PLAIN = `:not(${INLINE_NAMES.join()},link,meta),${TELLING},[is],span:empty`;

/** Its runs, if its text is still what was read. */
function runsOf(element: Element, text: string): readonly Run[] {
  if (!isPresent(element)) return [];
  const building = new BlockText();
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    building.add(node as Text, (node as Text).data);
  const built = building.take();
  return built?.text === text ? built.runs : [];
}

/** Its text as it is shown; null: to be walked. */
export function plainText(element: Element, layout: Layout): string | null {
  const isLeaf = element.firstElementChild === null;
  if (!isLeaf && element.querySelector(NOT_PLAIN)) return null;
  const raw = element.textContent ?? "";
  if (raw.length > LONGEST_PIECE) return null;
  const text = collapsed(raw);
  return isLeaf || !/\S/.test(text) || layout.isShownAsWritten(element, text) ? text : null;
}

/** An object and no closures: a long page has thousands, and what lives costs the collector at each of its turns. */
export class PlainBlock implements FlowBlock {
  id = 0;
  readonly goesOn = false;
  #runs: readonly Run[] | undefined;

  constructor(
    private readonly element: Element,
    readonly text: string,
    readonly level: number,
  ) {}

  get nodes(): readonly Node[] {
    return [this.element];
  }

  runs(): readonly Run[] {
    this.#runs ??= runsOf(this.element, this.text);
    return this.#runs;
  }
}
