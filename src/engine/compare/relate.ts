/** How a claim relates to the page's figure: the first rule that applies decides (docs/how-it-compares.md). */

import type { Claim, DatePrecision, Day, Interval, Measure, Scope } from "../../types/database.ts";
import type { Comparison, Reason, Relation } from "../../types/findings.ts";
import { dayNumber, daysApart, lessSharp } from "./days.ts";
import { isFarOff, isNear, isRounded, overlaps } from "./intervals.ts";

/** The page's figure as far as comparing needs it. */
export interface PageFigure extends Interval {
  readonly who: string;
  readonly scope: Scope;
  readonly hedge: string;
  /** Unit of the interval, in the words of claims. */
  readonly unit: string;
  readonly speaker: string | null;
  readonly asOf: Day | null;
  readonly asOfPrecision?: DatePrecision | null;
  /** The day is the article's own, for want of a stated one. */
  readonly dayInferred?: boolean;
  readonly periodFrom?: Day | null;
}

/** Two counts since dates this close are counts over one period told differently. */
const SAME_PERIOD_DAYS = 7;
/** News of one day is printed on that day or the next. */
const PRINTING_DAYS = 1;

interface Pair {
  readonly page: PageFigure;
  readonly claim: Claim;
  /** Null when a date is unknown, 0 within the dates' precision. */
  readonly days: number | null;
  /** That of the less sharp of the two. */
  readonly precision: DatePrecision | null;
  /** Between the calendar days as written, whatever their precision. */
  readonly calendarDays: number | null;
  readonly sameStatement: boolean;
  readonly sameSpeaker: boolean;
  /** What is counted may be another number on another day. */
  readonly changes: boolean;
  /** The claim counts what happened somewhere else than its measure asks of; what holds at a moment is counted wherever it is. */
  readonly elsewhere: boolean;
}

function differentPeriod({ page, claim }: Pair): boolean {
  if (page.scope !== claim.scope) return true;
  if (page.scope !== "total") return false;
  return Math.abs(dayNumber(page.periodFrom) - dayNumber(claim.periodFrom)) > SAME_PERIOD_DAYS;
}

/** The relation, or null where words of order alone would have to prove that two speakers differ on one and the same day. */
function relation(pair: Pair): Relation | null {
  const { page, claim, days, changes } = pair;
  const meets = overlaps(page, claim);
  if (page.who !== claim.who || isOtherUnit(pair) || (pair.elsewhere && !(pair.sameStatement && meets)))
    return "counts-something-else";
  if (differentPeriod(pair)) return "other-period";
  if (changes && days) return side(days);
  const undated = changes && days === null;
  const unsharp = changes && isUnsharp(pair);
  // Of another week "more than 45,000" allows for any number that came later.
  const isApart = undated ? !isNear(page, claim) : unsharp && isFarOff(page, claim);
  if (meets && !isApart) return pair.sameSpeaker ? "repeats" : "agrees";
  if (undated) return "other-period";
  if (isRounded(page, claim)) return "rounded";
  if (unsharp) return side(pair.calendarDays as number);
  if (pair.sameStatement) return "printed-differently";
  if (pair.sameSpeaker) return "revised";
  return page.hedge === "order" || claim.hedge === "order" ? null : "differs";
}

function side(days: number): Relation {
  return days < 0 ? "earlier" : "later";
}

/** A share of two countries and an area in km² answer one question in terms that do not compare. */
function isOtherUnit({ page, claim }: Pair): boolean {
  return (page.unit === "share" || claim.unit === "share") && page.unit !== claim.unit;
}

/** "At the beginning of March": too unsharp to call a difference, sharp enough to say which came first. */
function isUnsharp({ precision, calendarDays }: Pair): boolean {
  return precision !== "day" && calendarDays !== null && calendarDays !== 0;
}

/** Two sources that nobody names may well be two people. */
const isSameSpeaker = (page: PageFigure, claim: Claim): boolean =>
  page.speaker !== null && page.speaker === claim.speaker && claim.speakerRole !== "unnamed";

function printedDays(days: number | null, inferred: boolean | undefined): number | null {
  return inferred && days === -PRINTING_DAYS ? 0 : days;
}

/** Compares one claim on the figure's measure; null when nothing may be said. */
export function relate(page: PageFigure, claim: Claim, measure: Measure): Comparison | null {
  const precision = lessSharp(page.asOfPrecision ?? null, claim.asOfPrecision);
  const apart = printedDays(daysApart(page.asOf, claim.asOf, precision), page.dayInferred);
  // Within the page's own week or month nobody knows which of the two came first.
  const days = apart === 0 && (page.asOfPrecision ?? "day") !== "day" ? null : apart;
  const sameSpeaker = isSameSpeaker(page, claim);
  const calendarDays = daysApart(page.asOf, claim.asOf, "day");
  const pair: Pair = {
    page,
    claim,
    days,
    precision,
    calendarDays,
    sameSpeaker,
    // One speaker on one day about one thing: taken for one utterance.
    sameStatement: sameSpeaker && days === 0,
    changes: measure.daily || page.scope !== "level",
    elsewhere: claim.place !== measure.place && claim.scope !== "level",
  };
  const found = relation(pair);
  return found && { claim: claim.id, relation: found, reason: reasonOf(pair) };
}

function reasonOf(pair: Pair): Reason {
  // Days from or to a week or a month nobody can count.
  if (pair.days !== null) return pair.days && pair.precision !== "day" ? {} : { days: pair.days };
  return pair.changes && !differentPeriod(pair) ? { undated: true } : {};
}
