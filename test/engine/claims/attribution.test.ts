/** On whose word a sentence gives its number. */
import { describe, expect, test } from "vitest";
import { readSaying } from "../../../src/engine/claims/attribution.ts";
import { speakerBook } from "../../../src/engine/claims/speaker-book.ts";
import type { Speaker } from "../../../src/types/database.ts";
import { numberIn, SPEAKERS, sentenceIn } from "../made.ts";

const AGENCY: Speaker = {
  id: "agency",
  name: "The Wire",
  spellings: ["Wire"],
  body: null,
  role: "reporter",
};
const speaker = (id: string, spelling: string): Speaker => ({
  ...AGENCY,
  id,
  name: `${spelling} not named`,
  spellings: [spelling],
  role: "unnamed",
});
const book = () =>
  speakerBook([
    ...SPEAKERS,
    AGENCY,
    speaker("coalition", "the coalition"),
    speaker("residents", "residents"),
    speaker("aide", "US aide"),
  ]);
const said = (text: string) => {
  const saying = readSaying(sentenceIn(text), book());
  return saying.kind === "named" ? saying.speaker.id : saying.kind === "back" ? saying.word : saying.kind;
};

describe("who says it", () => {
  test.each([
    ["Mustafa Bali said 300 left.", "bali"],
    ["Mustefa Bali said 300 left.", "bali"],
    ["Mustafa Bali has just said 300 left.", "bali"],
    ["Mustafa Bali, head of the media office, has also said 300 left.", "bali"],
    ["The Observatory maintains that 300 left.", "observatory"],
    ["The Observatory's people told me 300 left.", "observatory"],
    ["300 left, said Mustafa Bali.", "bali"],
    ["300 left, according to the Observatory.", "observatory"],
    ["300 left, Bali, head of the media office, said.", "bali"],
    ["300 left, Bali, a friend of Gabriel, said.", "bali"],
    ["300 left, Bali, whom Gabriel knows, said.", "bali"],
    ["The Observatory's Gabriel said 300 left.", "gabriel"],
    ["300 left, the Observatory monitor Gabriel said.", "gabriel"],
    ["He said 300 left.", "he"],
    ["300 left, said he.", "he"],
    ["300 left, the sources have said.", "sources"],
    ["300 left, said the sources.", "sources"],
    ["300 left, according to the group.", "group"],
    ["A man said the group left 300.", "unknown"],
    ["Mustafa Bali said he saw 300.", "bali"],
    ["It is believed 300 left.", "silent"],
    ["We counted 300.", "silent"],
    ["Mustafa Bali, the head of the press office of the Great and Old Forces (GOF), said 300 left.", "bali"],
    ["The head of the office, Mustafa Bali, had said 300 left.", "bali"],
    ["Bali, who left on Monday, said 300 left.", "bali"],
    ["300 left, the coalition besieging the village from the other bank of the river said.", "coalition"],
    ["The media office of the Observatory said 300 left.", "observatory"],
    ["300 left, the coalition said.", "coalition"],
    ["300 left, residents have said.", "residents"],
    ["The Smiths, residents, said 300 left.", "unknown"],
    ["300 left, according to residents.", "residents"],
    ["300 left, according to a count kept by residents.", "residents"],
    ["The SDF spoke of 300.", "unknown"],
    ["Bali spoke of 300.", "bali"],
    ["The US aide said 300 left.", "aide"],
    ["The U.S. aide said 300 left.", "aide"],
    ["300 left, added he.", "unknown"],
    ["300 left.", "silent"],
    ["A man said 300 left.", "unknown"],
    ["300 left Bali.", "silent"],
    ["Bali insists that 300 left.", "bali"],
    ["The Observatory reckons 300 left.", "observatory"],
    ["The Observatory puts the number who left at 300.", "observatory"],
    ["The Observatory has documented the deaths of 300.", "observatory"],
    ["The Wire quoted Mustafa Bali as saying 300 left.", "bali"],
    ["300 left, revealed Mustafa Bali.", "bali"],
    ["300 left, its commander, Mustafa Bali, said.", "bali"],
    ["300 left, according to the Observatory's figures.", "observatory"],
    ["300 left, said Bali on Monday.", "bali"],
  ])("%s %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("a name is not the speaker", () => {
  test.each([
    ["bali said 300 left.", "where it has no capital"],
    ["Bali's envoy said 300 left.", "of whoever is only theirs"],
    ["The men fighting the Observatory said 300 left.", "of those who are fought"],
    ["A friend of a Bali said 300 left.", "behind a preposition and “a”"],
    ["Men (Bali) said 300 left.", "in brackets"],
    ["Some residents of old said 300 left.", "that is none, from far"],
    ["300 left, said old residents.", "that is none, behind others"],
    ["The aide of Bali said 300 left.", "behind a preposition"],
    ["The aide of the Observatory said 300 left.", "behind a preposition and an article"],
    ["A Bali spokesman said 300 left.", "before a title"],
    ["Bali was there, a man said.", "across a verb"],
    ["Bali has a man who said so.", "across an auxiliary"],
    ["Bali left and a man said so.", "across an event"],
    ["300 left, Bali and one man of many that came over the hills that cold day said.", "from far"],
    ["300 left, a man told Bali.", "when told"],
    ["300 left, they told Gabriel.", "when told by others"],
    ["A man said that Bali left.", "behind “that”"],
    ["A man said, Bali left.", "behind a comma"],
    ["A man said the old and very wise Bali left.", "far behind"],
    ["A man said Bali left.", "with what is told of it behind it"],
    ["A man said the Observatory had found 300.", "with an auxiliary behind it"],
    ["A man said Observatory members left.", "with a verb behind its noun"],
    ["300 met the Observatory, a man said.", "before another subject"],
    ["300 Bali fighters said so.", "of those who fight for it"],
    ["Bali according to a man left.", "before “according to”"],
  ])("%s (%s)", (text) => {
    expect(["unknown", "they"]).toContain(said(text));
  });

  test.each([
    ["Some residents who are old said 300 left.", "residents"],
    ["300 left, Bali in the name of one man of many from over the hills said.", "bali"],
    ["300 left, said the old and wise Bali.", "bali"],
    ["Bali after evacuation said 300 left.", "bali"],
    ["By noon Bali said 300 left.", "bali"],
  ])("but so it is: %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("agencies print more often than they speak", () => {
  test.each([
    ["The Wire said 300 left.", "agency"],
    ["The Wire said 300 left, a man told it.", "unknown"],
    ["Bali said 300 left, the Wire reported.", "bali"],
    ["Bali of the Wire said 300 left.", "bali"],
    ["The Wire, Bali said so.", "bali"],
    ["Bali, friend of the Wire, said so.", "bali"],
  ])("%s %s", (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe("two sayings in one sentence", () => {
  const about = (text: string, which: number) => {
    const { sentence, quantity } = numberIn(text, which);
    const saying = readSaying(sentence, book(), quantity);
    return saying.kind === "named" ? saying.speaker.id : saying.kind === "back" ? saying.word : saying.kind;
  };

  test("each number is of the verb nearest to it", () => {
    const text = "Bali said 300 left, and then at last 20 died, Gabriel said.";
    expect([about(text, 0), about(text, 1), said(text)]).toEqual(["bali", "gabriel", "bali"]);
  });

  test("“he” is the one named before", () => {
    expect(about("Bali told us that he believes 300 left.", 0)).toBe("bali");
    expect(about("He told us that 300 left, and Bali said 200 left.", 0)).toBe("he");
  });

  test("a known speaker goes before an unknown one, however near", () => {
    expect(about("Bali said so, and a man said 300 left.", 0)).toBe("bali");
    expect(about("300 left, a man said, and so said Bali.", 0)).toBe("bali");
  });

  test("but for the one of another clause", () => {
    expect(about("Bali said so; a man in the same office told us that 300 left.", 0)).toBe("unknown");
    expect(about("Bali said so; and 300 left.", 0)).toBe("bali");
  });

  test("who is quoted speaks for those he quotes", () => {
    expect(about("“Gabriel told us that 300 left,” Bali said.", 0)).toBe("bali");
    expect(about("“Gabriel told us that 300 left.”", 0)).toBe("gabriel");
  });

  test("of two as near the first", () => {
    expect(about("Bali said 300, said Gabriel.", 0)).toBe("bali");
    expect(about("Bali said 300 said Gabriel.", 0)).toBe("bali");
  });
});

test.each([
  [
    "The Observatory (SOHR), a monitor with many sources in the country and beyond it, said 300 left.",
    "observatory",
  ],
  ["300 were taken away by the U.S.-backed Observatory, a man said.", "unknown"],
  ["Bali, who heads its office and knows it well, gave a higher figure on Monday, saying 300 left.", "bali"],
  ["Bali put the number at 300 and said that 200 left.", "bali"],
  ["A man put the number at 300 and said that 200 left.", "unknown"],
  ["Bali, a friend of the force, the Observatory, said 300 left.", "bali"],
  ["Bali declined to say whether 300 left.", "silent"],
])("%s %s", (text, expected) => {
  expect(said(text)).toBe(expected);
});

test("of two behind “according to” the one is of the other", () => {
  expect(said("300 left, according to Bali of the Observatory.")).toBe("bali");
  expect(said("300 left, according to the office of the Observatory.")).toBe("observatory");
});
