/** Whom a number counts, where the group stands right beside it. */
import { describe, expect, test } from "vitest";
import { readingsOf } from "../made.ts";

describe("whose the number is", () => {
  test.each([
    ["In Baghouz the mercenaries' dead stand at 300.", "fighters-killed"],
    ["The SDF's losses in Baghouz stand at 300.", "sdf-killed"],
    ["The SDF has cut to 300 its estimate of the militants still in Baghouz.", "fighters-inside"],
    ["200 ISIS crackpots are left in Baghouz.", "fighters-inside"],
    ["52 of our comrades have been martyred in Baghouz. Over 130 are hurt.", "sdf-wounded"],
    ["52 civilians left Baghouz. Over 130 are hurt.", "none"],
    ["About 2,000 U.S. troops are in Syria; a few hundred were authorized to remain.", "none"],
    ["Asked how many are left in Baghouz, one woman said hundreds.", "people-inside"],
  ])("%s %s", (text, expected) => {
    expect(readingsOf(text).at(-1)).toContain(expected);
  });
});
