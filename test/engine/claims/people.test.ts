/** A measure for people: shelters, prisons, victims, and millions that IS ruled. */
import { describe, expect, test } from "vitest";
import { lastMeasure } from "../made.ts";

describe("a prison alone says that they are held", () => {
  test.each([
    ["11,000 fighters in SDF prisons.", "fighters-captured"],
    ["11,000 men in SDF prisons.", "fighters-captured"],
    ["11,000 women in SDF prisons.", "none"],
    ["11,000 fighters are in the alliance's overcrowded prisons.", "fighters-captured"],
    ["Suspects of the SDF are in more than 20 prisons, guarded by 300 men.", "none"],
    ["11,000 fighters and a prison.", "none"],
    ["The SDF, which has 5,000 fighters in its prisons, released women.", "fighters-captured"],
    ["5 fighters killed the guard in the prisons.", "none"],
    ["The SDF, which has 5,000 women in its prisons, released women.", "none"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});

describe("fighters of no named side are a suicide attack's victims", () => {
  test.each([
    ["A suicide attack killed five fighters in Baghouz.", "suicide-attack-deaths"],
    ["A suicide attack killed five other fighters in Baghouz.", "suicide-attack-deaths"],
    ["A suicide attack killed five old fighters in Baghouz.", "fighters-killed"],
    ["A suicide attack killed five IS fighters in Baghouz.", "fighters-killed"],
    ["A suicide attack killed five fighters of IS in Baghouz.", "fighters-killed"],
    ["A raid killed five fighters in Baghouz.", "fighters-killed"],
    ["Eleven SDF men and women were killed in Baghouz.", "sdf-killed"],
    ["The SDF said eleven men and women were killed in Baghouz by jets.", "civilians-killed"],
    ["A suicide truck bomb killed five people in Baghouz.", "suicide-attack-deaths"],
    [
      "Some 500 fighters gave up in Baghouz. A suicide attack there claimed five lives.",
      "suicide-attack-deaths",
    ],
    ["Since the Assad regime met protests with arms in 2011, 400,000 people have been killed.", "war-deaths"],
    [
      "The head of United States Central Command said IS has 20,000 fighters in the region.",
      "members-at-large",
    ],
    ["The SDF counted five enemy dead in Baghouz.", "fighters-killed"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});

describe("such devices are those of the sentence before", () => {
  test.each([
    ["Mines lay there.", "Such devices killed 12 people.", "mine-deaths"],
    ["Tents lay there.", "Such devices killed 12 people.", "none"],
    ["A suicide attack was seen.", "Such attacks killed 12 people.", "suicide-attack-deaths"],
    ["A strike was seen.", "Such attacks killed 12 people.", "civilians-killed"],
    ["A strike was seen.", "They left 12 people dead.", "civilians-killed"],
    ["A suicide attack was seen.", "They have left 12 people dead.", "suicide-attack-deaths"],
    ["A bride was seen.", "They left 12 people dead.", "none"],
    ["An execution was seen.", "Such attacks killed 12 people.", "none"],
    ["Mines lay there. It rained.", "Such devices killed 12 people.", "none"],
    ["A mine killed two people.", "Twelve others were hurt.", "mine-wounded"],
    ["A mine killed two people.", "Another twelve were hurt.", "mine-wounded"],
    ["A mine killed two people.", "Twelve were hurt by stones.", "none"],
    ["Two mines went off.", "Four people died.", "mine-deaths"],
    ["Two mines went off.", "Four people died and nine were hurt.", "mine-wounded"],
    ["A suicide bomber came.", "Four people were killed.", "suicide-attack-deaths"],
    ["Jets bombed Baghouz.", "Monitors said 50 were killed.", "civilians-killed"],
    ["Two mines went off.", "Four people died and nine were hurt, the SDF said.", "mine-wounded"],
    ["A mine killed two people.", "Twelve people were hurt.", "mine-wounded"],
    ["Two mines went off.", "The SDF spoke of 730 dead.", "none"],
    ["Two mines went off.", "Four people died in a strike.", "civilians-killed"],
  ])("%s %s %s", (before, text, expected) => {
    expect(lastMeasure(before, text)).toBe(expected);
  });
});

describe("millions are those whom IS ruled at its height", () => {
  const PEAK = "At its height IS was rich.";
  test.each([
    [PEAK, "Eight million people obeyed it.", "population-peak"],
    ["IS was rich.", "Eight million people obeyed it.", "none"],
    ["At its height all was rich.", "Eight million people obeyed it.", "none"],
    [PEAK, "Three million people obeyed it.", "population-peak"],
    ["All was quiet.", "Eight million Iraqis and Syrians lived under IS.", "population-peak"],
    ["All was quiet.", "IS controlled the lives of eight million people.", "population-peak"],
    [PEAK, "2,999,999 people obeyed it.", "none"],
    [PEAK, "13 million people obeyed it.", "population-peak"],
    [PEAK, "13,000,001 people obeyed it.", "none"],
    [PEAK, "Eight million refugees obeyed it.", "none"],
    [PEAK, "Eight million people obeyed it in the civil war.", "none"],
    [PEAK, "Eight million people obeyed it in France.", "none"],
    [PEAK, "Eight million people obeyed it in Mosul.", "none"],
    [PEAK, "Eight million women obeyed it.", "none"],
    ["At its height IS held 88,000 square kilometres.", "Eight million people obeyed it.", "population-peak"],
    ["At its height it held 88,000 square kilometres.", "Eight million people obeyed it.", "population-peak"],
    ["Nobody was there.", "Eight million people lived under IS.", "population-peak"],
    ["IS is gone.", "Eight million people lived under its rule.", "population-peak"],
    ["It is gone.", "Eight million people lived under its rule.", "none"],
  ])("%s %s %s", (before, text, expected) => {
    expect(lastMeasure(before, text)).toBe(expected);
  });
});
