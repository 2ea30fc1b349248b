/** How much time a figure covers, by its measure, the adjuncts beside it and its tense. */
import { describe, expect, test } from "vitest";
import { readingsOf } from "../made.ts";

const scope = (text: string) => readingsOf(text)[0]?.split(" ").at(-1);
/** "500 fighters surrendered in Baghouz …" */
const surrendered = (rest: string) => scope(`500 fighters surrendered in Baghouz${rest}.`);

describe("whoever is held is counted at a moment", () => {
  test.each([
    ["500 fighters are housed in SDF prisons.", "level"],
    ["500 fighters remain in SDF prisons.", "level"],
    ["500 fighters in SDF custody.", "level"],
    ["500 fighters were captured.", "event"],
    ["500 fighters were taken prisoner.", "event"],
    ["The SDF took in two days of heavy fighting 500 prisoners.", "level"],
    ["The SDF took 500 fighters prisoner.", "event"],
    ["The SDF has taken 500 prisoners since January.", "total"],
  ])("%s %s", (text, expected) => {
    expect(scope(text)).toBe(expected);
  });
});

describe("a period named makes a sum", () => {
  test.each([
    [" during March", "total"],
    [" in March 4", "event"],
    [" in march", "event"],
    [" in Paris", "event"],
    [" on March", "event"],
    [" in eight days", "total"],
    [" in 8 days", "total"],
    [" in the 8 days", "total"],
    [" in the last of 8 days", "total"],
    [" in one days", "event"],
    [" in some days", "event"],
    [" in 8 tents", "event"],
    [" within 8 months", "total"],
    [" within 8 months ago", "event"],
    [", 9 January to 17 February", "total"],
    [", 9 January or 17 February", "event"],
    [", 9 January, then 17 February and on", "event"],
    [" and, 9 January, 17 February", "event"],
    [", 9 January to the very cold 17 February", "total"],
    [", 9 January to the very very cold 17 February", "event"],
    [", 9 January to 17 may", "event"],
    [", may 9 to February", "event"],
    [" between 4 and 7 February", "total"],
    [", 4–7 February", "total"],
    [" between 4 or 7 February", "event"],
    [" between late and early February", "event"],
  ])("… surrendered%s: %s", (rest, expected) => {
    expect(surrendered(rest)).toBe(expected);
  });
});

describe("an adjunct of a sum or of a day", () => {
  test.each([
    [" on Monday and Tuesday", "total"],
    [" on Monday or Tuesday", "event"],
    [" on Monday and today", "event"],
    [" today and Monday", "event"],
    [" two days ago", "event"],
    [" on Monday, three days after the assault began", "event"],
    [" in the ten days before the assault began", "total"],
    [" over two days", "total"],
    [" two days later", "event"],
    [" so far today", "event"],
    [" so far", "total"],
    [" today so far", "event"],
    [" since January", "total"],
    [" after two days of strikes", "event"],
    [" in two days of strikes", "total"],
    [" last night, in the second of two days", "event"],
    [", in weeks during which it rained", "total"],
    [" since January, it said on Monday", "total"],
  ])("the nearest decides: … surrendered%s: %s", (rest, expected) => {
    expect(surrendered(rest)).toBe(expected);
  });

  test("an adjunct behind another number is that one's", () => {
    expect(surrendered(" on Monday, and 9,000 came out since January")).toBe("event");
    expect(surrendered(" on Monday, and many came out since January")).toBe("total");
    expect(surrendered(" on Monday, and came out since 9 January")).toBe("total");
  });

  test("what may have happened happened once", () => {
    expect(scope("500 fighters have been killed in Baghouz.")).toBe("total");
    expect(scope("500 fighters may have been killed in Baghouz.")).toBe("event");
    expect(scope("A strike may have killed 500 fighters in Baghouz.")).toBe("event");
  });

  test("a weekday is as often the day of speaking, and stands back by twelve words", () => {
    const monday = (words: number) => scope(`On Monday 500 men${" now".repeat(words)} surrendered so far.`);
    expect([monday(9), monday(10), monday(11)]).toEqual(["total", "event", "event"]);
  });

  test.each([
    ["500 fighters have surrendered in Baghouz, said he on Monday.", "total"],
    ["500 fighters have surrendered in Baghouz, said a man on Monday.", "event"],
    ["500 fighters have surrendered in Baghouz, said on Monday a man.", "total"],
    ["500 fighters have surrendered in Baghouz on Monday.", "event"],
    ["500 fighters have surrendered in Baghouz.", "total"],
    ["A commander claimed last night that 500 fighters have surrendered in Baghouz.", "total"],
    ["A commander saw last night that 500 fighters have surrendered in Baghouz.", "event"],
    ["He said. Monday 500 fighters have surrendered in Baghouz.", "event"],
  ])("nor does the day of speaking count: %s %s", (text, expected) => {
    expect(scope(text)).toBe(expected);
  });
});

describe("a number of dead is a sum, a toll as often of one strike", () => {
  test.each([
    ["The toll is 500 fighters killed in Baghouz.", "event"],
    ["The tally of fighters killed in Baghouz is 500.", "total"],
    ["The number of fighters killed in Baghouz is 500.", "total"],
    ["The number of fighters who surrendered in Baghouz is 500.", "event"],
    ["The number of fighters surrendering in Baghouz rose to 500.", "event"],
    ["The number of fighters who surrendered in Baghouz fell to 500.", "event"],
    ["500 fighters killed in Baghouz is the number.", "event"],
    ["The army said 500 fighters were killed in Baghouz.", "event"],
  ])("%s %s", (text, expected) => {
    expect(scope(text)).toBe(expected);
  });
});
