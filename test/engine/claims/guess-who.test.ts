/** Who is counted where no noun behind the number says so. */
import { describe, expect, test } from "vitest";
import { readingsOf } from "../made.ts";

const last = (...paragraphs: string[]) => readingsOf(...paragraphs).at(-1);

describe("the group named before the number", () => {
  test.each([
    ["Of the fighters, 350 surrendered in Baghouz.", "350: fighters fighters-surrendered event"],
    [
      "How many fighters are inside is unknown; it may be 300 in Baghouz.",
      "300: fighters fighters-inside level",
    ],
    [
      "How many fighters and women are inside is unknown; it may be 300 in Baghouz.",
      "300: none people-inside level",
    ],
    ["Women are there. Of these, 350 left Baghouz.", "350: civilians civilians-left event"],
    ["Women are there. Of the town, 350 left Baghouz.", "350: none people-left event"],
    ["Out of the women, 350 left Baghouz.", "350: none people-left event"],
    ["Those resisting are 350 in Baghouz.", "350: fighters fighters-inside level"],
    ["Those fighting in Baghouz left 82 dead.", "82: fighters fighters-killed event"],
    ["Heavy fighting in Baghouz left 82 dead.", "82: none none level"],
    ["Women resisting are 350 in Baghouz.", "350: none people-inside level"],
    ["Jihadists numbering some 400 surrendered.", "some 400: fighters fighters-surrendered event"],
    ["Jihadists numbering in the 400 surrendered.", "400: fighters fighters-surrendered event"],
    ["Women numbering 400 left Baghouz.", "400: civilians civilians-left event"],
    ["20 fighters surrendered and 350 were evacuated.", "350: people people-left event"],
    [
      "20 fighters surrendered and another 350 were evacuated.",
      "another 350: fighters fighters-surrendered event",
    ],
    ["20 fighters surrendered and 350 left Baghouz.", "350: people people-left event"],
    ["20 fighters surrendered, 350 have left Baghouz.", "350: people people-left total"],
    ["350 fighters surrendered and 20 left Baghouz.", "20: fighters fighters-surrendered event"],
    [
      "20 fighters surrendered and another 350 left Baghouz.",
      "another 350: fighters fighters-surrendered event",
    ],
    ["20 women left Baghouz and 350 were evacuated.", "350: civilians civilians-left event"],
    ["al-Hol, which by now holds 69,000, is full.", "69,000: people camp-population level"],
    ["al-Hol, which by and by holds 69,000, is full.", "69,000: none camp-population level"],
  ])("%s %s", (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe("of them", () => {
  test.each([
    ["Fighters fled.", "350 of them surrendered in Baghouz.", "350: fighters fighters-surrendered event"],
    ["Civilians fled.", "350 of them left Baghouz.", "350: civilians civilians-left event"],
    ["16 SDF fighters were hurt.", "5 of them were killed.", "5: sdf sdf-killed event"],
    [
      "16 SDF fighters were hurt.",
      "Of the women, 5 of them were killed.",
      "5: civilians civilians-killed event",
    ],
    ["16 SDF fighters fought women.", "5 of them were killed.", "5: civilians civilians-killed event"],
  ])("%s %s", (before, text, expected) => {
    expect(last(before, text)).toBe(expected);
  });
});

describe("who", () => {
  const people = "480: people people-left event";
  const all = "480: people people-left total";
  test.each([
    ["The 480 who left Baghouz were old.", all],
    ["300 fighters surrendered and the 480 who fled Baghouz were old.", all],
    ["300 fighters surrendered, among 480 who fled Baghouz.", people],
    ["300 trucks came and 480 who fled Baghouz were old.", people],
    [
      "300 fighters surrendered and 480 who fled Baghouz were old.",
      "480: fighters fighters-surrendered event",
    ],
    ["300 fighters surrendered and then 480 who fled Baghouz.", "480: fighters fighters-surrendered event"],
    ["The 480 who are making a last stand in Baghouz remain.", "480: fighters fighters-inside level"],
    ["The 480 who are still here making a last stand in Baghouz.", "480: fighters fighters-inside level"],
    ["The 480 who are still all here making a last stand in Baghouz.", "480: people people-inside level"],
    ["Resisting all, the 480 who are left in Baghouz remain.", "480: people people-inside level"],
  ])("%s %s", (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe("the number of", () => {
  test.each([
    ["The number of militants killed was 38.", "38: fighters fighters-killed total"],
    ["The number of SDF fighters killed was 38.", "38: sdf sdf-killed total"],
    ["The number of fighters of the SDF who died was 38.", "38: sdf sdf-killed total"],
    ["The number of fighters of the brave SDF who died was 38.", "38: sdf sdf-killed total"],
    ["The number of fighters of the brave old SDF who died was 38.", "38: fighters fighters-killed total"],
    ["The number of fighters of IS who died was 38.", "38: fighters fighters-killed total"],
    ["The number of its fighters killed, the SDF says, is 38.", "38: sdf sdf-killed total"],
    ["The number of fighters killed by the SDF was 38.", "38: fighters fighters-killed total"],
    ["The number of civilians killed was 38.", "38: civilians civilians-killed total"],
    ["Militants saw the number of civilians killed was 38.", "38: civilians civilians-killed total"],
    ["The number of tents hit was 38.", "38: none none level"],
    ["The number killed was 38 in all, civilians said.", "38: none none level"],
  ])("%s %s", (text, expected) => {
    expect(last(text)).toBe(expected);
  });

  test("says who, whoever was inside before", () => {
    expect(last("500 fighters remain in Baghouz. The number of people still inside is 300.")).toBe(
      "300: people people-inside level",
    );
    expect(last("500 fighters remain in Baghouz. The number still inside is 300.")).toBe(
      "300: fighters fighters-inside level",
    );
  });
});

describe("who gave up is a fighter", () => {
  test.each([
    ["300 have surrendered in Baghouz.", "fighters-surrendered"],
    ["300 have surrendered in Baghouz, of whom 40 were fighters.", "people-left"],
    ["300 have surrendered in Baghouz, including 40 jihadists.", "people-left"],
    ["300 have surrendered in Baghouz, of whom 40 were wounded.", "fighters-surrendered"],
    ["The number of people who surrendered in Baghouz is 300.", "people-left"],
  ])("but where a part of them is said to be one: %s %s", (text, expected) => {
    expect(readingsOf(text)[0]).toContain(expected);
  });
});
