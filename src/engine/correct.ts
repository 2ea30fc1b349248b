/** What a reader says a figure is, in place of what was read; the words and their interval stay as printed. */
import type { Correction, Figure } from "../types/findings.ts";
import type { ClaimIndex } from "./claims/claim-index.ts";
import { compareFigure } from "./compare/index.ts";

/** A measure that the database does not have compares with nothing. */
export function correctFigure(
  figure: Figure,
  { measure, scope, asOf, speaker }: Correction,
  index: ClaimIndex,
): Figure {
  const known = index.measures.get(measure);
  const isOther = measure !== figure.measure;
  const who = isOther && known ? known.who : figure.who;
  const unit = known && figure.unit !== "share" ? known.unit : figure.unit;
  const corrected = { ...figure, measure, scope, asOf, speaker, who, unit };
  // A day that somebody has looked up is stated, whatever it was before.
  const reports = compareFigure({ ...corrected, dayInferred: false, periodFrom: null }, measure, index);
  return { ...corrected, confidence: 1, reports };
}
