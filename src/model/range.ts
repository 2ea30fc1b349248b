/** From the lowest to the highest that was reported, per scope. Never an average, and never without its origins. */
import type { Claim, Day, Scope } from "../types/database.ts";
import { originsOf } from "./origins.ts";
import type { Telling } from "./tellings.ts";

export interface RangeEnd {
  readonly value: number;
  /** The words allow less than the lowest, or more than the highest. */
  readonly isOpen: boolean;
  readonly claim: Claim;
}

export interface Range {
  readonly scope: Scope;
  readonly low: RangeEnd;
  readonly high: RangeEnd;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly reports: number;
  readonly origins: number;
  /** Reports left out because they print only a word of order. */
  readonly wordsOfOrder: number;
}

const lowEnd = (claim: Claim): RangeEnd | null => {
  const value = claim.min ?? claim.max;
  return value === null ? null : { value, isOpen: claim.min === null, claim };
};

const highEnd = (claim: Claim): RangeEnd | null => {
  const value = claim.max ?? claim.min;
  return value === null ? null : { value, isOpen: claim.max === null, claim };
};

function extreme(ends: readonly (RangeEnd | null)[], isFurther: (a: RangeEnd, b: RangeEnd) => boolean) {
  return ends.reduce((best, end) => (end && (!best || isFurther(end, best)) ? end : best), null);
}

/** An end of nothing but nines is where a word of order stops; nobody printed it. */
const NINES = /^99+$/;

/** "Thousands" or "thousands to a few hundred". */
const isOfOrder = ({ hedge, max }: Claim): boolean =>
  hedge === "order" || (hedge === "range" && NINES.test(String(max)));

function rangeOf(scope: Scope, tellings: readonly Telling[]): Range | null {
  // A word of order has no lowest and no highest that anyone said: it would stretch every line to nonsense.
  const numbered = tellings.filter(({ claim }) => !isOfOrder(claim));
  const claims = numbered.map(({ claim }) => claim);
  const low = extreme(claims.map(lowEnd), (a, b) => a.value < b.value || (a.value === b.value && a.isOpen));
  const high = extreme(claims.map(highEnd), (a, b) => a.value > b.value || (a.value === b.value && a.isOpen));
  if (!low || !high) return null;
  const days = claims.flatMap(({ asOf }) => asOf ?? []).sort();
  return {
    scope,
    low,
    high,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    reports: new Set(claims.map(({ report }) => report)).size,
    origins: originsOf(numbered).length,
    wordsOfOrder: tellings.length - numbered.length,
  };
}

/** The page's own scope first. Claims that count something else than the page do not belong on one line with it. */
export function rangesOf(tellings: readonly Telling[], pageScope: Scope): Range[] {
  const alike = tellings.filter(({ comparison }) => comparison.relation !== "counts-something-else");
  const scopes = new Set([pageScope, ...alike.map(({ claim }) => claim.scope)]);
  return [...scopes]
    .map((scope) =>
      rangeOf(
        scope,
        alike.filter(({ claim }) => claim.scope === scope),
      ),
    )
    .filter((range) => range !== null);
}
