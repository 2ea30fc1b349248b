/** A number that answers what the sentence before left open. */
import { describe, expect, test } from "vitest";
import { lastMeasure, readingsOf } from "../made.ts";

describe("how many were inside", () => {
  test.each([
    ["He said 3,000.", "people-inside"],
    ["“Five thousand,” said a woman.", "people-inside"],
    ["Five thousand, said a woman.", "people-inside"],
    ["A “five thousand” was heard.", "none"],
    ["It was in the hundreds.", "people-inside"],
    ["It was the hundreds.", "none"],
    ["It was in hundreds.", "none"],
    ["It's 500.", "people-inside"],
    ["It has been 500.", "people-inside"],
    ["It could be 500.", "people-inside"],
    ["It must 500.", "none"],
    ["Bread was 500.", "none"],
    ["They told us 500.", "people-inside"],
    ["They told all 500.", "none"],
    ["They foretold us 500.", "none"],
    ["They showed us 500.", "none"],
    ["He said, “500.”", "people-inside"],
    ["He ate 500.", "none"],
    ["He said 500 women.", "none"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure("How many were inside?", text)).toBe(expected);
  });

  test("waits over one sentence", () => {
    expect(lastMeasure("How many fled?", "It rained.", "He said 3,000.")).toBe("people-left");
    expect(lastMeasure("How many fled?", "It rained.", "It rained.", "He said 3,000.")).toBe("none");
  });
});

describe("fighters of whom nothing is told but that they are", () => {
  test.each([
    ["He said 300 fighters.", "fighters-inside"],
    ["He said 300 fighters", "fighters-inside"],
    ["He said “300 fighters”.", "fighters-inside"],
    ["He said 300 fighters, then ate.", "fighters-inside"],
    ["He said 300 fighters two weeks ago.", "fighters-inside"],
    ["He said 300 fighters on Feb 9.", "fighters-inside"],
    ["He said 300 fighters with bread.", "none"],
    ["He said 300 fighters - so.", "none"],
    ["He said 300 women.", "none"],
    ["He saw 300 fighters.", "none"],
  ])("%s %s", (text, expected) => {
    expect(readingsOf(text)[0]?.split(" ").at(-2)).toBe(expected);
  });
});

describe("a number behind a question", () => {
  test.each([
    ["How many fighters are left in Baghouz?", "Between 300 and 500, the SDF says.", "fighters-inside"],
    ["How many people have fled Baghouz?", "More than 60,000 since January.", "people-left"],
    ["How many people have fled Baghouz.", "More than 60,000 since January.", "none"],
  ])("%s %s %s", (before, text, expected) => {
    expect(lastMeasure(`${before} ${text}`)).toBe(expected);
    expect(lastMeasure(before, text)).toBe(expected);
  });
});

describe("a deed that was told of without a number", () => {
  test.each([
    ["About 1,700 people left Baghouz on Thursday.", "On Friday they counted 900.", "people-left"],
    ["About 1,700 people left Baghouz on Thursday. It rained.", "On Friday they counted 900.", "none"],
    ["The SDF evacuated civilians from Baghouz.", "It put the number at 3,500.", "civilians-left"],
    ["More people left Baghouz on Wednesday.", "Bali gave a figure of 2,000.", "people-left"],
    ["The SDF denied that civilians were killed by strikes.", "Monitors said 160.", "civilians-killed"],
    ["Night fell on Baghouz.", "It put the number at 3,500.", "none"],
    ["The SDF went to Baghouz.", "It put the number at 3,500.", "none"],
    ["The SDF evacuated civilians from Baghouz.", "It saw 3,500 tents.", "none"],
  ])("%s %s %s", (before, text, expected) => {
    expect(lastMeasure(`${before} ${text}`)).toBe(expected);
  });
});
