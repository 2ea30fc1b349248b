import { describe, expect, test } from "vitest";
import { chartOf, type Frame, partedForChart } from "../../src/model/timeline.ts";
import type { Claim } from "../../src/types/database.ts";
import { claim, comparison, source } from "../sample.ts";

const frame: Frame = { width: 360, height: 200, start: 40, end: 10, top: 10, bottom: 20, isRtl: false };
const told = (changes: Partial<Claim>) => ({
  comparison,
  claim: { ...claim, min: 100, max: 100, ...changes },
  report: source,
  times: 1,
});
const page = { min: 200, max: 200 };

describe("the timeline", () => {
  const days = ["2019-03-10", "2019-02-10"].map((asOf) => told({ asOf }));

  test("runs with the reading, whichever way that is", () => {
    const left = chartOf(days, page, frame).points.map(({ x }) => x);
    expect(left[0]).toBeLessThan(left[1] as number);
    const right = chartOf(days, page, { ...frame, isRtl: true }).points.map(({ x }) => x);
    expect(right[0]).toBeGreaterThan(right[1] as number);
  });

  test("takes a log scale only beyond two powers of ten", () => {
    expect(chartOf([told({ min: 10, max: 10 })], { min: 1000, max: 1000 }, frame).isLog).toBe(false);
    const log = chartOf([told({ min: 5, max: 5 })], { min: 1000, max: 1000 }, frame);
    expect(log.isLog).toBe(true);
    expect(log.values.map(({ value }) => value)).toEqual([10, 100, 1000]);
  });

  test("lets open ends run to the frame and says that they are open", () => {
    const [most] = chartOf([told({ min: null, max: 600 })], page, frame).points;
    expect(most).toMatchObject({ isOpenDown: true, isOpenUp: false, low: 180 });
    const [least] = chartOf([told({ min: 50, max: null })], page, frame).points;
    expect(least).toMatchObject({ isOpenUp: true, high: 10 });
  });

  test("keeps everything within the frame, also crowds and zeros", () => {
    const crowd = Array.from({ length: 40 }, (_, at) => told({ min: at * 1000, max: at * 1000 }));
    const { points } = chartOf(crowd, page, frame);
    expect(points).toHaveLength(crowd.length);
    for (const { x, at, high, low } of points) {
      expect(x).toBeGreaterThanOrEqual(40);
      expect(x).toBeLessThanOrEqual(350);
      for (const y of [at, high, low]) expect(y >= 10 && y <= 180).toBe(true);
    }
  });

  test("sets points of one day beside each other, at the frame's edge too", () => {
    const days = ["2019-02-10", "2019-03-10", "2019-03-10", "2019-03-10"].map((asOf) => told({ asOf }));
    for (const isRtl of [false, true]) {
      const all = chartOf(days, page, { ...frame, isRtl }).points.map(({ x }) => x);
      const [first, second, third] = all.slice(1).sort((a, b) => a - b) as [number, number, number];
      expect(second - first).toBeCloseTo(13);
      expect(third - second).toBeCloseTo(13);
    }
  });

  test("draws what has a day and the figure's unit; the rest is kept for the table", () => {
    const [dated, undated, share] = [told({}), told({ asOf: null }), told({ unit: "share" })];
    expect(partedForChart([undated, share, dated], { unit: "people" })).toEqual({
      drawn: [dated],
      undated: [undated],
      otherUnit: [share],
    });
    expect(chartOf([], page, frame).points).toEqual([]);
  });
});
