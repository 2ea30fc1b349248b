/** Cuts a very long text where a reader would pause, so that no page costs more than its length. */

/** No paragraph of a newspaper is so long. With twice as many the text that costs most takes twice as long, in the collector as it seems. */
export const LONGEST_PIECE = 10_000;
/** A piece is not cut shorter than this for the sake of a sentence's end. */
const SHORTEST_PIECE = 5_000;

export interface Piece {
  readonly text: string;
  /** Where the piece begins in the whole, in UTF-16 units. */
  readonly start: number;
}

/** The text in pieces, whole and in order; one piece for all but giant texts. */
export function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  while (text.length - start > LONGEST_PIECE) {
    const end = cutAt(text, start);
    pieces.push({ text: text.slice(start, end), start });
    start = end;
  }
  pieces.push({ text: text.slice(start), start });
  return pieces;
}

/** After a sentence or a line, else after a space, else anywhere but inside a character. */
function cutAt(text: string, start: number): number {
  const limit = start + LONGEST_PIECE;
  const least = start + SHORTEST_PIECE;
  const window = text.slice(least, limit);
  for (const mark of [". ", "\n", " "]) {
    const found = window.lastIndexOf(mark);
    if (found >= 0) return least + found + mark.length;
  }
  return LOW_SURROGATE.test(text.charAt(limit)) ? limit - 1 : limit;
}

/** The second half of a character beyond the first 65,536. */
const LOW_SURROGATE = /[\uDC00-\uDFFF]/;
