/** How many a place holds, was made for, or has lost. */
import { describe, expect, test } from "vitest";
import { eventIn } from "../made.ts";

describe("a camp holds them", () => {
  test.each([
    ["al-Hol camp of 300.", "housed object: camp"],
    ["al-Hol where 300 live.", "housed object: where"],
    ["al-Hol is where 300 live.", "housed object: where"],
    ["al-Hol is just where 300 were.", "none"],
    ["The camp has 300.", "housed object: has"],
    ["The camp now has 300.", "housed object: has"],
    ["The camp has today 300.", "housed object: has today"],
    ["The town has 300.", "none"],
    ["It now has 300.", "housed object: has"],
    ["We have 300 people.", "housed object: have"],
    ["It has 300 fighters.", "none"],
    ["We had 300 arrive.", "arrived subject: arrive"],
    ["He has 300.", "none"],
    ["The camp by the wide river in the very dry far east of the land now has 300.", "housed object: has"],
    ["The camp by the wide river in the very old dry far east of the land now has 300.", "none"],
    ["The camp, with its 300 women.", "housed object: its"],
    ["The camp, for its 300 women.", "none"],
    ["The camp, with the 300 women.", "none"],
    ["74,000 people are now in the camp.", "housed noun: camp"],
    ["300 people thought to be in the camp.", "housed noun: camp"],
    ["300 people are in the very camp.", "housed noun: camp"],
    ["300 people are in the very old camp.", "none"],
    ["300 people by the camp.", "none"],
    ["300 people in the pocket.", "inside noun: pocket"],
    ["The 300 in al-Hol.", "housed noun: al-Hol"],
    ["300 people in Paris.", "none"],
    ["300 fighters are crouching in the caves.", "inside noun: caves"],
    ["300 fighters crouching in the caves.", "none"],
    ["300 fighters are cold in the caves.", "none"],
    ["300 fighters are below the village.", "inside noun: village"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });

  test.each([
    ["300 people were in Wednesday's convoy.", "left noun: in Wednesday's convoy"],
    ["300 people are on trucks.", "left noun: on trucks"],
    ["300 people on trucks.", "none"],
    ["300 people are by trucks.", "none"],
    ["300 people are in a field.", "none"],
  ])("or is on its way out: %s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("what it was made for", () => {
  test.each([
    ["The camp for 300.", "capacity object: camp"],
    ["Its capacity is 300.", "capacity noun: capacity"],
    ["Its capacity in old tents is 300.", "capacity noun: capacity"],
    ["Its capacity in very old tents is 300.", "none"],
    ["Its capacity was, 300.", "none"],
    ["Its residents were 300.", "housed noun: residents"],
    ["The arrivals are 300.", "none"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("its population", () => {
  test.each([
    ["The population of al-Hol, 300.", "housed number-of: population"],
    ["The population: 300.", "housed number-of: population"],
    ["The population; 300.", "none"],
    ["The population of women, 300.", "none"],
    ["The population of al-Hol, by all that we know of it, 300.", "housed number-of: population"],
    ["The population of al-Hol, by all that we know of it now, 300.", "none"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });

  test("is not of a second number", () => {
    expect(eventIn("The population was 300, then 400.", 1)).not.toContain("population");
  });
});

describe("whoever comes from the enclave has left it", () => {
  test.each([
    ["2,500 women reached the screening area from Baghouz.", "left noun: from Baghouz"],
    ["2,500 people reached the screening area from the pocket.", "left noun: from the pocket"],
    ["2,500 fighters reached the screening area from Baghouz.", "none"],
    ["2,500 people reached the screening area from Paris.", "none"],
    ["2,500 people reached the screening area, from Baghouz.", "none"],
    ["2,500 people reached the screening area when from Baghouz.", "none"],
    ["2,500 people reached the screening area: from Baghouz.", "none"],
    [
      "2,500 people went on to the north and then to the very west side from Baghouz.",
      "left noun: from Baghouz",
    ],
    ["2,500 people went on to the north and then to the very old west and east side from Baghouz.", "none"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});
