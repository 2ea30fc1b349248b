import { expect, test } from "vitest";
import { readQuantities } from "../../../src/engine/quantities/index.ts";

test.each([
  ["a date", "on March 5, 2019, it ended"],
  ["a date, day first", "on 5 March it ended"],
  ["a date in digits", "dated 2019-03-05"],
  ["a calendar year", "in 2014 it began"],
  ["a decade", "in the 1990s"],
  ["a clock time", "at 5:30 it began"],
  ["a clock time with its half of the day", "at 4 p.m. it began"],
  ["an ordinal", "the 3rd brigade"],
  ["an ordinal of a century", "the 21st century"],
  ["a score", "the team won 3-1"],
  ["a list number", "1. First item"],
  ["a numbered label", "No. 5"],
  ["a resolution", "Resolution 2254"],
  ["a weapon", "an AK-47 rifle"],
  ["an aircraft", "F-16 jets"],
  ["a model", "a Boeing 737"],
  ["a group of states", "the G20"],
  ["a road", "on Highway 66"],
  ["a telephone number", "call 555-123-4567"],
  ["an international telephone number", "+44 20 7946 0958"],
  ["a page number", "see page 12"],
  ["a section number", "Section 4"],
  ["a chapter number", "Chapter 3"],
  ["a hashtag", "#5"],
  ["a citation", "as reported.[12]"],
])("%s is no quantity: %s", (_what, text) => {
  expect(readQuantities(text).quantities).toEqual([]);
});
