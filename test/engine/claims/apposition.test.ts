/** A number set apart beside the group it counts. */
import { describe, expect, test } from "vitest";
import { readApposition } from "../../../src/engine/claims/apposition.ts";
import { wordsOf } from "../../../src/engine/claims/sentence.ts";
import { numberIn } from "../made.ts";

const apart = (text: string) => {
  const { sentence, quantity } = numberIn(text);
  const found = readApposition(sentence, quantity);
  if (!found?.event) return found?.who ?? null;
  return `${found.who} ${found.event.event}: ${wordsOf(sentence, found.event.from, found.event.to)}`;
};

describe("marks on both sides set it apart", () => {
  const SURRENDERED = "fighters surrendered: surrendered";
  test.each([
    ["The fighters, 3,000, surrendered.", SURRENDERED],
    ["The fighters (3,000) surrendered.", SURRENDERED],
    ["The fighters - 3,000 in all - surrendered.", SURRENDERED],
    ["The fighters, 3,000 or so of them all here by now, surrendered.", SURRENDERED],
    ["The fighters, 3,000 or so of them all here and by now, surrendered.", null],
    ["The fighters, thought to number 3,000, surrendered.", SURRENDERED],
    ["The fighters, thought then to number 3,000, surrendered.", SURRENDERED],
    ["The fighters, thought by all to number 3,000, surrendered.", null],
    ["The fighters, put at 3,000, surrendered.", SURRENDERED],
    ["The fighters, outnumber 3,000, surrendered.", null],
    ["The fighters, numberless 3,000, surrendered.", null],
    ["The fighters, 3,000 women, surrendered.", null],
    ["The fighters (3,000 women) surrendered.", SURRENDERED],
    ["The fighters, 3,000 are old, surrendered.", null],
    ["The fighters, 3,000 have run, surrendered.", null],
    ["The fighters, 3,000 killed, surrendered.", null],
    ["The fighters, 3,000", null],
    ["The fighters, 3,000. Here, they surrendered.", null],
    ["The tents, 3,000, surrendered.", null],
    ["It rained; and at 3,000, surrendered.", null],
  ])("%s %s", (text, expected) => {
    expect(apart(text)).toBe(expected);
  });
});

describe("the group stands up to twelve words before", () => {
  test.each([
    ["The fighters by now in all of the very old town and village, 3,000, surrendered.", "fighters"],
    ["The fighters by now in all of the very very old town and village, 3,000, surrendered.", null],
  ])("%s %s", (text, expected) => {
    expect(apart(text)?.split(" ")[0] ?? null).toBe(expected);
  });
});

describe("what is said of them may stand on either side", () => {
  test.each([
    ["The fighters left, 3,000, then fled.", "fighters left: left"],
    ["The people killed here, 3,000, then fled.", "people killed: killed"],
    ["The people in al-Hol held there, 3,000, all.", "people housed: held"],
    ["The fighters, 3,000, killed a guard.", "fighters"],
    ["The fighters, 3,000, all in all.", "fighters"],
  ])("%s %s", (text, expected) => {
    expect(apart(text)).toBe(expected);
  });
});

describe("all groups named before it are counted", () => {
  test.each([
    ["The fighters and their families, 3,000, fled.", "mixed"],
    ["The fighters and people, 3,000, fled.", "fighters"],
    ["The SDF fighters, 3,000, fled.", "sdf"],
    ["The women, 3,000, fled.", "civilians"],
    ["The families, 3,000, fled.", "civilians"],
    ["The men, 3,000, fled.", "men"],
    ["The men and children, 3,000, fled.", "people"],
    ["The men and families, 3,000, fled.", "people"],
    ["The men and residents, 3,000, fled.", "people"],
    ["The children and residents, 3,000, fled.", "people"],
    ["The soldiers and fighters, 3,000, fled.", "others"],
  ])("%s %s", (text, expected) => {
    expect(apart(text)?.split(" ")[0]).toBe(expected);
  });
});
