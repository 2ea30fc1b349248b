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
