/** What a verb says of the group before it: they left or are left, they did it or it was done to them. */
import { describe, expect, test } from "vitest";
import { eventIn } from "../made.ts";

describe("left", () => {
  test.each([
    ["200 fighters had left.", "left subject: left"],
    ["200 fighters are left.", "inside subject: are left"],
    ["There are perhaps 200 fighters left who will fight on.", "inside subject: left"],
    ["There are reports that 200 fighters left who fought on.", "left subject: left"],
    ["200 fighters left in Baghouz.", "inside subject: left"],
    ["200 fighters left Baghouz.", "left subject: left"],
    ["200 fighters left in the last convoy.", "left subject: left"],
    ["200 fighters left in the tunnels.", "inside subject: left"],
    ["200 fighters left behind.", "inside subject: left behind"],
    ["200 fighters left, he said.", "inside subject: left"],
    ["200 of them left, he said.", "inside subject: left"],
    ["200 fighters left.", "inside subject: left"],
    ["200 people, most of them fighters, left.", "left subject: left"],
    ["200 people (most of them fighters) left.", "left subject: left"],
    ["200 people — most of them fighters — left.", "left subject: left"],
    ["200 fighters who left, he said.", "left subject: left"],
    ["200 fighters who are left, he said.", "inside subject: are left"],
    ["200 civilians left, he said.", "left subject: left"],
    ["200 civilians left.", "left subject: left"],
    ["With only 200 civilians left, he said.", "inside subject: left"],
    ["There are now, by all counts, 200 civilians left, he said.", "left subject: left"],
    ["It was only dark. 200 civilians left, he said.", "left subject: left"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("inside", () => {
  test.each([
    ["200 fighters still inside.", "inside subject: inside"],
    ["200 fighters who sat there in the rain inside.", "inside subject: inside"],
    ["200 fighters who sat there in the cold rain inside.", "none"],
  ])("is theirs only near them: %s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("a verb with an object is the doer's", () => {
  test.each([
    ["200 fighters killed at least 20 women.", "agent"],
    ["200 fighters killed as many women.", "agent"],
    ["200 fighters killed over 20 women.", "agent"],
    ["200 fighters killed the women.", "agent"],
    ["200 fighters killed women.", "agent"],
    ["200 fighters killed dozens.", "agent"],
    ["200 fighters had killed SDF men.", "agent"],
    ["200 fighters killed at dawn.", "killed subject: killed"],
    ["200 fighters killed as they ran.", "killed subject: killed"],
    ["200 fighters killed over there.", "killed subject: killed"],
    ["200 fighters killed in Baghouz.", "killed subject: killed"],
    ["200 fighters killed soon.", "killed subject: killed"],
    ["200 fighters were killed at least two days ago.", "killed subject: killed"],
    ["200 fighters that the SDF killed.", "killed subject: killed"],
    ["200 fighters that the SDF has killed.", "none"],
    ["200 fighters had killed.", "none"],
    ["200 fighters had been killed.", "killed subject: killed"],
    ["200 fighters kill.", "none"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("a place is left, not acted on", () => {
  test.each([
    ["200 fighters evacuated the last pocket.", "left subject: evacuated"],
    ["200 fighters evacuated the very old last pocket.", "left subject: evacuated"],
    ["200 fighters evacuated the very very old last pocket.", "agent"],
    ["200 fighters evacuated the 20 Baghouz men.", "agent"],
    ["200 fighters evacuated women of the pocket.", "agent"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

test("trucks out of a place are vehicles, whoever is trucked out of it is a person", () => {
  expect(eventIn("11 trucks out of Baghouz.")).toBe("none");
  expect(eventIn("11 were trucked out of Baghouz.")).toBe("left subject: trucked out");
});
