/** Counts that sound like ours and are not. */
import { describe, expect, test } from "vitest";
import { lastMeasure } from "../made.ts";

describe("expected or supposed", () => {
  test.each([
    ["The SDF expects 15,000 people to leave Baghouz.", "none"],
    ["15,000 more arrivals from Baghouz are planned for.", "none"],
    ["15,000 arrivals from Baghouz are still expected.", "none"],
    ["15,000 arrivals from Baghouz were counted.", "people-left"],
    ["Aid groups expect 15,000 more people at al-Hol.", "none"],
    ["Aid groups expect 15,000 people at al-Hol.", "camp-population"],
    ["The SDF expects another 15,000 people left Baghouz.", "none"],
    ["The SDF expects that then 15,000 people left Baghouz.", "none"],
    ["The SDF expects that by then 15,000 people left Baghouz.", "people-left"],
    ["If each tunnel of Baghouz holds 50 fighters, it is bad.", "none"],
    ["If not all, 500 fighters remain in Baghouz.", "fighters-inside"],
    ["If that is so, then 500 fighters remain in Baghouz.", "none"],
    ["If that is so, then at last 500 fighters remain in Baghouz.", "none"],
    ["If that is so and known, then at last 500 fighters remain in Baghouz.", "fighters-inside"],
    ["What if. 500 fighters remain in Baghouz.", "fighters-inside"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});

describe("whose kin died", () => {
  test.each([
    ["There are 40 children whose parents are dead in Baghouz.", "none"],
    ["There are 40 children whose husbands were killed in Baghouz.", "none"],
    ["There are 40 children who are dead in Baghouz.", "civilians-killed"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});

describe("whom IS itself killed", () => {
  test.each([
    ["Jihadists killed 30 villagers in Baghouz.", "none"],
    ["IS killed 30 villagers in Baghouz.", "none"],
    ["The jihadists had also then killed 30 villagers in Baghouz.", "none"],
    ["The jihadists had also by then killed 30 villagers in Baghouz.", "civilians-killed"],
    ["IS killed 30 fighters in Baghouz.", "fighters-killed"],
    ["The SDF killed 30 villagers in Baghouz.", "civilians-killed"],
    ["SDF fighters killed 30 villagers in Baghouz.", "civilians-killed"],
    ["Kurdish fighters killed 30 villagers in Baghouz.", "civilians-killed"],
    ["Coalition fighters killed 30 villagers in Baghouz.", "civilians-killed"],
    ["A raid killed 30 villagers and some jihadists in Baghouz.", "civilians-killed"],
    ["30 villagers were killed by jihadists in Baghouz.", "civilians-killed"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});

describe("a family's loss", () => {
  test.each([
    ["Her 12 children were killed in Baghouz.", "none"],
    ["His 12 children were killed in Baghouz.", "none"],
    ["My 12 children were killed in Baghouz.", "none"],
    ["Their 12 children were killed in Baghouz.", "civilians-killed"],
    ["His 12 children left Baghouz.", "civilians-left"],
    ["12 babies were killed in Baghouz.", "none"],
    ["12 infants were killed in Baghouz.", "none"],
    ["12 babies were killed in Baghouz by an airstrike.", "civilians-killed"],
    ["12 women were killed in Baghouz.", "civilians-killed"],
    ["A strike killed 12 people in Baghouz, among them one family.", "none"],
    ["One whole family was killed in Baghouz.", "none"],
    ["Two families were killed in Baghouz.", "civilians-killed"],
    ["One woman of the family was killed in Baghouz.", "civilians-killed"],
    ["12 people, among them 5 children, were killed in Baghouz.", "none"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});

describe("what a place or a group is like", () => {
  test.each([
    ["A city of 20,000 people left Baghouz.", "none"],
    ["A group of 20,000 people left Baghouz.", "people-left"],
    ["A city with 20,000 people left Baghouz.", "people-left"],
    ["3,000 people left Baghouz. 700 of them are minors.", "none"],
    ["3,000 people left Baghouz. 700 of them are fighters.", "fighters-surrendered"],
    ["3,000 people left Baghouz. Another 700 were by the road.", "people-left"],
    ["3,000 people left Baghouz, including 700 fighters.", "fighters-surrendered"],
    ["Two trucks came to Baghouz. 700 of them left Baghouz.", "none"],
    ["Two trucks came to Baghouz. 700 of us left Baghouz.", "people-left"],
    ["Two people came to Baghouz. 700 of them left Baghouz.", "people-left"],
    ["3,000 people left Baghouz, including 700 are minors.", "none"],
    ["One of the men who surrendered in Baghouz.", "none"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});

describe("a number that is no count of people", () => {
  test.each([
    ["7 comrades have fallen in Baghouz, said Rojda, a commander of 27.", "none"],
    ["7 comrades have fallen in Baghouz, said a girl of nine.", "none"],
    ["Fighters seized two 23mm cannons in Baghouz.", "none"],
    ["The fighters in Baghouz are 30, 40 feet underground.", "none"],
    ["7 comrades have fallen in Baghouz out of a number of 27.", "sdf-killed"],
    ["Human Rights Watch spoke with 17 women who left Baghouz.", "none"],
    ["Reporters met 17 women who left Baghouz.", "none"],
    ["Each of the trucks carried 40 people out of Baghouz.", "none"],
    ["Some 5,000 fighters are held in SDF prisons, about 120 to a cell.", "none"],
    ["The SDF, an alliance of 60,000 men and women, is fighting in Baghouz.", "none"],
    ["How many are left? Monitors say 14,000.", "none"],
    ["How many are left? Monitors say 1,400.", "people-inside"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});

describe("who stays in a whole country is not in the pocket", () => {
  test.each([
    ["A peacekeeping group of about 200 would stay in Syria after the pullout.", "none"],
    ["Some 200 people remain in northern Syria.", "none"],
    ["Some 200 fighters remain in Syria.", "fighters-inside"],
    ["Some 200 people remain in Baghouz.", "people-inside"],
    ["The SDF transferred 150 IS fighters to Iraq on Thursday.", "none"],
    ["A convoy carried 130 Iraqi IS fighters from Syria to Iraq.", "none"],
    ["Iraq received 280 IS fighters from the SDF.", "none"],
    ["The SDF transferred 150 IS fighters from Baghouz on Thursday.", "fighters-surrendered"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});

describe("children among the dead are counted with them", () => {
  test.each([
    ["A strike in Baghouz killed 52 fighters, one of them a child.", "none"],
    ["A strike in Baghouz killed 52 civilians, 20 of them children.", "none"],
    ["A strike in Baghouz killed 52 civilians and 20 fighters.", "fighters-killed"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});

describe("a part of a camp's people", () => {
  test.each([
    ["About 10,000 women and children live in al-Hol.", "camp-population"],
    ["About 10,000 foreign women and children live in al-Hol.", "none"],
    ["About 400 foreign fighters remain in Baghouz.", "fighters-inside"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});

describe("into a country, or out of another to join a side", () => {
  test.each([
    ["Some 50 foreign fighters were still arriving in Syria each month.", "none"],
    ["Some 50 foreign fighters crossed into northern Syria.", "none"],
    ["Germany knows of 1,000 people who left to join IS.", "none"],
    ["Some 50 people arrived in Syria's al-Hol camp.", "people-left"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});

test("one of those counted, who did something else", () => {
  const gaveUp = "150 fighters handed themselves in in Baghouz.";
  expect(lastMeasure(`${gaveUp} One of them, who looked old, asked me for water.`)).toBe("none");
  expect(lastMeasure(`${gaveUp} Forty of them, who looked old, asked me for water.`)).toBe(
    "fighters-surrendered",
  );
});

test("a family's dead, not a commander's", () => {
  expect(lastMeasure("Two of her sons were killed in a strike on Baghouz.")).toBe("none");
  expect(lastMeasure("Two of his men were killed by IS in Baghouz.")).not.toBe("civilians-killed");
});
