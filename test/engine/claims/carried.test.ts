/** Which numbers go on counting what was counted before. */
import { describe, expect, test } from "vitest";
import { readingsOf } from "../made.ts";

const following = (before: string, text: string) => readingsOf(before, text).at(-1);
const LEFT = "300 fighters left Baghouz.";
const FIGHTERS = "50: fighters fighters-surrendered event";
const CIVILIANS = "50: civilians civilians-left event";
const SILENT = "50: civilians none level";

describe("in the next sentence", () => {
  test.each([
    ["Another 50 on Monday.", "Another 50: fighters fighters-surrendered event"],
    ["A further 50 on Monday.", "A further 50: fighters fighters-surrendered event"],
    ["They include 50 women.", CIVILIANS],
    ["Among them were 50 women.", CIVILIANS],
    ["The number was put at 50.", FIGHTERS],
    ["Monday 50.", FIGHTERS],
    ["On Monday it was 50.", FIGHTERS],
    ["On Monday some 50.", "some 50: fighters fighters-surrendered event"],
    ["On a Monday to be sure some 50.", "some 50: none none level"],
    ["50 were fighters.", FIGHTERS],
    ["50 were old militants.", FIGHTERS],
    ["Another 50 by the road were women.", "Another 50: fighters fighters-surrendered event"],
  ])("%s %s", (text, expected) => {
    expect(following(LEFT, text)).toBe(expected);
  });

  test.each([
    ["They saw 50 women.", SILENT],
    ["Tents include 50 women.", SILENT],
    ["Theyre include 50 women.", SILENT],
    ["They said 50 women include some.", SILENT],
    ["On Monday 50 women.", SILENT],
    ["On Monday 50 killed.", "50: none none level"],
    ["Rain 50.", "50: none none level"],
    ["On a cold and wet and dark Monday some 50.", "some 50: none none level"],
    ["On Monday have 50.", "50: none none level"],
    ["50 were very old militants.", "50: none none level"],
    ["50 of them were women.", "50: none none level"],
    ["50 of them had run.", "50: none none level"],
    ["Then 50 women were put at rest.", SILENT],
  ])("but not: %s %s", (text, expected) => {
    expect(following(LEFT, text)).toBe(expected);
  });

  test("a fragment goes on with the sentence right before it", () => {
    expect(following(`${LEFT} It rained.`, "Monday 50.")).toBe("50: none none level");
  });

  test("a sum goes on as a sum, unless its words say otherwise", () => {
    const since = "300 fighters have left Baghouz since January.";
    expect(following(since, "Another 50.")).toBe("Another 50: fighters fighters-surrendered total");
    expect(following(since, "Another 50 on Monday.")).toBe("Another 50: fighters fighters-surrendered event");
  });
});

describe("who they are said to be", () => {
  test.each([
    ["3,000 people left Baghouz, 280 of whom have been identified as IS fighters."],
    ["3,000 people left Baghouz, 280 of them believed to be fighters."],
    ["3,000 people left Baghouz. 280 of them were thought to be suspected fighters."],
    ["3,000 people left Baghouz. Some 280 of those were fighters."],
  ])("%s", (text) => {
    expect(readingsOf(text).at(-1)).toMatch(/280: fighters fighters-surrendered event/);
  });

  test.each([
    ["3,000 people left Baghouz, 280 of whom have been identified as women."],
    ["3,000 people left Baghouz. 280 of them were wounded, commanders said."],
  ])("but not: %s", (text) => {
    expect(readingsOf(text).at(-1)).not.toContain("surrendered");
  });
});

describe("in the same sentence", () => {
  test.each([
    ["300 fighters left Baghouz, including 50 women.", CIVILIANS],
    ["300 fighters left Baghouz, 50 women were among them.", CIVILIANS],
    ["300 fighters left Baghouz; 50 women among them.", CIVILIANS],
    ["300 fighters left Baghouz, of 50 women.", CIVILIANS],
    ["300 fighters left Baghouz in 20 trucks, including 50 women.", CIVILIANS],
    ["300 fighters left Baghouz in 20 trucks, 50 of them women.", CIVILIANS],
    ["20 trucks left Baghouz, including 50 women.", SILENT],
    ["300 fighters left Baghouz but 50 women.", CIVILIANS],
    ["300 fighters left Baghouz (50 women).", CIVILIANS],
    ["300 fighters left Baghouz, a source put it at 50.", FIGHTERS],
    ["300 fighters left Baghouz, on Thursday 50.", FIGHTERS],
    ["300 fighters left Baghouz by Thursday 50.", "50: none none level"],
    ["300 fighters left Baghouz, then 50 women.", CIVILIANS],
    ["300 fighters left Baghouz, saw 50 women.", SILENT],
    ["300 fighters left Baghouz; of 50 women.", SILENT],
    ["300 fighters left Baghouz: of 50 women.", SILENT],
    ["300 fighters left Baghouz; a source put it at 50.", FIGHTERS],
    ["300 fighters left Baghouz; to others he said the number was 50.", FIGHTERS],
    ["300 fighters left Baghouz; to others he said it was wet at 50.", "50: none none level"],
  ])("%s %s", (text, expected) => {
    expect(readingsOf(text).at(-1)).toBe(expected);
  });

  test("trucks are not gone on counting as people", () => {
    expect(readingsOf("300 trucks left Baghouz with 50.").at(-1)).toBe("50: none none level");
  });
});

describe("a part yields to its whole", () => {
  test.each([
    ["300 people left Baghouz, including 50 inside.", "50: people people-left event"],
    ["300 people left Baghouz, including 50 executed.", "50: people people-left event"],
    ["300 people left Baghouz, including 50 killed.", "50: people none level"],
    ["They came, including 50 inside Baghouz.", "50: none people-inside level"],
  ])("%s %s", (text, expected) => {
    expect(readingsOf(text).at(-1)).toBe(expected);
  });

  test("what grew is a camp, or goes on with what was counted", () => {
    expect(readingsOf("al-Hol grew to 69,000.")).toEqual(["69,000: none camp-population level"]);
    expect(readingsOf("The camp grew to 69,000.")).toEqual(["69,000: none camp-population level"]);
    expect(readingsOf("The town grew to 69,000.")).toEqual(["69,000: none none level"]);
  });
});

test("more that may follow are not counted yet", () => {
  expect(readingsOf("300 people left Baghouz, and 500 more may follow.").at(-1)).toMatch(/ none /);
  expect(readingsOf("300 people left Baghouz, and 500 more will follow.").at(-1)).toMatch(/ none /);
  expect(readingsOf("300 people left Baghouz, and 500 more followed.").at(-1)).toMatch(/ people-left /);
});
