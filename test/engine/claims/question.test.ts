/** What a sentence asks and the next number answers. */
import { describe, expect, test } from "vitest";
import { readQuestion } from "../../../src/engine/claims/question.ts";
import { sentenceIn } from "../made.ts";

const asked = (text: string) => {
  const question = readQuestion(sentenceIn(text));
  return question && `${question.who} ${question.event}: ${question.words}`;
};

describe("readQuestion", () => {
  test.each([
    ["How many were inside Baghouz?", "none inside: inside"],
    ["How many fighters were inside Baghouz?", "fighters inside: inside"],
    ["How many left Baghouz?", "none left: left"],
    ["How many were left in Baghouz?", "none inside: were left"],
    ["How many women left Baghouz?", "civilians left: left"],
    ["How many women left behind a child?", "civilians inside: left behind"],
    ["How many fighters?", "fighters exists: How many"],
    ["How many civilians?", null],
    ["How many tents grew?", null],
    ["How many fighters grew and fled?", "fighters left: fled"],
    ["How many fighters were executed or fled?", "fighters left: fled"],
    ["How many foreigners or fighters?", "fighters exists: How many"],
    ["How many evacuees fled?", "people left: evacuees"],
    ["How many of the brave old IS fighters?", "fighters exists: How many"],
    ["How many of the very brave old IS fighters?", null],
    ["Fighters asked how many.", null],
    ["Women asked how many fighters.", "fighters exists: how many"],
    ["How many: all fled Baghouz?", null],
    ["How many of all in that dark and cold and very wet part fled?", "none left: fled"],
    ["How many of all in that dark and cold and very very wet part fled?", null],
    ["How else did fighters flee?", null],
  ])("%s %s", (text, expected) => {
    expect(asked(text)).toBe(expected);
  });

  test("looks no farther than it is told", () => {
    const sentence = sentenceIn("Asked how many fighters fled, he said so.");
    const at = (before: number) => readQuestion(sentence, before)?.event ?? null;
    expect([at(2), at(3), at(4), at(5)]).toEqual([null, null, "exists", "left"]);
  });
});
