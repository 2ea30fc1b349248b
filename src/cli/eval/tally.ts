/** Outcomes counted: precision, recall and F1 in all and per measure, interval and scope, precision by confidence. */
import type { Outcome } from "./score.ts";

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export interface Rates extends Readonly<Counts> {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Band extends Readonly<Pick<Counts, "right" | "wrong">> {
  readonly from: number;
  readonly precision: number;
}

export interface Tally {
  readonly passages: number;
  readonly all: Rates;
  /** Shares of the true positives. */
  readonly interval: number;
  readonly scope: number;
  readonly measures: Readonly<Record<string, Rates>>;
  readonly bands: readonly Band[];
}

/** Lower ends of the bands; the engine stays silent below the first. */
const BANDS = [0, 0.6, 0.7, 0.8, 0.9];

/** Nothing marked is no wrong mark, nothing labelled no miss: an empty share is whole. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export function rates({ right, wrong, missed }: Counts): Rates {
  const precision = share(right, right + wrong);
  const recall = share(right, right + missed);
  const f1 = share(2 * right, 2 * right + wrong + missed);
  return { right, wrong, missed, precision, recall, f1 };
}

function bandsOf(outcomes: readonly Outcome[]): Band[] {
  const right = outcomes.flatMap(({ hits }) => hits.map(({ mark }) => mark.confidence));
  const wrong = outcomes.flatMap(({ falses }) => falses.map(({ mark }) => mark.confidence));
  return BANDS.map((from, index) => {
    const to = BANDS[index + 1] ?? Number.POSITIVE_INFINITY;
    const within = (confidence: number) => confidence >= from && confidence < to;
    const [hit, miss] = [right.filter(within).length, wrong.filter(within).length];
    return { from, right: hit, wrong: miss, precision: share(hit, hit + miss) };
  });
}

export function tally(outcomes: readonly Outcome[]): Tally {
  const total: Counts = { right: 0, wrong: 0, missed: 0 };
  const measures = new Map<string, Counts>();
  const count = (measure: string, what: keyof Counts) => {
    const own = measures.get(measure) ?? { right: 0, wrong: 0, missed: 0 };
    measures.set(measure, own);
    own[what] += 1;
    total[what] += 1;
  };
  for (const { hits, falses, missed } of outcomes) {
    for (const { label } of hits) count(label.measure as string, "right");
    for (const { mark } of falses) count(mark.measure, "wrong");
    for (const { measure } of missed) count(measure as string, "missed");
  }
  const hits = outcomes.flatMap((outcome) => outcome.hits);
  const sorted = [...measures].sort(([a], [b]) => a.localeCompare(b));
  return {
    passages: outcomes.length,
    all: rates(total),
    interval: share(hits.filter(({ intervalRight }) => intervalRight).length, hits.length),
    scope: share(hits.filter(({ scopeRight }) => scopeRight).length, hits.length),
    measures: Object.fromEntries(sorted.map(([measure, counts]) => [measure, rates(counts)])),
    bands: bandsOf(outcomes),
  };
}
