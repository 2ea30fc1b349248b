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
  const corrected = {
    ...figure,
    measure,
    scope,
    asOf,
    speaker,
    who: isOther && known ? known.who : figure.who,
    unit: known && figure.unit !== "share" ? known.unit : figure.unit,
    confidence: 1,
  };
  // A day that somebody has looked up is stated, whatever it was before; of another question the period was not read.
  if (asOf !== figure.asOf) Object.assign(corrected, { dayInferred: false, asOfPrecision: "day" });
  if (isOther || scope !== figure.scope) corrected.periodFrom = null;
  return { ...corrected, reports: compareFigure(corrected, measure, index) };
}
