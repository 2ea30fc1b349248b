/** Cuts a very long text where a reader would pause, so that no page costs more than its length. */

/** Memory of one piece stays within a processor's cache; no paragraph of a newspaper is so long. */
const LONGEST_PIECE = 20_000;
/** A piece is not cut shorter than this for the sake of a sentence's end. */
const SHORTEST_PIECE = 10_000;

export interface Piece {
  readonly text: string;
  /** Where the piece begins in the whole, in UTF-16 units. */
  readonly start: number;
}

/** The text in pieces, whole and in order; one piece for all but giant texts. */
export function cutPieces(text: string): Piece[] {
  if (text.length <= LONGEST_PIECE) return [{ text, start: 0 }];
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + LONGEST_PIECE >= text.length ? text.length : cutAt(text, start);
    pieces.push({ text: text.slice(start, end), start });
    start = end;
  }
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
  const insidePair = /[\uDC00-\uDFFF]/.test(text[limit] ?? "");
  return insidePair ? limit - 1 : limit;
}
