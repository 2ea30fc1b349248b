/** A number that is told of a group before it. */
import { describe, expect, test } from "vitest";
import { eventIn } from "../made.ts";

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

describe("from one count to another", () => {
  test.each([
    ["The number of people has grown over time, from 300.", "exists number-of: number"],
    ["The number of people has been told over time, from 300.", "none"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});
