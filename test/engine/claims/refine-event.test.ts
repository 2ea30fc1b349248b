/** What befell those counted, by what the rest of the sentence says. */
import { expect, test } from "vitest";
import { readingsOf } from "../made.ts";

test.each([
  ["Some 300 people are thought to be sheltering in the tunnels of Baghouz.", "people-inside"],
  ["Some 300 people lived in Baghouz before the war.", "none"],
  ["Some 30,000 people are living in al-Hol, far from Baghouz.", "camp-population"],
  ["Thousands are still inside Baghouz. The SDF had thought there were some 300.", "people-inside"],
  ["In Baghouz 300 had come out with their hands up.", "fighters-surrendered"],
  ["In Baghouz 300 had come out with their goats.", "people-left"],
])("%s %s", (text, expected) => {
  expect(readingsOf(text).at(-1)).toContain(expected);
});
