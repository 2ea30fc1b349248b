/** Days told from the article's day or from the one told before. */
import { describe, expect, test } from "vitest";
import { readNearDay } from "../../../src/engine/claims/near-days.ts";
import { dayFromNumber, dayNumber } from "../../../src/engine/compare/days.ts";

/** A Tuesday; the day told before is the Friday of the week before. */
const [PUBLISHED, TOLD] = ["2019-03-05", "2019-03-01"];

function near(words: string): string | null {
  const told = readNearDay(words, dayNumber(PUBLISHED), dayNumber(TOLD));
  return told && `${dayFromNumber(told.day)} ${told.precision} ${told.length}`;
}

describe("from the article's day", () => {
  test.each([
    ["monday morning", "2019-03-04 day 1"],
    ["tuesday", "2019-03-05 day 1"],
    ["wednesday", "2019-02-27 day 1"],
    ["monday of last week .", "2019-02-25 day 4"],
    ["sunday of last week", "2019-03-03 day 4"],
    ["tuesday of last year", "2019-03-05 day 1"],
    ["yesterday", "2019-03-04 day 1"],
    ["last night .", "2019-03-04 day 2"],
    ["today", "2019-03-05 day 1"],
    ["this morning", "2019-03-05 day 2"],
    ["last week", "2019-02-25 week 2"],
    ["earlier this week", "2019-03-04 week 3"],
    ["last month", "2019-02-01 month 2"],
    ["earlier this month", "2019-03-01 month 3"],
    ["two days ago", "2019-03-03 day 3"],
    ["10 days ago", "2019-02-23 day 3"],
    ["a week ago", "2019-02-25 week 3"],
    ["three months ago", "2018-12-01 month 3"],
    ["the start of the month", "2019-03-01 month 5"],
    ["the beginning of the week", "2019-03-04 week 5"],
    ["the start of the year", "2019-01-01 month 5"],
    ["so far this week", "2019-03-04 week 4"],
    ["so far this month", "2019-03-01 month 4"],
    ["so far this year", "2019-01-01 month 4"],
    ["earlier this year", null],
    ["this week", "2019-03-04 week 2"],
    ["this month", "2019-03-01 month 2"],
    ["this year", null],
    ["last weekend", null],
    ["a few days ago", null],
    ["300 days ago", null],
    ["sundays", null],
  ])("%s", (words, expected) => {
    expect(near(words)).toBe(expected);
  });
});

describe("from the day told before", () => {
  test.each([
    ["the day before .", "2019-02-28 day 3"],
    ["the day before", "2019-02-28 day 3"],
    ["the day before the assault", null],
    ["the days before .", null],
    ["the previous day", "2019-02-28 day 3"],
    ["the following day", "2019-03-02 day 3"],
    ["the next week", "2019-03-04 week 3"],
    ["a day earlier in the camp", "2019-02-28 day 3"],
    ["a day later", "2019-03-02 day 3"],
    ["two days after .", "2019-03-03 day 3"],
    ["two days after the assault", null],
    ["the week before ,", "2019-02-18 week 3"],
    ["the night before .", "2019-02-28 day 3"],
    ["a month earlier", "2019-02-01 month 3"],
  ])("%s", (words, expected) => {
    expect(near(words)).toBe(expected);
  });
});
