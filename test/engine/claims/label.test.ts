/** A count set out as in a list: the words before the colon say who and what. */
import { describe, expect, test } from "vitest";
import { readingsOf } from "../made.ts";

describe("a label", () => {
  test.each([
    ["SDF fighters killed: 82", "82: sdf sdf-killed event"],
    ["Fighters left: 300", "300: fighters fighters-inside level"],
    ["Fighters: 300", "300: fighters fighters-inside level"],
    ["Women evacuated: 300", "300: civilians civilians-left event"],
    ["Camp: 72,000 and rising", "72,000: none camp-population level"],
    ["al-Hol: 72,000 and rising", "72,000: none camp-population level"],
    ["Baghouz: 72,000 and rising", "72,000: none none level"],
    ["Women: 300", "300: none none level"],
    ["Soldiers killed: 300", "300: none none level"],
    ["Tents: 300", "300: none none level"],
    ["It was slight: four dead", "four: none none level"],
    ["Fighters: 300 killed", "300: fighters fighters-killed event"],
    ["Soldiers: 300 killed", "300: others none level"],
    ["Fighters who grew: 300", "300: fighters fighters-inside level"],
    ["Peak. Fighters: 300", "300: fighters fighters-inside level"],
    ["Women left • fighters: 300", "300: fighters fighters-inside level"],
    ["Fighters said • all: 300", "300: none none level"],
    ["Fighters seen by now in all of Syria then: 300", "300: fighters fighters-inside level"],
  ])("%s %s", (text, expected) => {
    expect(readingsOf(text).at(-1)).toBe(expected);
  });
});
