/** What the reader has selected, with the text it stands in. */
import type { Selected } from "../model/reading.ts";
import type { Block } from "../types/findings.ts";

/** More of a page than this around a selection is another passage. */
const CONTEXT_CHARACTERS = 1_500;

export interface Selection {
  readonly blocks: readonly Block[];
  readonly selected: Selected;
  readonly rect: Pick<DOMRect, "top" | "bottom" | "left">;
}

const BLOCK = 1;

function inField(): Selection | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return null;
  const { selectionStart: start, selectionEnd: end, value } = field;
  if (start === null || end === null || start === end) return null;
  const rect = field.getBoundingClientRect();
  return { blocks: [{ id: BLOCK, text: value, level: 0 }], selected: { block: BLOCK, start, end }, rect };
}

/** The nearest element that holds the whole selection and begins a block of text. */
function blockAround(range: Range): Element {
  const node = range.commonAncestorContainer;
  let element = node instanceof Element ? node : node.parentElement;
  while (element?.parentElement && getComputedStyle(element).display.startsWith("inline"))
    element = element.parentElement;
  return element ?? document.body;
}

function textBetween(block: Element, range: Range, side: "before" | "after"): string {
  const around = document.createRange();
  around.selectNodeContents(block);
  if (side === "before") around.setEnd(range.startContainer, range.startOffset);
  else around.setStart(range.endContainer, range.endOffset);
  return around.toString();
}

/** null where nothing is selected. */
export function readSelection(): Selection | null {
  const chosen = getSelection();
  if (!chosen || chosen.isCollapsed || chosen.rangeCount === 0) return inField();
  const range = chosen.getRangeAt(0);
  const block = blockAround(range);
  const before = textBetween(block, range, "before").slice(-CONTEXT_CHARACTERS);
  const after = textBetween(block, range, "after").slice(0, CONTEXT_CHARACTERS);
  const text = range.toString();
  const { top, bottom, left } = range.getBoundingClientRect();
  return {
    blocks: [{ id: BLOCK, text: before + text + after, level: 0 }],
    selected: { block: BLOCK, start: before.length, end: before.length + text.length },
    rect: { top, bottom, left },
  };
}
