/** Which event governs a number, and who only did it to others. */
import { describe, expect, test } from "vitest";
import { eventIn, readingsOf } from "../made.ts";

describe("who did it is not whom it befell", () => {
  test.each([
    ["They fled by 20 fighters.", "none"],
    ["520 fighters killed a guard.", "agent"],
    ["520 prisoners killed a guard.", "captured noun: prisoners"],
    ["520 evacuees killed a guard.", "left noun: evacuees"],
    ["Two prisoners escaped from the camp.", "agent"],
    ["520 militants were killed.", "killed subject: killed"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("taken men", () => {
  test.each([
    ["The SDF had taken hundreds of fighters prisoner.", 0, "captured object: prisoner"],
    ["The SDF had taken hundreds of fighters as prisoners.", 0, "none"],
    ["The SDF took 300 prisoners.", 0, "captured noun: prisoners"],
  ])("%s", (text, which, expected) => {
    expect(eventIn(text, which)).toBe(expected);
  });
});

describe("who is left behind is still there", () => {
  test.each([
    ["They fled, leaving 300 fighters behind.", "inside object: leaving"],
    ["They fled, leaving, so they now tell us, perhaps 300 people behind.", "none"],
    ["They left behind 300 people.", "inside object: left behind"],
    ["They stood behind 300 people.", "none"],
    ["They left. There 300 people stood behind.", "none"],
    ["A mine left behind by them killed 300 people.", "killed object: killed"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("a noun of what befell them", () => {
  test.each([
    ["The camp registered 60 deaths.", "killed noun: deaths"],
    ["They treated 130 people injured by mines.", "wounded subject: injured"],
    ["They treated 130 wounded.", "wounded subject: wounded"],
    ["They treated 130 people.", "other object: treated"],
    ["They treated 130 people dying there.", "other object: treated"],
    ["Dozens of bodies were taken from the area.", "killed noun: bodies"],
    ["Dozens of deaths surfaced.", "left subject: surfaced"],
    ["520 prisoners remain in the camp.", "captured noun: prisoners"],
    ["520 prisoners surrendered.", "surrendered subject: surrendered"],
    ["520 prisoners were repatriated.", "captured noun: prisoners"],
    ["520 fighters were repatriated.", "other subject: repatriated"],
    ["There are 520 fighters sentenced.", "exists subject: are"],
    ["Hundreds of captured militants said so.", "captured noun: captured"],
    ["Hundreds of surrendering militants said so.", "surrendered noun: surrendering"],
    ["Hundreds of exiting militants said so.", "left noun: exiting"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("growth", () => {
  test.each([
    ["It rose to 1,213 the number of members who were killed.", "killed subject: killed"],
    ["It rose to 1,213 the number of members who are still inside.", "grew object: rose to"],
    ["It rose to 1,213 the number of members who killed a guard.", "grew object: rose to"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("tense", () => {
  test.each([
    ["They killed 300 fighters.", "killed object: killed"],
    ["They have killed 300 fighters.", "killed object: killed, perfect"],
    ["They have also since killed 300 fighters.", "killed object: killed, perfect"],
    ["They have quickly killed 300 fighters.", "killed object: killed, perfect"],
    ["They have had killed 300 fighters.", "killed object: killed, perfect"],
    ["They have so far already now killed 300 fighters.", "killed object: killed"],
    ["They have in anger killed 300 fighters.", "killed object: killed"],
    ["They have lying killed 300 fighters.", "killed object: killed"],
    ["They have nowadays killed 300 fighters.", "killed object: killed"],
    ["They have torso killed 300 fighters.", "killed object: killed"],
    ["It had to be seen. Killed 300 fighters.", "killed object: Killed"],
    ["They will kill 300 fighters.", "killed object: kill, future"],
    ["They will then in the end kill 300 fighters.", "killed object: kill, future"],
    ["They will then in the very end kill 300 fighters.", "killed object: kill"],
    ["They will, they say, kill 300 fighters.", "killed object: kill"],
    ["They will flee or kill 300 fighters.", "killed object: kill"],
    ["They said they will. Kill 300 fighters.", "killed object: Kill"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("what a number grew to is no subject of the clause behind it", () => {
  test.each([
    ["The camp's population rose to 73,000, and 249 children died.", "73,000: people camp-population level"],
    ["The population of al-Hol reached 65,000.", "65,000: people camp-population level"],
    [
      "They detained 600 fighters, and the population of al-Hol reached 65,000.",
      "65,000: people camp-population level",
    ],
    [
      "The camp's population rose to 73,000, 65 percent of them minors.",
      "73,000: people camp-population level",
    ],
  ])("%s %s", (text, expected) => {
    expect(readingsOf(`Al-Hol is full. ${text}`)).toContain(expected);
  });
});
