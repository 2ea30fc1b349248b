/** Days of a calendar, with and without their year. */
import { describe, expect, test } from "vitest";
import { readDayNames } from "../../../src/engine/claims/day-names.ts";
import { dayFromNumber, dayNumber } from "../../../src/engine/compare/days.ts";
import { sentenceIn } from "../made.ts";

/** A Tuesday. */
const PUBLISHED = "2019-03-05";

function named(text: string, published: string | null = PUBLISHED): string | null {
  const [name] = readDayNames(sentenceIn(text), published === null ? null : dayNumber(published));
  return name ? `${dayFromNumber(name.day)}${name.precision === "day" ? "" : ` ${name.precision}`}` : null;
}

describe("a day of a month", () => {
  test.each([
    ["300 left on 1 March.", "2019-03-01"],
    ["300 left on 31 January.", "2019-01-31"],
    ["300 left on the 1st of March.", "2019-03-01"],
    ["300 left on March 3rd.", "2019-03-03"],
    ["300 left on Mar. 2 of all days.", "2019-03-02"],
    ["300 left on 32 January.", null],
    ["300 left on 31 February.", null],
    ["300 left in march 2.", null],
    ["2 men left in March 4.", "2019-03-04"],
    ["300 left in Paris 2.", null],
    ["300 left on 2019-03-02.", "2019-03-02"],
    ["300 left on 2019-02-30.", null],
    ["300 left in 2019-03.", null],
    ["300 left on 0000-01-01.", null],
  ])("%s", (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  test.each([
    ["300 left on 4 March 2018.", "2018-03-04"],
    ["300 left on March 2 2018.", "2018-03-02"],
    ["300 left on March 2, 2018.", "2018-03-02"],
    ["300 left on March 2, 2,018 in all.", "2019-03-02"],
    ["300 left on March 2, 1900.", "2019-03-02"],
    ["300 left on March 2, 1901.", "1901-03-02"],
    ["300 left on March 2, 2099.", "2099-03-02"],
    ["300 left on March 2, 2100.", "2019-03-02"],
    ["300 left on March 2, so 2018.", "2019-03-02"],
  ])("with a year near by: %s", (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  test("without a year is of the article's, or of the year before when it would be to come", () => {
    expect(named("300 left on March 6.")).toBe("2019-03-06");
    expect(named("300 left on March 7.")).toBe("2018-03-07");
    expect(named("300 left on March 7, 2019.")).toBe("2019-03-07");
  });

  test("without a year is no day where the year before does not have it", () => {
    expect(named("300 left on 29 February.", "2020-03-05")).toBe("2020-02-29");
    expect(named("300 left on 29 February.", "2020-01-15")).toBe(null);
  });

  test("without a year is no day where the article has none", () => {
    expect(named("300 left on March 2.", null)).toBeNull();
    expect(named("300 left on March 2, 2019.", null)).toBe("2019-03-02");
  });
});

describe("a month alone", () => {
  test.each([
    ["300 left in February.", "2019-02-01 month"],
    ["300 left at the start of December.", "2018-12-01 month"],
    ["300 left in mid-February.", "2019-02-01 month"],
    ["300 left in early February 2018.", "2018-02-01 month"],
    ["In March 1.5 million left.", "2019-03-01 month"],
    ["They March 300 men.", null],
    ["300 left in march.", null],
    ["300 may have left.", null],
  ])("%s", (text, expected) => {
    expect(named(text)).toBe(expected);
  });
});

test("the first day of a span is kept", () => {
  const opens = (text: string) => {
    const first = readDayNames(sentenceIn(text), dayNumber("2019-03-30"))[0]?.opens;
    return first === undefined ? null : dayFromNumber(first);
  };
  expect(opens("300 left on 15-21 March.")).toBe("2019-03-15");
  expect(opens("300 left between 1 and 8 March.")).toBe("2019-03-01");
  expect(opens("300 left, March 15-21.")).toBe("2019-03-15");
  expect(opens("300 left from March 15 to 21.")).toBe("2019-03-15");
  expect(opens("300 left from March 15 until 21.")).toBeNull();
  expect(opens("300 left on 21 March.")).toBeNull();
  expect(opens("300 left on 32-21 March.")).toBeNull();
});
