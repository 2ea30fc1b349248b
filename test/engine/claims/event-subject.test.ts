/** The verb behind those counted, over asides and adjuncts, up to where another subject begins. */
import { describe, expect, test } from "vitest";
import { eventIn } from "../made.ts";

const SURRENDERED = "surrendered subject: surrendered";

test("a part of those counted before is no other item of a list", () => {
  expect(eventIn("300 people, and some 20 of them have left.")).toBe("none");
  expect(eventIn("300 men, and some 20 women have left.")).toBe("left subject: left, perfect");
});

test("a gerund behind an article is no deed", () => {
  expect(eventIn("300 fighters stood near the crossing.")).toBe("none");
  expect(eventIn("300 fighters stood at a river crossing.")).toBe("none");
  expect(eventIn("300 fighters were crossing.")).toBe("left subject: crossing");
});

describe("what may stand between", () => {
  test.each([
    ["300 fighters (many of them old) surrendered."],
    ["300 fighters — many of them old — surrendered."],
    ["300 fighters – many of them old – surrendered."],
    ["300 fighters, many of them old, surrendered."],
    ["300 fighters, many of them old, then surrendered."],
    ["300 fighters, and surrendered in the end."],
    ["300 fighters, quickly surrendered."],
    ["300 fighters, who came by night, surrendered."],
    ["300 fighters since Monday surrendered."],
    ["300 fighters as of Monday surrendered."],
    ["300 fighters with wounds surrendered."],
    ["300 fighters after dusk surrendered."],
    ["300 fighters before dusk surrendered."],
    ["300 fighters until dusk surrendered."],
  ])("%s", (text) => {
    expect(eventIn(text)).toBe(SURRENDERED);
  });

  test.each([
    ["300 fighters have surrendered."],
    ["300 fighters have so far surrendered."],
    ["300 fighters have in truth surrendered."],
    ["300 fighters since 9 January have surrendered."],
  ])("with what is perfect: %s", (text) => {
    expect(eventIn(text)).toBe(`${SURRENDERED}, perfect`);
  });

  test.each([
    ["300 fighters. They surrendered."],
    ["300 fighters but he surrendered."],
    ["300 fighters while it rained surrendered."],
    ["300 fighters so he surrendered."],
    ["300 fighters since women surrendered."],
    ["300 fighters since the SDF surrendered."],
    ["300 fighters since in the old town surrendered."],
    ["300 fighters, many of them old, and the town surrendered."],
    ["300 fighters had declined to surrender."],
    ["300 fighters were ordered to surrender."],
  ])("and no more than that: %s", (text) => {
    expect(eventIn(text)).toBe("none");
  });

  test("a verb belongs to a subject up to 34 words before it", () => {
    const far = (words: number) => eventIn(`300 fighters ${"and then ".repeat(words / 2)}surrendered.`);
    expect([far(32), far(34)]).toEqual([SURRENDERED, "none"]);
  });
});

describe("who stays may do more, but not what others do", () => {
  test.each([
    ["300 fighters remained in the area and surrendered.", SURRENDERED],
    ["300 fighters remained in the area IS surrendered.", "inside subject: remained"],
    ["300 fighters remained in the area women fled.", "inside subject: remained"],
    ["300 fighters remained in the area it left.", "inside subject: remained"],
    ["300 fighters remained in the area they fled.", "inside subject: remained"],
    ["300 fighters remained in the area nobody fled.", "left subject: fled"],
    ["300 fighters remained and had two offers to surrender.", "inside subject: remained"],
    ["300 fighters remained in what surrendered.", SURRENDERED],
    ["300 fighters remained there who surrendered.", "inside subject: remained"],
    ["300 fighters remained but surrendered.", "inside subject: remained"],
    ["300 fighters remained after dusk surrendered.", "inside subject: remained"],
    ["300 fighters remained and killed a guard.", "inside subject: remained"],
    ["300 fighters were remaining and surrendered.", "inside subject: remaining"],
    ["300 fighters want to surrender.", "surrendered subject: surrender, future"],
    ["300 fighters have nowhere left to run.", "none"],
    ["300 fighters have somewhere left to run.", "left subject: left, perfect"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("one verb for a list of counts", () => {
  const DIED = "killed subject: died, perfect";
  test.each([
    ["1,270 jihadists, nearly 660 guards and around 400 civilians have died.", DIED],
    ["1,270 jihadists, two guards and three civilians have died.", DIED],
    ["1,270 jihadists, nearly 660 guards have died.", "none"],
    ["1,270 jihadists, one guard and a man have died.", "none"],
    ["1,270 jihadists, then killed 660 guards and 400 civilians.", "agent"],
    [
      "1,270 jihadists, 660 guards of the two old gates in the far south and the east and 400 civilians have died.",
      DIED,
    ],
    [
      "1,270 jihadists, 660 guards of the two old gates in the far south or the cold and dark east and 400 civilians have died.",
      "none",
    ],
  ])("%s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("what was not done", () => {
  test.each([
    ["300 fighters have not surrendered.", "inside subject: surrendered"],
    ["300 fighters had not yet been evacuated.", "inside subject: evacuated"],
    ["300 people cannot leave Baghouz.", "inside subject: leave"],
    ["300 people can't leave Baghouz.", "inside subject: leave"],
    ["300 people did not even flee.", "inside subject: flee"],
    ["300 people never left.", "inside subject: left"],
    ["300 people have yet to leave.", "inside subject: leave"],
    ["300 people have yet to be evacuated.", "inside subject: evacuated"],
    ["300 fighters who would not surrender were killed.", "killed subject: killed"],
    ["300 people were not killed.", "none"],
    ["300 people were killed, not captured.", "killed subject: killed"],
    ["300 fighters, not far from here, surrendered.", SURRENDERED],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("what others did, whom a clause of its own tells of", () => {
  test.each([
    ["300 fighters hiding among civilians who fled.", "inside subject: hiding"],
    ["300 fighters mixed among civilians who fled.", "none"],
    ["300 fighters mixed among those who fled.", "left subject: fled"],
    ["300 fighters were among the civilians who fled.", "left subject: fled"],
    ["300 were fighters who surrendered.", SURRENDERED],
    ["300 fighters who surrendered.", SURRENDERED],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});
