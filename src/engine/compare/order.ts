/** Which report stands first: same question and scope, then the closest date, then the closest value, originals before copies. */

import type { Claim, Report } from "../../types/database.ts";
import type { Comparison } from "../../types/findings.ts";
import { dayNumber } from "./days.ts";
import { ratioDistance } from "./intervals.ts";
import type { PageFigure } from "./relate.ts";

/** Claims without a date stand behind all dated ones of their kind. */
const UNDATED = 1e6;

interface Ranked {
  readonly comparison: Comparison;
  readonly key: readonly number[];
}

function copyRank(report: Report | undefined): number {
  if (!report) return 0;
  return report.republished.length + (report.reworded ? 1 : 0);
}

function keyOf(page: PageFigure, comparison: Comparison, claim: Claim, report: Report | undefined): number[] {
  const otherThing = comparison.relation === "counts-something-else" ? 1 : 0;
  const otherScope = claim.scope === page.scope ? 0 : 1;
  const days = Math.abs(dayNumber(claim.asOf) - dayNumber(page.asOf));
  const distance = Number.isNaN(days) ? UNDATED : days;
  return [otherThing, otherScope, distance, ratioDistance(page, claim), copyRank(report)];
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] as number) - (b[index] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function orderComparisons(
  page: PageFigure,
  pairs: readonly { comparison: Comparison; claim: Claim; report: Report | undefined }[],
): Comparison[] {
  const ranked: Ranked[] = pairs.map(({ comparison, claim, report }) => ({
    comparison,
    key: keyOf(page, comparison, claim, report),
  }));
  return ranked.sort((a, b) => compareKeys(a.key, b.key)).map(({ comparison }) => comparison);
}
