/** Land, its share, money and attacks: figures that count no people. */
import { describe, expect, test } from "vitest";
import { lastMeasure } from "../made.ts";

describe("land", () => {
  test.each([
    ["IS held 1,000 square kilometres.", "territory-peak"],
    ["IS held 999 square kilometres.", "territory-remaining"],
    ["IS held 88,000 square kilometres in France.", "none"],
    ["They were on 88,000 square kilometres.", "none"],
    ["Once they were on 88,000 square kilometres.", "territory-peak"],
    ["The SDF seized two square kilometres.", "none"],
    ["The SDF seized all but the last two square kilometres.", "territory-remaining"],
    ["The SDF seized two square kilometres of the last pocket.", "none"],
    ["In Baghouz there are six square kilometres.", "territory-remaining"],
    ["In Mosul there are only six square kilometres left.", "none"],
    ["Militants are encircled on six square kilometres.", "territory-remaining"],
    ["Militants are killed on six square kilometres.", "none"],
    ["Six square kilometres, and militants are encircled.", "none"],
    ["Militants are encircled by the SDF men and all on six square kilometres.", "territory-remaining"],
    ["Tents stand on the six square kilometres that ISIS then controlled.", "territory-remaining"],
    ["Tents stand on the six square kilometres that the rain had.", "none"],
    ["The terrain that the extremists defend amounts to 50 hectares.", "territory-remaining"],
    ["Militants are encircled by the SDF men and all of us on six square kilometres.", "none"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });

  test("is IS's own where IS was named shortly before", () => {
    const land = "It rained on 88,000 square kilometres.";
    expect(lastMeasure("IS spoke.", land)).toBe("territory-peak");
    expect(lastMeasure("IS spoke.", "It rained.", "It rained.", land)).toBe("none");
  });

  test("a word of cause reaches over thirty words", () => {
    const far = (words: number) =>
      lastMeasure(`Left to them, and not to us,${" very".repeat(words)} 6 square kilometres.`);
    expect([far(22), far(23)]).toEqual(["territory-remaining", "none"]);
  });
});

describe("shares and money", () => {
  test.each([
    ["IS ruled 90 percent of Iraq and Syria.", "territory-peak"],
    ["IS ruled 91 percent of Iraq and Syria.", "none"],
    ["IS ruled a third of Iraq and Syria at its height.", "territory-peak"],
    ["IS ruled a third of France at its height.", "none"],
    ["IS held around a third of Iraq and a similar part of Syria.", "territory-peak"],
    ["IS occupied nearly half of Syria.", "territory-peak"],
    ["IS controlled over 70 percent of Syrian territory.", "territory-peak"],
    ["IS controlled half of the country.", "territory-peak"],
    ["IS controlled half of the country's oil.", "none"],
    ["The SDF seized a third of Syrian territory from IS.", "none"],
    ["They held around a third of Iraq and a similar part of Syria.", "none"],
    ["IS raised 1 million dollars from oil.", "revenue"],
    ["IS raised 999,999 dollars from oil.", "none"],
    ["They raised 1 million dollars from oil.", "none"],
    ["IS lost 1 million dollars.", "none"],
    ["Strikes burned 5 million dollars of IS's cash.", "none"],
    ["IS raised 5 million dollars; strikes burned its banks.", "revenue"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});
