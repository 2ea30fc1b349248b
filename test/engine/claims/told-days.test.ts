/** What each day of a sentence is told for. */
import { describe, expect, test } from "vitest";
import { readToldDays } from "../../../src/engine/claims/told-days.ts";
import { dayNumber } from "../../../src/engine/compare/days.ts";
import { sentenceIn } from "../made.ts";

const roles = (text: string) =>
  readToldDays(sentenceIn(text), dayNumber("2019-03-05")).map(({ role }) => role);

describe("when people were counted", () => {
  test.each([
    "300 left on Monday.",
    "On Monday 300 left.",
    "On Monday, 300 left, a man said.",
    "Bali said 300 left on Monday.",
    "Bali said the people left on Monday.",
    "Bali said that on Monday 300 left.",
    "300 left, the SDF said, on Monday.",
    "As of Monday 300 were inside.",
    "300 left from 2 to 4 March.",
  ])("%s", (text) => {
    expect(roles(text)).toEqual(["counted"]);
  });
});

describe("when somebody spoke", () => {
  test.each([
    "300 left, Bali said on Monday.",
    "300 left, Bali told a news conference in eastern Syria on Monday.",
    "Bali said in a statement late on Monday that 300 left.",
    "On Monday, Bali said that 300 left.",
    "Late on Monday the force's spokesman told reporters that 300 left.",
    "Speaking at a press conference on Monday, the spokesman said 300 left.",
  ])("%s", (text) => {
    expect(roles(text)).toEqual(["spoken"]);
  });
});

test("when it began is told of the campaign, however it is called", () => {
  expect(roles("The SDF resumed its assault on the armed group's last enclave on Sunday.")).toEqual([
    "began",
  ]);
});

describe("since when a sum runs", () => {
  test.each([
    "300 left since 9 January.",
    "300 left since the very bad 9 January.",
    "300 have left so far this month.",
    "300 left since the assault of the SDF resumed on Sunday.",
    "300 left since the SDF announced the final assault on Sunday.",
    "300 left since the US President announced the withdrawal on Sunday.",
    "Since it announced the final assault on Sunday 300 left.",
    "300 left since the US-backed Syrian Democratic Forces launched their last offensive on 9 January.",
    "300 left from early on 9 January.",
  ])("%s", (text) => {
    expect(roles(text)).toEqual(["since"]);
  });

  test.each([
    ["300 left since then, and 200 more on Sunday.", ["counted"]],
    ["300 left since the first 200 left on Sunday.", ["counted"]],
    ["300 left since then, the SDF said on Sunday.", ["spoken"]],
    ["300 left since January, Bali said on Sunday.", ["since", "spoken"]],
    ["300 left since Saturday and many more on Sunday.", ["since", "counted"]],
    ["300 left from 9 January to 17 February.", ["since", "counted"]],
    ["300 left, 9 January 2019 to 17 February.", ["since", "counted"]],
    ["300 left, 9 January until late on 17 February.", ["since", "counted"]],
    ["300 left, 9 January until very late on 17 February.", ["counted", "counted"]],
    ["300 left, 9 January - 17 February.", ["since", "counted"]],
    ["300 left on 9 January or 17 February.", ["counted", "counted"]],
    ["300 left on 5-9 January, 17 February.", ["counted", "counted"]],
    ["300 left on Sunday and Monday.", ["since", "counted"]],
    ["300 left between 9 January and 17 February.", ["since", "counted"]],
    ["300 left on 17 February and 9 January.", ["counted", "counted"]],
  ])("%s", (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe("when a campaign began", () => {
  test.each([
    "The assault, which began on 9 January, killed 300.",
    "The SDF resumed its assault on the last village on Sunday.",
    "Beginning on Monday, 300 left.",
  ])("%s", (text) => {
    expect(roles(text)).toEqual(["began"]);
  });

  test("nor how many attacks were launched", () => {
    expect(roles("IS launched two attacks on Sunday.")).toEqual(["counted"]);
  });

  test("not at whose beginning people were counted", () => {
    expect(roles("9,000 lived there at the beginning of December.")).toEqual(["counted"]);
  });
});
