/** The contract between the finder, which thinks in offsets of a block's text, and the painter, which needs places in the page. */
import type { Run } from "../block-text.ts";

/** A place in the page. Plain data: no live Range, which every later change of the page would have to update. */
export interface NodeRange {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** The run that holds the character at `position`. Runs do not overlap and stand in order. */
function runAt(runs: readonly Run[], position: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (position < run.at) high = middle - 1;
    else if (position >= run.at + run.length) low = middle + 1;
    else return run;
  }
  return undefined;
}

/** null when an end falls on a character that is no one's (the space that stands for a line break). */
export function locate(runs: readonly Run[], start: number, end: number): NodeRange | null {
  const first = runAt(runs, start);
  const last = runAt(runs, end - 1);
  if (!first || !last) return null;
  return {
    startNode: first.node,
    startOffset: first.offset + (start - first.at),
    endNode: last.node,
    endOffset: last.offset + (end - last.at),
  };
}
