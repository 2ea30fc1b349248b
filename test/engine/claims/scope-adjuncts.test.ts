/** Which of the times in a sentence are a count's own. */
import { describe, expect, test } from "vitest";
import { readingsOf } from "../made.ts";

describe("a time that belongs to something else", () => {
  test.each([
    ["300 people left Baghouz, the largest group since December.", "event"],
    ["300 people left Baghouz, the biggest exodus in months.", "event"],
    ["300 people left Baghouz, the first such group in two days.", "event"],
    ["300 people left Baghouz in the first two days.", "total"],
    ["300 people left Baghouz in the first ten weeks of it.", "total"],
    ["300 people left Baghouz over the previous day.", "event"],
    ["300 people left Baghouz in the past 48 hours.", "total"],
    ["300 people left Baghouz so far this morning.", "event"],
    ["300 people left Baghouz so far this month.", "total"],
    ["300 people left Baghouz so far on Friday.", "event"],
    ["The operation against the last pocket left 300 civilians dead.", "total"],
    ["The strike on the last pocket left 300 civilians dead.", "event"],
    [
      "As part of the campaign our fighters moved on and took the old road, and 300 mercenaries were killed.",
      "event",
    ],
    ["300 people have left Baghouz since December.", "total"],
    ["Figures that the SDF released on Sunday show that 300 people have left Baghouz.", "total"],
    ["Figures that the SDF hid on Sunday show that 300 people have left Baghouz.", "event"],
    ["300 people left Baghouz, so it rises to 40,000 since December.", "event"],
    ["300 people left Baghouz, bringing to 40,000 those who came since December.", "event"],
    ["300 people left Baghouz, 40,000 since December.", "total"],
  ])("%s %s", (text, expected) => {
    expect(readingsOf(text)[0]).toContain(expected);
  });
});
