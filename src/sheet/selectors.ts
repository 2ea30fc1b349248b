/** Where a figure stands in an article's text, in the terms of the W3C: https://www.w3.org/TR/annotation-model/#selectors */
import type { TextQuoteSelector } from "../types/database.ts";

/** Offsets of the text of all blocks in page order, joined by line feeds; UTF-16 units, end exclusive. */
export interface TextPosition {
  readonly start: number;
  readonly end: number;
}

export interface Selectors {
  readonly position: TextPosition;
  readonly quote: TextQuoteSelector;
}

export interface PageText {
  readonly text: string;
  /** Block id to the offset of its first character. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Enough to tell one "about 200" from the next, little enough that an edit nearby does not reach it. */
const CONTEXT_CHARACTERS = 48;

export function joinBlocks(blocks: readonly { readonly id: number; readonly text: string }[]): PageText {
  const starts = new Map<number, number>();
  let length = 0;
  for (const { id, text } of blocks) {
    starts.set(id, length);
    length += text.length + 1;
  }
  return { text: blocks.map(({ text }) => text).join("\n"), starts };
}

interface Placed {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** null where the block is not of this text. */
export function positionOf({ block, start, end }: Placed, { starts }: PageText): TextPosition | null {
  const offset = starts.get(block);
  return offset === undefined ? null : { start: offset + start, end: offset + end };
}

export function selectorsAt({ start, end }: TextPosition, text: string): Selectors {
  return {
    position: { start, end },
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start),
      suffix: text.slice(end, end + CONTEXT_CHARACTERS),
    },
  };
}
