/** Names that a sentence merely mentions are not where it happened. */
import { describe, expect, test } from "vitest";
import { isSetAbroad } from "../../../src/engine/claims/mentioned-place.ts";
import { readSetting } from "../../../src/engine/claims/place.ts";
import { numberIn, sentenceIn } from "../made.ts";

const setting = (text: string, which = 0) => {
  const { sentence, quantity } = numberIn(text, which);
  return readSetting(sentence, quantity);
};
const places = (text: string, which = 0) => [...setting(text, which).places].join(" ");

describe("a name that is not where it happened", () => {
  test.each([
    ["Three days after the fall of Baghouz, 300 died."],
    ["After the end of Baghouz, 300 died."],
    ["DAMASCUS – 300 left."],
    ["DAMASCUS, Syria (AP) – 300 left."],
    ["(DAMASCUS) – 300 left."],
    ["300 men from Mosul left."],
    ["300 men of many lands including France left."],
    ["An area the size of Paris held 300."],
    ["An area larger than Paris held 300."],
    ["300 left for the border with Turkey."],
    ["300 left for towns like Mosul."],
    ["300 left for such towns as Mosul."],
    ["300 men from France, Libya and the United States left."],
    ["300 left, Adnan Afrin said."],
    ["300 left, Afrin said."],
    ["300 Mosul-based men left."],
    ["300 men left, said a monitor based in the UK."],
    ["300 asked for safe passage to Idlib."],
    ["300 wait for a safe route to Idlib."],
    ["300 men, many of them from Iraq and Syria, left."],
  ])("%s", (text) => {
    expect(places(text)).toBe("");
    expect(isSetAbroad(sentenceIn(text))).toBe(false);
  });

  test.each([
    ["300 of the people of Mosul died."],
    ["Damascus – 300 left."],
    ["In old DAMASCUS – 300 left."],
    ["DAMASCUS saw 300 leave."],
    ["DAMASCUS, Syria, in the late afternoon – 300 left."],
    ["300 men fleeing from Mosul left."],
    ["An area of Paris held 300."],
    ["300 came like lambs to Mosul."],
    ["300 came like lambs in Mosul."],
    ["300 came like lambs at Mosul."],
    ["300 came like lambs of Mosul."],
    ["300 like those killed round Mosul."],
    ["Such was the weather that day over hills and fields and long roads to the south, Mosul lost 300."],
    ["300 men from France and later in Libya left."],
    ["300 left in Afrin, he said."],
    ["300 left northern Afrin said."],
    ["300 left in Afrin said."],
    ["When he spoke. Mosul lost 300."],
  ])("but here it is: %s", (text) => {
    expect(setting(text).elsewhere).toBe(true);
  });

  test("a list of origins ends with the list", () => {
    expect(places("300 men from France, Libya left for Mosul.")).toBe("battles");
    expect(places("300 men from France left for Libya and Mosul.")).toBe("abroad battles");
  });
});

test("what is told of a place they want to go to is told of it", () => {
  const text = "300 asked for passage to Idlib, where 400 live.";
  expect([places(text, 0), places(text, 1)]).toEqual(["", "battles"]);
});

test("whoever is driven from a wider place was in it", () => {
  expect(places("300 men fled from Iraq.")).toBe("region");
});
