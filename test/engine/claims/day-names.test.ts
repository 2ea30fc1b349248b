/** The days that a sentence names, one after the other. */
import { describe, expect, test } from "vitest";
import { readDayNames } from "../../../src/engine/claims/day-names.ts";
import { dayFromNumber, dayNumber } from "../../../src/engine/compare/days.ts";
import { sentenceIn } from "../made.ts";

/** A Tuesday. */
const PUBLISHED = "2019-03-05";

/** "2019-03-04", "2019-02-01 month", "2019-03-15..2019-03-21". */
function names(text: string, published: string | null = PUBLISHED): string[] {
  return readDayNames(sentenceIn(text), published === null ? null : dayNumber(published)).map(
    ({ day, precision, opens }) => {
      const told =
        opens === undefined ? dayFromNumber(day) : `${dayFromNumber(opens)}..${dayFromNumber(day)}`;
      return precision === "day" ? told : `${told} ${precision}`;
    },
  );
}

test("several days are told in their order", () => {
  expect(names("300 left on Monday, 200 on 1 March and 100 last month.")).toEqual([
    "2019-03-04",
    "2019-03-01",
    "2019-02-01 month",
  ]);
});

test("without the article's day, only days with their year", () => {
  expect(names("300 left on Monday, 200 on 1 March and 100 on 2 March 2019.", null)).toEqual(["2019-03-02"]);
  expect(names("300 left last week and 200 a day earlier.", null)).toEqual([]);
});

describe("a name is read whole", () => {
  test.each([
    ["300 left on 15-21 February 2019.", ["2019-02-15..2019-02-21"]],
    ["300 left on March 4, 2019 and on Monday.", ["2019-03-04", "2019-03-04"]],
    ["300 left on the 3rd of March.", ["2019-03-03"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

test("a day beside another is counted from that one", () => {
  expect(names("300 left on Sunday, 200 the day before and 100 a day later.")).toEqual([
    "2019-03-03",
    "2019-03-02",
    "2019-03-03",
  ]);
});

test("“in the last week” is a length of time", () => {
  expect(names("300 left in the last week.")).toEqual([]);
  expect(names("300 left last week.")).toEqual(["2019-02-25 week"]);
});

describe("a day is looked for wherever one may begin", () => {
  test.each([
    "4 March",
    "15-21 February",
    "2019-03-04",
    "March 4",
    "Monday",
    "yesterday",
    "last night",
    "today",
    "tonight",
    "this morning",
    "last week",
    "earlier this week",
    "the start of the week",
    "the beginning of the month",
    "the previous day",
    "the following week",
    "the week before",
    "a day earlier",
    "two weeks ago",
    "10 days ago",
    "three months later",
  ])("%s", (name) => {
    expect(names(`On 1 March 2019 and ${name}, 300 left.`)).toHaveLength(2);
  });
});
