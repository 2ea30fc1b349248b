/** The blocks of the page that a selection touches, and what of them is selected. */
import type { Run } from "../block-text.ts";
import { collectSteps, type TextBlock } from "../content/collect.ts";
import { pageLayout, parentElement } from "../content/layout.ts";
import { lastWords } from "../content/shelf.ts";
import type { Selected } from "../model/reading.ts";
import type { Block } from "../types/findings.ts";

export interface SelectedText {
  readonly blocks: readonly Block[];
  /** What of the blocks is selected. */
  readonly selected: readonly Selected[];
}

interface Placed<Source> {
  readonly id: number;
  readonly text: string;
  readonly runs: readonly Run<Source>[];
}

/** Where what is selected of a source begins and ends; null: nowhere. */
type Within<Source> = (source: Source) => { readonly start: number; readonly end: number } | null;

/** From the first selected character of a block to the last. */
export function selectedIn<Source>({ id, runs }: Placed<Source>, within: Within<Source>): Selected[] {
  const parts = runs.flatMap(({ at, node, offset, length }) => {
    const chosen = within(node);
    const start = Math.max(offset, chosen?.start ?? Number.POSITIVE_INFINITY);
    const end = Math.min(offset + length, chosen?.end ?? 0);
    return start < end ? [[at + start - offset, at + end - offset] as const] : [];
  });
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? [{ block: id, start: first[0], end: last[1] }] : [];
}

/** The nearest element that holds the whole selection and begins a block of text. */
function blockAround(range: Range): Element {
  const node = range.commonAncestorContainer;
  let around = node instanceof Element ? node : parentElement(node);
  while (around && !pageLayout.breaksLine(around)) around = parentElement(around);
  return around ?? document.body;
}

const inRange =
  (range: Range): Within<Text> =>
  (node) => {
    if (!range.intersectsNode(node)) return null;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    return {
      start: node === startContainer ? startOffset : 0,
      end: node === endContainer ? endOffset : node.length,
    };
  };

/** The blocks that hold some of the range, what a reader has in mind of the text before them, and what of them is selected. */
function inBlocks(range: Range, all: readonly TextBlock[]): SelectedText | null {
  const touched = all.filter(({ nodes }) => nodes.some((node) => range.intersectsNode(node)));
  const [first] = touched;
  const selected = touched.flatMap((block) => selectedIn({ ...block, runs: block.runs() }, inRange(range)));
  if (!first || selected.length === 0) return null;
  const context = lastWords(all, all.indexOf(first));
  const asBlock = ({ id, text, level }: TextBlock): Block => ({ id, text, level });
  return {
    blocks: [...context.map((block) => ({ ...asBlock(block), context: true })), ...touched.map(asBlock)],
    selected,
  };
}

function collect(roots: Iterable<Node>): TextBlock[] {
  let id = 0;
  return [...collectSteps(roots, pageLayout, { nextId: () => id++ })].filter((block) => block !== null);
}

/** As the page's own reading has it; null where none of it is read for a page. */
export const selectedBlocks = (range: Range): SelectedText | null =>
  inBlocks(range, collect([document.body])) ??
  // The reader may point at what a page is not read for: navigation, a form, an editor.
  inBlocks(range, collect(blockAround(range).childNodes));
