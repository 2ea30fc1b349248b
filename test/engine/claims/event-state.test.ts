/** States rather than verbs: who is there, who is last. */
import { describe, expect, test } from "vitest";
import { eventIn, lastMeasure } from "../made.ts";

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
    ["They are up against 300 fighters.", "exists subject: against"],
    ["IS can call on 300 fighters.", "exists subject: on"],
    ["IS can call on “300 fighters”.", "exists subject: on “"],
    ["IS can look on 300 fighters.", "none"],
    ["They were surfacing 300 fighters.", "none"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });

  test.each([
    ["It controlled 300 fighters in Iraq and Syria.", "exists subject: in Iraq"],
    ["It can draw on 300 fighters in Iraq and Syria.", "exists subject: in Iraq"],
    ["300 fighters are thought to be in Iraq and Syria.", "exists subject: are thought to be in Iraq"],
    ["It controlled 300 fighters all over and across the whole of Iraq.", "none"],
    ["In Iraq it controlled 300 fighters.", "none"],
    ["It controlled 300 women in Iraq.", "none"],
    ["It controlled 300 of the good old fighters in Iraq.", "none"],
    ["It controlled 300 fighters in Paris and Iraq.", "none"],
    ["It killed 300 fighters in Iraq and Syria.", "killed object: killed"],
  ])("or where they are, if it is the whole region: %s %s", (text, expected) => {
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
    ["On board were 300 women.", "left subject: On board"],
    ["Leaving were 300 women.", "none"],
    ["Among the evacuees were 40 fighters.", "left part: evacuees"],
    ["Among those who left were 40 fighters.", "left part: left"],
    ["Among those who left stood 40 fighters.", "none"],
    ["Among the tents were 40 fighters.", "none"],
    ["The evacuees among us were 40 fighters.", "none"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
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

describe("who is fought, and who defends", () => {
  test.each([
    ["In Baghouz the SDF is pitted against 500 fighters.", "fighters-inside"],
    ["Baghouz is defended by 500 fighters.", "fighters-inside"],
    ["IS can field 500 fighters in Baghouz.", "fighters-inside"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});
