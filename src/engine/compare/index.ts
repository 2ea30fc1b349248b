/** The page's figure beside the database's claims on its measure. */

import type { Comparison } from "../../types/findings.ts";
import type { ClaimIndex } from "../claims/claim-index.ts";
import { orderComparisons } from "./order.ts";
import { type PageFigure, relate } from "./relate.ts";

/** Claims nearest in date that are compared at most: all that are shipped on any question, bounded for huge databases. */
export const MOST_COMPARED = 40;

/** Reports of the same figure, closest first. */
export function compareFigure(page: PageFigure, measure: string, index: ClaimIndex): Comparison[] {
  const known = index.measures.get(measure);
  if (!known) return [];
  const pairs = index.nearest(measure, page.asOf, MOST_COMPARED).flatMap((claim) => {
    const comparison = relate(page, claim, known);
    return comparison ? [{ comparison, claim, report: index.reports.get(claim.report) }] : [];
  });
  return orderComparisons(page, pairs);
}
