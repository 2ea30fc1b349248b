/** The database indexed for look-up: claims by measure, sorted by date. */

import type { Claim, Database, Day, Measure, Report, Speaker } from "../../types/database.ts";
import type { Coverage } from "../../types/findings.ts";
import { dayNumber } from "../compare/days.ts";

interface Dated {
  readonly days: readonly number[];
  readonly dated: readonly Claim[];
  readonly undated: readonly Claim[];
}

export interface ClaimIndex {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly coverage: Coverage;
  /** At most `most` claims on `measure`, those nearest to `day` in date (all dates alike when it is unknown). */
  nearest(measure: string, day: Day | null, most: number): readonly Claim[];
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function sortByDay(claims: readonly Claim[]): Dated {
  const undated = claims.filter((claim) => claim.asOf === null);
  const keyed = claims
    .filter((claim) => claim.asOf !== null)
    .map((claim) => ({ claim, day: dayNumber(claim.asOf as Day) }))
    .sort((a, b) => a.day - b.day);
  return { undated, dated: keyed.map(({ claim }) => claim), days: keyed.map(({ day }) => day) };
}

function lowerBound(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((days[mid] as number) < day) low = mid + 1;
    else high = mid;
  }
  return low;
}

function window(sorted: Dated, day: Day | null, most: number): readonly Claim[] {
  const undated = sorted.undated.slice(0, most);
  const room = Math.max(0, most - undated.length);
  if (sorted.dated.length <= room) return [...sorted.dated, ...undated];
  if (!day) return [...sorted.dated.slice(-room), ...undated];
  const wanted = dayNumber(day);
  let from = lowerBound(sorted.days, wanted);
  let to = from;
  while (to - from < room) {
    const before = from > 0 ? wanted - (sorted.days[from - 1] as number) : Number.POSITIVE_INFINITY;
    const after = to < sorted.days.length ? (sorted.days[to] as number) - wanted : Number.POSITIVE_INFINITY;
    if (before < after) from--;
    else to++;
  }
  return [...sorted.dated.slice(from, to), ...undated];
}

function coverageOf(database: Database): Coverage {
  const count = (values: readonly (string | null | undefined)[]) => new Set(values.filter(Boolean)).size;
  const days = database.reports.flatMap((report) => (report.published ? [report.published] : [])).sort();
  return {
    version: database.version,
    reports: database.reports.length,
    outlets: count(database.reports.map(({ outlet }) => outlet)),
    countries: count(database.reports.map(({ country }) => country)),
    languages: count(database.reports.map(({ language }) => language)),
    speakers: count(database.claims.map(({ speaker }) => speaker)),
    claims: database.claims.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}

export function indexDatabase(database: Database): ClaimIndex {
  const grouped = new Map<string, Claim[]>();
  for (const claim of database.claims) {
    const list = grouped.get(claim.measure);
    if (list) list.push(claim);
    else grouped.set(claim.measure, [claim]);
  }
  const sorted = new Map([...grouped].map(([measure, claims]) => [measure, sortByDay(claims)]));
  return {
    measures: byId(database.measures),
    speakers: byId(database.speakers),
    reports: byId(database.reports),
    claims: byId(database.claims),
    coverage: coverageOf(database),
    nearest: (measure, day, most) => {
      const list = sorted.get(measure);
      return list ? window(list, day, most) : [];
    },
  };
}
