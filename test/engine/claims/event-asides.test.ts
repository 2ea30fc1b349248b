/** How far a verb may stand behind its group, over adjuncts and asides. */
import { describe, expect, test } from "vitest";
import { eventIn } from "../made.ts";

const SURRENDERED = "surrendered subject: surrendered";

describe("two subjects of one verb", () => {
  const both = (rest: string) => eventIn(`300 fighters, leaders among them, and ${rest}.`);
  test.each([
    ["many civilians have surrendered", "surrendered subject: surrendered, perfect"],
    ["many civilians were in the last pocket", "inside noun: last pocket"],
    ["40 civilians have surrendered", "none"],
    ["rain and mud on all of the tall old trees standing there have surrendered", "none"],
  ])("… and %s: %s", (rest, expected) => {
    expect(both(rest)).toBe(expected);
  });
});

describe("an adjunct of time", () => {
  test.each([
    ["300 fighters since dusk, surrendered.", SURRENDERED],
    ["300 fighters since dusk in all of it, surrendered.", SURRENDERED],
    ["300 fighters since dusk have surrendered.", `${SURRENDERED}, perfect`],
    ["300 fighters since dusk in the rain have surrendered.", `${SURRENDERED}, perfect`],
    ["300 fighters since dusk are killed.", "killed subject: killed"],
    ["300 fighters since dusk in the rain are killed.", "killed subject: killed"],
    ["300 fighters since dusk surrendered.", SURRENDERED],
    ["300 fighters since dusk in surrendered.", SURRENDERED],
    ["300 fighters since dusk in town surrendered.", "none"],
    ["300 fighters with the wives surrendered.", "surrendered subject: surrendered"],
    ["300 fighters with all of their wives surrendered.", SURRENDERED],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("an aside", () => {
  test.each([
    ["300 fighters, many from afar, then surrendered.", SURRENDERED],
    ["300 fighters, an exodus, surrendered.", SURRENDERED],
    ["300 fighters, and now surrendered.", SURRENDERED],
    ["300 fighters, and could surrender.", "surrendered subject: surrender"],
    ["300 fighters, could surrender.", "surrendered subject: surrender"],
    ["300 fighters, have surrendered.", `${SURRENDERED}, perfect`],
    ["300 fighters, are killed.", "killed subject: killed"],
    ["300 fighters - to be sure - surrendered.", SURRENDERED],
    ["300 fighters, “many from afar,” surrendered.", SURRENDERED],
    ["300 fighters, nowadays surrendered.", "none"],
    ["300 fighters, torso surrendered.", "none"],
    ["300 fighters, lyric surrendered.", "none"],
    ["300 fighters, prisoners surrendered.", "none"],
    ["300 fighters, and bread surrendered.", "none"],
    ["300 fighters (to be sure and surrendered.", "none"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });

  test("is no longer than twenty-five words", () => {
    const aside = (words: number) => eventIn(`300 fighters (${"so it is ".repeat(words / 3)}) surrendered.`);
    expect([aside(24), aside(27)]).toEqual([SURRENDERED, "none"]);
  });
});

describe("who stays does more only behind an aside", () => {
  const REMAINED = "inside subject: remained";
  test.each([
    ["300 fighters remained, to be sure, surrendered.", SURRENDERED],
    ["300 fighters remained (to be sure) and surrendered.", SURRENDERED],
    ["300 fighters remained, who surrendered.", REMAINED],
    ["300 fighters remained, then surrendered.", REMAINED],
    ["300 fighters remained, and surrendered.", REMAINED],
    ["300 fighters remained (to be sure and surrendered.", REMAINED],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});
