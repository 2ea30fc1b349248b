import type { Block } from "../types/findings.ts";

/**
 * Plain text as blocks, one a line. A block's id is the offset of its line, so that
 * `block + start` is an offset of the whole text.
 */
export function lineBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") blocks.push({ id: start, text: line, level: 0 });
    start += line.length + 1;
  }
  return blocks;
}

/** Paragraphs as blocks, each with its place among them as its id. */
export const paragraphBlocks = (texts: readonly string[]): Block[] =>
  texts.map((text, id) => ({ id, text, level: 0 }));
