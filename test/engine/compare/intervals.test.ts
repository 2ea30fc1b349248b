import { describe, expect, test } from "vitest";
import { dayFromNumber, dayNumber, daysApart } from "../../../src/engine/compare/days.ts";
import { isRounded, overlaps, ratioDistance } from "../../../src/engine/compare/intervals.ts";

const point = (value: number) => ({ min: value, max: value });

describe("intervals", () => {
  test("open ends reach as far as they can", () => {
    expect(overlaps({ min: 1300, max: null }, point(1306))).toBe(true);
    expect(overlaps({ min: null, max: 600 }, point(601))).toBe(false);
    expect(overlaps({ min: null, max: 600 }, { min: 600, max: null })).toBe(true);
  });

  test.each([
    [29_600, 30_000, true],
    [1306, 1300, true],
    [1306, 1600, false],
    [25_000, 30_000, false],
    [3000, 30_000, false],
    [30_000, 30_000, false],
    [1350, 1300, true],
    [1351, 1300, false],
    [1306, 1310, true],
    [1304, 1310, false],
    [1310, 1320, false],
    [9500, 10_000, true],
    [9499, 10_000, false],
    [7.2, 7, false],
    [0, 10, false],
  ])("%d is %d rounded, or the other way round: %s", (a, b, rounded) => {
    expect(isRounded(point(a), point(b))).toBe(rounded);
    expect(isRounded(point(b), point(a))).toBe(rounded);
  });

  test("what is open or wide is no rounded number", () => {
    expect(isRounded({ min: 29_600, max: null }, point(30_000))).toBe(false);
    expect(isRounded(point(29_600), { min: 30_000, max: 31_000 })).toBe(false);
    expect(isRounded({ min: null, max: null }, point(30_000))).toBe(false);
  });

  test("distance is felt by ratio", () => {
    const from1000 = (value: number) => ratioDistance(point(1000), point(value));
    expect(from1000(2000)).toBeLessThan(from1000(4000));
    expect(from1000(500)).toBeLessThan(from1000(4000));
    expect(from1000(1000)).toBe(1);
  });

  test("as far above as below is the same distance, to the last digit", () => {
    const from5 = (value: number) => ratioDistance(point(5), point(value));
    expect(from5(17)).toBe(from5(1));
    const from14 = (value: number) => ratioDistance(point(14), point(value));
    expect(from14(44)).toBe(from14(4));
  });
});

describe("days", () => {
  test("there and back again", () => {
    for (const day of ["2019-02-28", "2020-02-29", "1970-01-01"])
      expect(dayFromNumber(dayNumber(day))).toBe(day);
  });

  test("what is known to the month is not told apart within it", () => {
    expect(daysApart("2019-03-02", "2019-03-30", "month")).toBe(0);
    expect(daysApart("2019-03-02", "2019-04-01", "month")).toBe(30);
    expect(daysApart("2019-03-02", "2019-02-28", "month")).toBe(-2);
  });

  test("what is known to the week is not told apart within six days", () => {
    expect(daysApart("2019-03-02", "2019-03-08", "week")).toBe(0);
    expect(daysApart("2019-03-08", "2019-03-02", "week")).toBe(0);
    expect(daysApart("2019-03-02", "2019-03-09", "week")).toBe(7);
  });

  test.each(["day", null] as const)("days known to the day differ by one: %s", (precision) => {
    expect(daysApart("2019-03-02", "2019-03-03", precision)).toBe(1);
    expect(daysApart("2019-03-02", "2019-03-02", precision)).toBe(0);
  });

  test("an unknown day is as far as nobody knows", () => {
    expect(daysApart("2019-03-02", null, null)).toBeNull();
    expect(daysApart(null, "2019-03-02", "month")).toBeNull();
    expect(daysApart("2019-03-02", "no day", "day")).toBeNull();
    expect(dayNumber(null)).toBeNaN();
  });
});
