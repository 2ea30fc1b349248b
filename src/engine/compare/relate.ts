/** How a claim relates to the page's figure: the first rule that applies decides (docs/how-it-compares.md). */

import type { Claim, Day, Interval, Measure, Scope } from "../../types/database.ts";
import type { Comparison, Reason, Relation } from "../../types/findings.ts";
import { dayNumber, daysApart } from "./days.ts";
import { isFarOff, isRounded, overlaps } from "./intervals.ts";

/** The page's figure as far as comparing needs it. */
export interface PageFigure extends Interval {
  readonly who: string;
  readonly scope: Scope;
  readonly hedge: string;
  /** Unit of the interval, in the words of claims. */
  readonly unit: string;
  readonly speaker: string | null;
  readonly asOf: Day | null;
  /** The day is the article's own, for want of a stated one. */
  readonly dayInferred: boolean;
  readonly periodFrom: Day | null;
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
  /** Between the calendar days as written, whatever their precision. */
  readonly calendarDays: number | null;
  readonly sameStatement: boolean;
  readonly sameSpeaker: boolean;
}

function differentPeriod({ page, claim }: Pair): boolean {
  if (page.scope !== claim.scope) return true;
  if (page.scope !== "total") return false;
  return Math.abs(dayNumber(page.periodFrom) - dayNumber(claim.periodFrom)) > SAME_PERIOD_DAYS;
}

/** The relation, or null where words of order alone would have to prove that two speakers differ on one and the same day. */
function relation(pair: Pair, daily: boolean): Relation | null {
  const { page, claim, days } = pair;
  if (page.who !== claim.who || isOtherUnit(pair)) return "counts-something-else";
  if (differentPeriod(pair)) return "other-period";
  const changes = daily || page.scope !== "level";
  if (changes && days) return side(days);
  const unsharp = changes && isUnsharp(pair);
  if (overlaps(page, claim) && !(unsharp && isFarOff(page, claim)))
    return pair.sameStatement ? "repeats" : "agrees";
  if (isRounded(page, claim)) return "rounded";
  if (changes && claim.asOf === null) return "other-period";
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
function isUnsharp({ claim, calendarDays }: Pair): boolean {
  return claim.asOfPrecision !== "day" && calendarDays !== null && calendarDays !== 0;
}

/** One speaker on one day about one thing: taken for one utterance unless the database knows better. */
function isSameStatement(page: PageFigure, claim: Claim, days: number | null): boolean {
  return page.speaker !== null && page.speaker === claim.speaker && days === 0;
}

function printedDays(days: number | null, inferred: boolean): number | null {
  return inferred && days === -PRINTING_DAYS ? 0 : days;
}

/** Compares one claim on the figure's measure; null when nothing may be said. */
export function relate(page: PageFigure, claim: Claim, measure: Measure): Comparison | null {
  const days = printedDays(daysApart(page.asOf, claim.asOf, claim.asOfPrecision), page.dayInferred);
  const sameSpeaker = page.speaker !== null && page.speaker === claim.speaker;
  const calendarDays = daysApart(page.asOf, claim.asOf, null);
  const pair: Pair = {
    page,
    claim,
    days,
    calendarDays,
    sameSpeaker,
    sameStatement: isSameStatement(page, claim, days),
  };
  const found = relation(pair, measure.daily);
  return found && { claim: claim.id, relation: found, reason: reasonOf(pair, found) };
}

type Writable = { -readonly [K in keyof Reason]: Reason[K] };

function reasonOf(pair: Pair, relation: Relation): Reason {
  const { page, claim } = pair;
  if (relation === "counts-something-else") {
    return { pageWho: page.who, claimWho: claim.who, pageUnit: page.unit, claimUnit: claim.unit };
  }
  if (relation === "other-period") return periodReason(pair);
  const reason: Writable = {};
  if (page.asOf) reason.pageAsOf = page.asOf;
  if (claim.asOf) reason.claimAsOf = claim.asOf;
  if (pair.days !== null) reason.days = pair.days;
  if (relation === "earlier" || relation === "later") return reason;
  reason.pageSpeaker = page.speaker;
  reason.claimSpeaker = claim.speaker;
  reason.statement = claim.statement;
  return reason;
}

function periodReason({ page, claim }: Pair): Reason {
  const reason: Writable = { pageScope: page.scope, claimScope: claim.scope };
  if (claim.asOf === null) reason.undated = true;
  if (claim.periodFrom) reason.periodFrom = claim.periodFrom;
  if (claim.periodTo) reason.periodTo = claim.periodTo;
  return reason;
}
