/** States rather than verbs: who is there, who numbers how many, who is last. */
import { describe, expect, test } from "vitest";
import { eventIn } from "../made.ts";

describe("there are", () => {
  test.each([
    ["There are 300 fighters in Baghouz.", "exists subject: are"],
    ["There are still 300 fighters in Baghouz.", "exists subject: still"],
    ["There are now still 300 fighters in Baghouz.", "exists subject: still"],
    ["There may well be 300 fighters.", "exists subject: be"],
    ["There's 300 fighters.", "exists subject: 's"],
    ["Are there 300 fighters?", "exists subject: there"],
    ["There stood 300 fighters.", "none"],
    ["There, one by one, are 300 fighters.", "none"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("who has them", () => {
  test.each([
    ["IS has 300 fighters.", "exists subject: has"],
    ["The jihadists have 300 men.", "exists subject: have"],
    ["IS in plain truth has 300 fighters.", "exists subject: has"],
    ["IS in very plain truth has 300 fighters.", "none"],
    ["The SDF has 300 fighters.", "none"],
    ["The women had 300 fighters.", "none"],
    ["IS chastises 300 fighters.", "none"],
    ["They are facing 300 fighters.", "exists subject: facing"],
    ["He commands 300 fighters.", "exists subject: commands"],
    ["They were surfacing 300 fighters.", "none"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });

  test.each([
    ["It controlled 300 fighters in Iraq and Syria.", "exists subject: controlled"],
    ["It controlled 300 fighters all over the Middle East.", "exists subject: controlled"],
    ["It controlled 300 fighters all over the whole Middle East.", "none"],
    ["In Iraq it controlled 300 fighters.", "none"],
    ["It controlled 300 women in Iraq.", "none"],
    ["It controlled 300 of the good old fighters in Iraq.", "none"],
    ["It controlled 300 fighters in Paris and Iraq.", "none"],
  ])("or commands them in the whole region: %s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("who numbers so many", () => {
  test.each([
    ["Militants might still number 300.", "exists number-of: number"],
    ["The women numbered 300.", "exists number-of: numbered"],
    ["The group of militants numbers 300 men.", "exists number-of: numbers"],
    ["Those who remain number 300.", "inside number-of: remain"],
    ["Those resisting number in the 300.", "inside number-of: resisting"],
    ["Militants number the 300.", "none"],
    ["Militants outnumber 300.", "none"],
    ["Militants and numberless 300.", "none"],
    ["The same day number 300.", "none"],
    ["The tents number 300.", "none"],
    ["The tents number 300, the militants said.", "none"],
    [
      "Militants in the cold and the rain of a very long and dark wet day number 300.",
      "exists number-of: number",
    ],
    ["Militants in the cold and the rain of a very very long and dark wet day number 300.", "none"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("a place or a part before its count", () => {
  test.each([
    ["Inside that sliver of land are 300 militants.", "inside subject: Inside"],
    ["Hidden there are 300 militants.", "inside subject: Hidden"],
    ["Still, “holed up inside are 300 militants.", "none"],
    ["And still holed up are 300 militants.", "inside subject: holed up"],
    ["There and then holed up are 300 militants.", "none"],
    ["Remain are 300 militants.", "none"],
    ["Among the evacuees were 40 fighters.", "left part: evacuees"],
    ["Among those who left were 40 fighters.", "left part: left"],
    ["Among those who left stood 40 fighters.", "none"],
    ["Among the tents were 40 fighters.", "none"],
    ["The evacuees among us were 40 fighters.", "none"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("a sum that somebody puts", () => {
  test.each([
    ["He put those refusing to yield at 300.", "inside number-of: refusing to yield"],
    ["He put those fighters at 300.", "exists number-of: put"],
    ["He put the sum at 300.", "none"],
    ["He put the sum at 300 fighters.", "none"],
    ["He input those fighters at 300.", "none"],
    ["He putty those fighters at 300.", "none"],
    ["He wrote of those refusing to yield at 300.", "none"],
    ["He put those fighters of the last far and cold side of the hill at 300.", "exists number-of: put"],
    ["He put those fighters of the last far and cold side of the old hill at 300.", "none"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("the number of", () => {
  test.each([
    ["The number of militants killed has risen to 300.", "killed number-of: killed, perfect"],
    ["The number of people who had left was 300.", "left number-of: left"],
    ["The number of fighters left in Baghouz is 300.", "inside number-of: left"],
    ["The number of fighters is 300.", "exists number-of: number"],
    ["The number of fighters reached 300.", "exists number-of: number"],
    ["The number of tents is 300.", "none"],
    ["The number stood; it was 300.", "none"],
    ["The death toll is 300.", "killed number-of: toll, perfect"],
    ["The losses came to 300.", "killed number-of: losses, perfect"],
    ["Its strength is 300.", "atLarge number-of: strength"],
    ["The evacuation total was 300.", "left number-of: evacuation, perfect"],
    ["The evacuation grand old total was 300.", "left number-of: evacuation, perfect"],
    ["The evacuation and its grand total was 300.", "none"],
    ["The grand total was 300.", "none"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });

  test("belongs to the number that it stands before", () => {
    expect(eventIn("The toll was 20 and then 300.", 1)).toBe("none");
    expect(eventIn("It was 20 and the toll 300.", 1)).toBe("killed number-of: toll, perfect");
  });
});

describe("whoever is last is still there", () => {
  test.each([
    ["The last 300 fighters.", "inside object: last"],
    ["Its remaining 300 fighters.", "inside object: remaining"],
    ["Those final 300.", "inside object: final"],
    ["A last 300 fighters.", "none"],
    ["The lasting 300 fighters.", "none"],
    ["The last 300 women.", "none"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});
