/** Which second number of a sentence shares what is told of the first. */
import { describe, expect, test } from "vitest";
import { readingsOf } from "../made.ts";

describe("a second side shares the verb of the first", () => {
  test.each([
    [
      "The population of al-Hol has soared since Christmas, from 30,000 to 50,000 people.",
      "50,000: people camp-population level",
    ],
    ["IS lost 300 fighters in Baghouz, the SDF 50.", "50: none none level"],
    ["IS lost 300 fighters in Baghouz and the rain 50.", "50: none none level"],
  ])("%s %s", (text, expected) => {
    expect(readingsOf(text).at(-1)).toBe(expected);
  });
});

test("a part of others is theirs, not of those told of before", () => {
  const before = "15,000 IS fighters are active in Syria and Iraq.";
  expect(readingsOf(before, "The Pentagon keeps 400 troops in Syria, out of 2,000.").at(-1)).toBe(
    "2,000: none none level",
  );
});
