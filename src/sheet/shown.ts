/** The figure that a row of the sheet speaks of: as the page has it now, corrected where the correction was made of these words. */
import type { PageFigure } from "../messages.ts";
import type { Row } from "./bring.ts";
import type { Entry } from "./sheet.ts";

/** As it is read now; where it is not, as it was read when it was noted. */
export const readOf = ({ entry, now }: Row): PageFigure => now ?? entry.item;

/** The sentence in which the figure stood when it was noted. */
export const notedSentence = ({ item }: Entry): string => `${item.before}${item.figure.exact}${item.after}`;

/** The number's words when the reader corrected what was read. */
export const correctedWords = ({ corrected, item }: Entry): string => (corrected ?? item.figure).exact;

/**
 * Whether the row's figure is a corrected one. Another number in the same place is another figure, of which the reader has said
 * nothing. A text that is as it was noted is the same, though an update may take other words of it for the number.
 */
export function isCorrected(row: Row): boolean {
  const { entry, presence } = row;
  if (!entry.correction) return false;
  const words = correctedWords(entry);
  return words === readOf(row).figure.exact || (presence === "here" && words === entry.item.figure.exact);
}

export function shownOf(row: Row): PageFigure {
  const read = readOf(row);
  const { corrected } = row.entry;
  return corrected && isCorrected(row)
    ? { ...read, figure: { ...corrected, exact: read.figure.exact } }
    : read;
}
