/** Where the period of a sum begins. */
import { describe, expect, test } from "vitest";
import { readPeriodStart } from "../../../src/engine/claims/period.ts";
import { readToldDays } from "../../../src/engine/claims/told-days.ts";
import { dayFromNumber, dayNumber } from "../../../src/engine/compare/days.ts";
import { sentenceIn } from "../made.ts";

/** A Tuesday. */
const PUBLISHED = dayNumber("2019-03-05");

function start(text: string, asOf: number | null = PUBLISHED): string | null {
  const sentence = sentenceIn(text);
  const from = readPeriodStart(sentence, readToldDays(sentence, PUBLISHED), asOf);
  return from === null ? null : dayFromNumber(from);
}

describe("on a day that is told", () => {
  test.each([
    ["300 left since 9 January.", "2019-01-09"],
    ["300 left from 9 January to 17 February.", "2019-01-09"],
    ["300 left since December.", "2018-12-01"],
    ["The campaign, which began in September, has killed 300.", "2018-09-01"],
    ["300 left on 9 January.", null],
    ["300 left.", null],
  ])("%s", (text, from) => {
    expect(start(text)).toBe(from);
  });

  test("which is nearer than when the campaign began", () => {
    expect(start("The assault began on Friday, and 300 have left since Sunday.")).toBe("2019-03-03");
  });
});

describe("counted back from the day of the figure", () => {
  test.each([
    ["300 left in the past two months.", "2019-01-05"],
    ["300 left in the past 2 months.", "2019-01-05"],
    ["300 left in the last three weeks.", "2019-02-12"],
    ["300 left in the previous ten days.", "2019-02-23"],
    ["300 left in the past one week.", "2019-02-26"],
    ["300 left over the past week.", "2019-02-26"],
    ["300 left over the past fortnight.", "2019-02-19"],
    ["300 left in the last 48 hours.", "2019-03-03"],
    ["300 left in the last hour.", "2019-03-05"],
    ["In the four days before, 300 left.", "2019-03-01"],
    ["300 left last month.", null],
    ["300 left in the next two months.", null],
    ["300 left in the past few months.", null],
    ["300 left in the past two cars.", null],
    ["300 left in the last two", null],
    ["300 left at last", null],
  ])("%s", (text, from) => {
    expect(start(text)).toBe(from);
    expect(start(text, null)).toBeNull();
  });

  test("of more days than any calendar holds is none", () => {
    expect(start("300 left in the last 300 months.")).toBe("1994-03-05");
    expect(start("300 left in the last 999,999,999 days.")).toBe(null);
  });

  test("unless a beginning is told", () => {
    expect(start("In the past two months, since 9 January, 300 left.")).toBe("2019-01-09");
  });
});
