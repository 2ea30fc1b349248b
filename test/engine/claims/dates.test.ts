/** The day that a sentence states, and where the period of a sum begins. */
import { describe, expect, test } from "vitest";
import { readPeriodStart, readStatedDay } from "../../../src/engine/claims/dates.ts";
import { sentenceIn } from "../made.ts";

/** A Tuesday. */
const PUBLISHED = "2019-03-05";
const stated = (text: string, published: string | null = PUBLISHED) =>
  readStatedDay(sentenceIn(text), published);
const start = (text: string, published: string | null = PUBLISHED) =>
  readPeriodStart(sentenceIn(text), published);

describe("a day of a month", () => {
  test.each([
    ["300 left on 1 March.", "2019-03-01"],
    ["300 left on 31 January.", "2019-01-31"],
    ["300 left on 32 January.", null],
    ["300 left on 31 February.", null],
    ["In March 1.5 million left.", null],
    ["300 left on Mar. 2 of all days.", "2019-03-02"],
    ["300 left in march 2.", null],
    ["300 left in March.", null],
    ["2 men left in March 4.", "2019-03-04"],
    ["300 left in Paris 2.", null],
  ])("%s", (text, expected) => {
    expect(stated(text)).toBe(expected);
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
    expect(stated(text)).toBe(expected);
  });

  test("without a year is of the article's, or of the year before when it would be to come", () => {
    expect(stated("300 left on March 6.")).toBe("2019-03-06");
    expect(stated("300 left on March 7.")).toBe("2018-03-07");
    expect(stated("300 left on March 7, 2019.")).toBe("2019-03-07");
  });

  test("without a year is no day where the year before does not have it", () => {
    expect(stated("300 left on 29 February.", "2020-03-05")).toBe("2020-02-29");
    expect(stated("300 left on 29 February.", "2020-01-15")).toBe(null);
  });

  test("without a year is no day where the article has none", () => {
    expect(stated("300 left on March 2.", null)).toBeNull();
    expect(stated("300 left on March 2, 2019.", null)).toBe("2019-03-02");
  });
});

describe("a day of the week", () => {
  test.each([
    ["On Monday 300 left.", "2019-03-04"],
    ["On Sunday 300 left.", "2019-03-03"],
    ["Yesterday 300 left.", "2019-03-04"],
    ["On Monday and Sunday 300 left.", "2019-03-04"],
    ["Today 300 left.", null],
  ])("%s", (text, expected) => {
    expect(stated(text)).toBe(expected);
    expect(stated(text, null)).toBeNull();
  });
});

describe("a period", () => {
  test.each([
    ["300 left since 9 January.", "2019-01-09", null],
    ["300 left since the 9 January.", "2019-01-09", null],
    ["300 left since the very bad 9 January.", "2019-01-09", null],
    ["300 left since the assault of the SDF resumed on Sunday.", "2019-03-03", null],
    ["300 left since the great and last assault of the SDF resumed on Sunday.", null, "2019-03-03"],
    ["300 left since then, and 200 more on Sunday.", null, "2019-03-03"],
    ["300 left since the first 200 left on Sunday.", null, "2019-03-03"],
    ["300 left since Saturday and many more on Sunday.", "2019-03-02", "2019-03-03"],
    ["300 left since then, the SDF said on Sunday.", null, "2019-03-03"],
    ["300 left since then the SDF had said on Sunday.", null, "2019-03-03"],
    ["300 left from 9 January to 17 February.", "2019-01-09", "2019-02-17"],
    ["300 left, 9 January to 17 February.", "2019-01-09", "2019-02-17"],
    ["300 left, 9 January 2019 to 17 February.", "2019-01-09", "2019-02-17"],
    ["300 left, 9 January until late on 17 February.", "2019-01-09", "2019-02-17"],
    ["300 left, 9 January until very late on 17 February.", null, "2019-01-09"],
    ["300 left, 9 January - 17 February.", "2019-01-09", "2019-02-17"],
    ["300 left on 9 January or 17 February.", null, "2019-01-09"],
    ["300 left on 17 February and 9 January.", null, "2019-02-17"],
    ["300 left on 9 January and 9 January.", null, "2019-01-09"],
    ["To be sure, 300 left on 9 January, 17 February.", null, "2019-01-09"],
    ["300 left on 9 January, 17 February to be sure.", null, "2019-01-09"],
    ["300 left on 9 January.", null, "2019-01-09"],
    ["300 left.", null, null],
  ])("%s", (text, from, day) => {
    expect([start(text), stated(text)]).toEqual([from, day]);
  });

  test.each([
    ["300 left in the past two months.", "2019-01-04"],
    ["300 left in the past 2 months.", "2019-01-04"],
    ["300 left in the last three weeks.", "2019-02-12"],
    ["300 left in the previous ten days.", "2019-02-23"],
    ["300 left in the past one week.", "2019-02-26"],
    ["300 left in the next two months.", null],
    ["300 left in the past few months.", null],
    ["300 left in the past two cars.", null],
    ["300 left in the last two", null],
    ["300 left at last", null],
  ])("up to the day of the article: %s", (text, from) => {
    expect(start(text)).toBe(from);
    expect(start(text, null)).toBeNull();
  });

  test("of more days than any calendar holds is none", () => {
    expect(start("300 left in the last 300 months.")).toBe("1994-07-14");
    expect(start("300 left in the last 999,999,999 days.")).toBe(null);
  });

  test("a stated beginning beats one counted back", () => {
    expect(start("In the past two months, since 9 January, 300 left.")).toBe("2019-01-09");
  });
});
