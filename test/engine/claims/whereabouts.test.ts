/** Which place a count of people belongs to, named, meant or unknown. */
import { describe, expect, test } from "vitest";
import { lastMeasure } from "../made.ts";

describe("a wider place beside the group beats the enclave", () => {
  test.each([
    ["4,000 fighters in the disputed areas of Iraq remain, far from Baghouz.", "members-at-large"],
    ["4,000 fighters in the old and disputed areas of Iraq remain, far from Baghouz.", "fighters-inside"],
    ["4,000 fighters at Baghouz, in Iraq, remain.", "fighters-inside"],
    ["The number of fighters in Iraq at Baghouz is 4,000.", "fighters-inside"],
    ["There are 4,000 fighters in Baghouz.", "fighters-inside"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});

describe("a prison told of the number before", () => {
  test.each([
    ["800 fighters are in prisons, and 300 remain in Baghouz.", "fighters-inside"],
    ["In prisons, 300 fighters from Baghouz remain.", "fighters-captured"],
    ["800 fighters fled; 300 remain in prisons.", "fighters-captured"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});

describe("“the camp” is al-Hol where al-Hol was named", () => {
  const CAMP = "camp-population";
  test.each([
    ["al-Hol is full.", "20,000 people remain in the camp.", CAMP],
    ["It is full.", "20,000 people remain in the camp.", "people-inside"],
    ["It is full.", "40,000 people remain in the camp.", CAMP],
    ["It is full.", "40,000 people remain in the camp by the pocket.", "people-inside"],
    ["It is full.", "40,000 people remain in the camp of Baghouz.", "people-inside"],
    ["al-Hol is full.", "20,000 people remain.", CAMP],
    ["al-Hol is full.", "20,000 people remain in Baghouz.", "people-inside"],
    ["al-Hol is near Baghouz.", "20,000 people remain in the camp.", CAMP],
    ["al-Hol is full. Baghouz is not.", "20,000 people remain in the camp.", "people-inside"],
    ["al-Hol is full. The pocket is not.", "20,000 people remain in the camp.", "people-inside"],
    ["It is full.", "20,000 people remain in al-Hol, far from Iraq.", CAMP],
  ])("%s %s %s", (before, text, expected) => {
    expect(lastMeasure(before, text)).toBe(expected);
  });
});

describe("dead at a place that no list knows", () => {
  const killed = (rest: string) => lastMeasure(`12 fighters were killed ${rest}.`);
  test.each([
    ["in a raid in Atmeh", "none"],
    ["near Atmeh", "none"],
    ["outside Atmeh", "none"],
    ["in the town of Atmeh", "none"],
    ["in the island town of Atmeh", "fighters-killed"],
    ["in a raid in the village in Atmeh", "none"],
    ["in a raid in the hamlet in Atmeh", "none"],
    ["in a raid in the enclave in Atmeh", "none"],
    ["in a raid in Baghouz in Atmeh", "fighters-killed"],
    ["in the village of Atmeh and in Baghouz", "none"],
    ["in the hamlet of Atmeh and in Baghouz", "none"],
    ["in the enclave of Atmeh and in Baghouz", "fighters-killed"],
    ["in a raid in March", "fighters-killed"],
    ["in Ramadan", "fighters-killed"],
    ["in Operation", "fighters-killed"],
    ["in ATMEH", "fighters-killed"],
    ["in Atmeh Camp", "fighters-killed"],
    ["in atmeh", "fighters-killed"],
    ["in 2019", "fighters-killed"],
    ["by Atmeh", "fighters-killed"],
    ["in a raid, in Atmeh", "fighters-killed"],
    ["in a raid; in Atmeh", "fighters-killed"],
    ["in a raid after dusk in Atmeh", "fighters-killed"],
    ["on all of the cold and dark wet days in Atmeh", "none"],
    ["on all of the cold and dark and wet days in Atmeh", "fighters-killed"],
    ["in Mine", "fighters-killed"],
  ])("%s: %s", (rest, expected) => {
    expect(killed(rest)).toBe(expected);
  });

  test("others than the dead and wounded are still ours there", () => {
    expect(lastMeasure("12 fighters surrendered in Atmeh.")).toBe("fighters-surrendered");
  });
});

describe("what the sentence before was set in", () => {
  test.each([
    [["In Mosul it rained.", "12 fighters were killed."], "none"],
    [["In Mosul it rained.", "12 fighters were captured."], "fighters-captured"],
    [["In Mosul it rained.", "12 fighters were killed in Baghouz."], "fighters-killed"],
    [["In Mosul it rained.", "12 fighters were killed in the pocket."], "fighters-killed"],
    [["In Mosul it rained.", "It was cold.", "12 fighters were killed."], "none"],
    [["In Mosul it rained.", "The camp was cold.", "12 fighters were killed."], "fighters-killed"],
    [["In Mosul it rained.", "Baghouz was cold.", "12 fighters were killed."], "fighters-killed"],
    [["In Mosul it rained, not in Baghouz.", "12 fighters were killed."], "fighters-killed"],
    [["In Mosul it rained, not in the pocket.", "12 fighters were killed."], "fighters-killed"],
  ])("%s", (paragraphs, expected) => {
    expect(lastMeasure(...paragraphs)).toBe(expected);
  });
});

describe("counts wider than any one place", () => {
  test.each([
    ["370,000 people died in the war in France.", "none"],
    ["370,000 people died in the war.", "war-deaths"],
    ["Mines killed 12 people in Mosul.", "mine-deaths"],
    ["Mines killed 12 people in France.", "none"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});

describe("another state's prisoners are its own", () => {
  test.each([
    ["Turkey said it had detained 500 fighters of IS.", "none"],
    ["Turkey said 500 fighters of IS were detained in Baghouz.", "fighters-captured"],
    ["The SDF detained 500 fighters of IS, Turkey said.", "fighters-captured"],
    ["500 fighters of IS are in SDF hands.", "fighters-captured"],
  ])("%s %s", (text, expected) => {
    expect(lastMeasure(text)).toBe(expected);
  });
});

test("a sentence that names the enclave is set there, whatever the one before was about", () => {
  expect(lastMeasure("Six men were killed in Raqqa. Baghouz is quiet, though 50 fighters gave up.")).toBe(
    "fighters-surrendered",
  );
  expect(lastMeasure("Six men were killed in Raqqa. It is quiet, though 50 fighters gave up.")).toBe("none");
});
