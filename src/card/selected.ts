/** What the reader has selected, with the text it stands in. */
import { collapsed } from "../block-text.ts";
import { paragraphsOf } from "../model/paragraphs.ts";
import type { Block } from "../types/findings.ts";
import { type SelectedText, selectedBlocks, selectedIn } from "./selected-blocks.ts";

export interface Selection extends SelectedText {
  readonly rect: Pick<DOMRect, "top" | "bottom" | "left">;
}

const toBlock = ({ id, text }: { readonly id: number; readonly text: string }): Block => ({
  id,
  text,
  level: 0,
});

function inField(): Selection | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return null;
  const { selectionStart: start, selectionEnd: end, value } = field;
  if (start === null || end === null || start === end) return null;
  const paragraphs = paragraphsOf(value).map((paragraph, id) => ({ ...paragraph, id }));
  return {
    blocks: paragraphs.map(toBlock),
    selected: paragraphs.flatMap((paragraph) => selectedIn(paragraph, () => ({ start, end }))),
    rect: field.getBoundingClientRect(),
  };
}

/** Last, what no page is read for: a line of code, a button. */
function asWritten(range: Range): SelectedText {
  const block = { id: 0, text: collapsed(range.toString()), level: 0 };
  return { blocks: [block], selected: [{ block: 0, start: 0, end: block.text.length }] };
}

/** null where nothing is selected. */
export function readSelection(): Selection | null {
  const chosen = getSelection();
  if (!chosen || chosen.isCollapsed || chosen.rangeCount === 0) return inField();
  const range = chosen.getRangeAt(0);
  const { top, bottom, left } = range.getBoundingClientRect();
  const found = selectedBlocks(range) ?? asWritten(range);
  return { ...found, rect: { top, bottom, left } };
}
