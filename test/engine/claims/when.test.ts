/** Which day of a sentence a number belongs to. */
import { describe, expect, test } from "vitest";
import { readToldDays } from "../../../src/engine/claims/told-days.ts";
import { readCountedDay, readSpokenDay } from "../../../src/engine/claims/when.ts";
import { dayFromNumber, dayNumber } from "../../../src/engine/compare/days.ts";
import type { Scope } from "../../../src/types/database.ts";
import { numberIn, sentenceIn } from "../made.ts";

/** A Tuesday. */
const PUBLISHED = dayNumber("2019-03-05");

function counted(text: string, which = 0, scope: Scope = "event"): string | null {
  const { sentence, quantity } = numberIn(text, which);
  const told = readCountedDay(sentence, quantity, scope, readToldDays(sentence, PUBLISHED));
  return told && dayFromNumber(told.day);
}

test("a day that opens the sentence is that of all its numbers", () => {
  const text = "On Monday 300 people left and 200 fighters surrendered.";
  expect([counted(text), counted(text, 1)]).toEqual(["2019-03-04", "2019-03-04"]);
});

test("a day behind a number is its own", () => {
  const text = "300 people left on Sunday and 200 on Monday.";
  expect([counted(text), counted(text, 1)]).toEqual(["2019-03-03", "2019-03-04"]);
});

test("a span is counted to its second day, whatever numbers its days are written with", () => {
  const text = "The force counted 27 attacks between 1 January and 3 March.";
  expect(counted(text, 0, "total")).toBe("2019-03-03");
});

test("a day before a later number is that number's", () => {
  const text = "On Sunday 300 people left, and on Monday 200 followed.";
  expect([counted(text), counted(text, 1)]).toEqual(["2019-03-03", "2019-03-04"]);
});

test("what it was compared with is of its own day", () => {
  const text = "300 fighters are inside, down from 2,000 in January.";
  expect([counted(text, 0, "level"), counted(text, 1, "level")]).toEqual([null, "2019-01-01"]);
});

test("a part is of its whole's day", () => {
  expect(counted("300 people left on Sunday, including 200 fighters.", 1)).toBe("2019-03-03");
});

test("where a day opens the sentence, one behind a comma is of what follows", () => {
  expect(counted("On Sunday 300 people left, some of whom reached the camp on Monday.")).toBe("2019-03-03");
  expect(counted("300 people left, most of them on Monday.")).toBe("2019-03-04");
});

test("a day behind the next number is not this one's", () => {
  expect(counted("300 people left, and 200 fighters surrendered on Monday.")).toBeNull();
  expect(counted("300 people left, far more than on 3 March.")).toBeNull();
  expect(counted("300 people left, three times what it was on 3 March.")).toBeNull();
  expect(counted("300 people left, later than expected, on 3 March.")).toBe("2019-03-03");
});

describe("what holds at a moment", () => {
  const level = (text: string, which: number) => counted(text, which, "level");

  test.each([
    ["1,500 people were inside on Sunday, and now 300 are.", null],
    ["On Sunday 1,500 were inside but 300 are.", null],
    ["On Sunday 1,500 were inside; since then 300 are.", null],
    ["The camp grew from 9,000 people on Sunday to 72,000.", null],
    ["The camp held 9,000; on Sunday 72,000 were there.", "2019-03-03"],
    ["The camp held 9,000 on Sunday, including 7,000 women.", "2019-03-03"],
    ["On Sunday the camp held 9,000 people, half of the 18,000 in the valley.", "2019-03-03"],
  ])("%s", (text, day) => {
    expect(level(text, 1)).toBe(day);
  });

  test("is not of a day behind another number", () => {
    expect(level("300 fighters are inside and 200 surrendered on Monday.", 0)).toBeNull();
    expect(level("300 fighters, including 20 women, were inside on Monday.", 0)).toBe("2019-03-04");
  });
});

test("what befell some and others befell them on one day", () => {
  expect(counted("300 people came out in 42 lorries on Monday.")).toBe("2019-03-04");
  expect(counted("300 people left, and 200 fighters surrendered on Monday.")).toBeNull();
});

describe("no day of counting", () => {
  test.each([
    "300 people have left since Monday.",
    "300 people left, Bali said on Monday.",
    "300 people left after the SDF resumed its assault on Monday.",
    "300 people left.",
  ])("%s", (text) => {
    expect(counted(text)).toBeNull();
  });
});

test("the day of speaking is told apart", () => {
  const spoken = (text: string) => {
    const told = readSpokenDay(readToldDays(sentenceIn(text), PUBLISHED));
    return told && dayFromNumber(told.day);
  };
  expect(spoken("300 people left on Sunday, Bali said on Monday.")).toBe("2019-03-04");
  expect(spoken("300 people left on Sunday, Bali said.")).toBeNull();
});
