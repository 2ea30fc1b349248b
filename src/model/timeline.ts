/** The timeline's geometry: claims by the day they are true of, and by value. Draws nothing, says nothing. */
import { scaleLinear, scaleLog, scaleUtc } from "d3-scale";
import type { Day, Interval } from "../types/database.ts";
import type { Figure } from "../types/findings.ts";
import type { Telling } from "./tellings.ts";
import { isOtherUnit } from "./unit.ts";

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Room for the axes' words. */
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
  /** Time runs from right to left where the script does. */
  readonly isRtl: boolean;
}

/** An interval on screen. Where the words leave an end open, the bar runs to the frame and is drawn as open. */
export interface Bar {
  readonly high: number;
  readonly low: number;
  readonly isOpenUp: boolean;
  readonly isOpenDown: boolean;
  /** Height of the number itself: the middle of a range, else the stated end. */
  readonly at: number;
}

export interface Point extends Bar {
  readonly telling: Telling;
  readonly x: number;
}

export interface Tick {
  readonly at: number;
  readonly value: number;
}

export interface Chart {
  readonly points: readonly Point[];
  readonly page: Bar;
  readonly days: readonly Tick[];
  readonly values: readonly Tick[];
  readonly isLog: boolean;
}

/** Two powers of ten: beyond that, the small values of a linear scale lie on its floor. */
const LOG_FROM_RATIO = 100;
/** Distance of points of one day, and of the outermost from the frame. */
const SIDE_STEP_PX = 13;
const MARGIN_PX = 14;
const DAY_MS = 86_400_000;

const timeOf = (day: Day) => Date.parse(`${day}T00:00:00Z`);
const endsOf = ({ min, max }: Interval) => [min, max].filter((end) => end !== null);

interface Scale {
  (value: number): number;
  ticks(count: number): number[];
}

function valueScale(values: readonly number[], frame: Frame): { scale: Scale; isLog: boolean } {
  const range = [frame.height - frame.bottom, frame.top];
  const positive = values.filter((value) => value > 0);
  const [lowest, highest] = [Math.min(...positive), Math.max(...positive)];
  const isLog = positive.length > 0 && highest / lowest > LOG_FROM_RATIO;
  if (!isLog) return { scale: scaleLinear([0, Math.max(highest, 0) * 1.08 || 1], range).nice(4), isLog };
  // A zero has no place on a log scale; it is drawn on the floor.
  const log = scaleLog([lowest / 1.5, highest * 1.5], range);
  const scale = Object.assign((value: number) => log(Math.max(value, lowest / 1.5)), {
    ticks: () => log.ticks().filter((tick) => Math.log10(tick) % 1 === 0),
  });
  return { scale, isLog };
}

function barOf({ min, max }: Interval, scale: Scale, frame: Frame): Bar {
  const stated = min !== null && max !== null ? (min + max) / 2 : (min ?? max ?? 0);
  return {
    high: max === null ? frame.top : scale(max),
    low: min === null ? frame.height - frame.bottom : scale(min),
    isOpenUp: max === null,
    isOpenDown: min === null,
    at: scale(stated),
  };
}

/** Points of one day stand beside each other, around the day, or as near it as the frame lets all of them. */
function besideDay(
  tellings: readonly Telling[],
  at: number,
  day: number,
  [from, to]: readonly number[],
): number {
  const { asOf } = (tellings[at] as Telling).claim;
  const same = tellings.flatMap(({ claim }, index) => (claim.asOf === asOf ? [index] : []));
  const room = (to as number) - (from as number);
  const step = Math.min(SIDE_STEP_PX, room / Math.max(1, same.length - 1));
  const width = step * (same.length - 1);
  const first = Math.min(Math.max(day - width / 2, from as number), (to as number) - width);
  return first + same.indexOf(at) * step;
}

/** What has no place on the chart stands in the table only. */
export interface Parted {
  readonly drawn: readonly Telling[];
  /** The day is not known. */
  readonly undated: readonly Telling[];
  /** A share has no place on an axis of numbers. */
  readonly otherUnit: readonly Telling[];
}

export function partedForChart(tellings: readonly Telling[], figure: Pick<Figure, "unit">): Parted {
  const isOther = ({ claim }: Telling) => isOtherUnit(figure, claim);
  const otherUnit = tellings.filter(isOther);
  const comparable = tellings.filter((one) => !isOther(one));
  const isDated = ({ claim }: Telling) => claim.asOf !== null && !Number.isNaN(timeOf(claim.asOf));
  return { drawn: comparable.filter(isDated), undated: comparable.filter((one) => !isDated(one)), otherUnit };
}

/** @param tellings those that can be drawn */
export function chartOf(tellings: readonly Telling[], page: Interval, frame: Frame): Chart {
  const { scale, isLog } = valueScale([page, ...tellings.map(({ claim }) => claim)].flatMap(endsOf), frame);
  const times = tellings.map(({ claim }) => timeOf(claim.asOf as Day));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const pad = first === last ? DAY_MS : 0;
  const inner = [frame.start + MARGIN_PX, frame.width - frame.end - MARGIN_PX];
  const days = scaleUtc([first - pad, last + pad], frame.isRtl ? inner.toReversed() : inner);
  const points = tellings.map((telling, at) => {
    const x = besideDay(tellings, at, days(times[at] as number), inner);
    return { telling, x, ...barOf(telling.claim, scale, frame) };
  });
  const dayTicks = points.length === 0 ? [] : days.ticks(3).filter((day) => day.getTime() % DAY_MS === 0);
  return {
    points: points.sort((a, b) => timeOf(a.telling.claim.asOf as Day) - timeOf(b.telling.claim.asOf as Day)),
    page: barOf(page, scale, frame),
    days: dayTicks.map((day) => ({ at: days(day), value: day.getTime() })),
    values: scale.ticks(4).map((value) => ({ at: scale(value), value })),
    isLog,
  };
}
