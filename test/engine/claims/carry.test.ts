/** What a reader keeps in mind from one sentence to the next, and for how long. */
import { describe, expect, test } from "vitest";
import { emptyMemory, startSection } from "../../../src/engine/claims/carry.ts";
import { readPassage, rememberTitle } from "../../../src/engine/claims/figures.ts";
import { readingsOf } from "../made.ts";

const last = (...paragraphs: string[]) => readingsOf(...paragraphs).at(-1);
const memoryAfter = (...paragraphs: string[]) =>
  paragraphs.reduce((memory, text) => readPassage(text, memory).memory, emptyMemory());

describe("a count fades", () => {
  const counted = "400 fighters surrendered in Baghouz.";
  const another = "Another 50 on Monday.";

  test("after two sentences", () => {
    const more = "Another 50: fighters fighters-surrendered event";
    expect(last(counted, "It rained.", "It rained.", another)).toBe(more);
    expect(last(counted, "It rained.", "It rained.", "It rained.", another)).toBe(
      "Another 50: none none level",
    );
  });

  test("and trucks counted since do not end it", () => {
    expect(last(counted, "Two trucks came.", another)).toBe(
      "Another 50: fighters fighters-surrendered event",
    );
  });
});

describe("IS is spoken of", () => {
  test.each([
    [["IS fled."], true],
    [["They fled."], false],
    [["IS fled.", "It rained."], true],
    [["IS fled.", "It rained.", "It rained.", "It rained."], false],
    [["400 fighters surrendered in Baghouz."], true],
    [["400 women left Baghouz."], false],
    [["Two square kilometres of Baghouz remain."], true],
  ])("%s %s", (paragraphs, expected) => {
    expect(memoryAfter(...paragraphs).aboutIs).toBe(expected);
  });
});

describe("the camp is spoken of until the enclave is", () => {
  test.each([
    [["al-Hol is full."], true],
    [["al-Hol is full.", "It rained."], true],
    [["al-Hol is full.", "Baghouz is not."], false],
    [["al-Hol is full.", "The pocket is not."], false],
    [["al-Hol, near Baghouz, is full."], true],
    [["It is full."], false],
  ])("%s %s", (paragraphs, expected) => {
    expect(memoryAfter(...paragraphs).aboutCamp).toBe(expected);
  });
});

describe("another battle is spoken of until a place is named", () => {
  test.each([
    [["In Mosul it rained."], true],
    [["In Mosul it rained, not in Baghouz."], false],
    [["In Mosul it rained, not in the pocket."], false],
    [["In Mosul it rained.", "It was cold."], true],
    [["In Mosul it rained.", "Baghouz was cold."], false],
    [["In Mosul it rained.", "The camp was cold."], false],
    [["It rained."], false],
  ])("%s %s", (paragraphs, expected) => {
    expect(memoryAfter(...paragraphs).elsewhere).toBe(expected);
  });
});

describe("the group and the side named last", () => {
  test.each([
    ["Fighters saw women.", "civilians"],
    ["Women saw them.", "civilians"],
    ["Women saw soldiers.", "civilians"],
    ["It rained.", null],
  ])("%s %s", (text, expected) => {
    expect(memoryAfter(text).group).toBe(expected);
  });

  test.each([
    ["IS fought the SDF.", "is"],
    ["IS fought on, the SDF said.", "sdf"],
    ["It rained.", null],
  ])("%s %s", (text, expected) => {
    expect(memoryAfter(text).side).toBe(expected);
  });
});

test("of the causes only mines, suicide attacks and strikes are kept", () => {
  const kept = (text: string) => [...memoryAfter(text).causes];
  expect(kept("Mines and a suicide attack and a strike were seen.")).toEqual(["mine", "suicide", "strike"]);
  expect(kept("An execution was seen.")).toEqual([]);
});

test("IS at its height", () => {
  const peak = (text: string) => memoryAfter(text).peak;
  expect(peak("At its height IS was rich.")).toBe(true);
  expect(peak("At its height it was rich.")).toBe(false);
  expect(peak("IS was rich.")).toBe(false);
  expect(peak("Once they held 88,000 square kilometres and two trucks.")).toBe(true);
  expect(peak("400 women left Baghouz.")).toBe(false);
});

describe("at the start", () => {
  test("nothing is known, and a heading's battle is another's where it says so", () => {
    expect(emptyMemory()).toMatchObject({
      last: null,
      aboutIs: false,
      abroad: false,
      elsewhere: false,
      age: 0,
    });
    expect(emptyMemory(true)).toMatchObject({ abroad: true, elsewhere: true });
  });

  test("a section keeps what the title is about, and no count", () => {
    const opening = rememberTitle("300 IS fighters surrender in al-Hol", false);
    expect(opening).toMatchObject({ aboutIs: true, aboutCamp: true, last: null });
    expect(startSection(opening, true)).toEqual({ ...opening, abroad: true, elsewhere: true });
    expect(startSection(opening, false)).toEqual(opening);
  });

  test("a title that names the enclave is not about the camp", () => {
    expect(rememberTitle("From Baghouz to al-Hol", false).aboutCamp).toBe(false);
    expect(rememberTitle("From the pocket to al-Hol", false).aboutCamp).toBe(false);
    expect(rememberTitle("It rained. From Baghouz to al-Hol", true)).toMatchObject({
      aboutCamp: false,
      abroad: true,
    });
  });
});
