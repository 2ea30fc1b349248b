/** Subjects of verbs of saying that name nobody in full. */
import { describe, expect, test } from "vitest";
import { familyNameBeside, pointsBack } from "../../../src/engine/claims/points-back.ts";
import { sentenceIn } from "../made.ts";

/** The sentence and its first verb of saying. */
function said(text: string) {
  const sentence = sentenceIn(text);
  const verb = sentence.grammar.hits.find(({ meaning }) => meaning.has("reporting"));
  if (!verb) throw new Error("nobody says anything");
  return [sentence, verb] as const;
}

describe("who was told of before", () => {
  test.each([
    ["He said 300 left.", "he"],
    ["The monitor has since documented 300.", "monitor"],
    ["300 left, according to the watchdog.", "watchdog"],
    ["300 left, said the spokesman.", "spokesman"],
    ["The envoy told us 300 left.", "envoy"],
    ["The envoy has just told us 300 left.", "envoy"],
    ["A monitor said 300 left.", null],
    ["Bali said the group now holds 300.", null],
  ])("%s %s", (text, word) => {
    expect(pointsBack(...said(text))).toBe(word);
  });
});

describe("a family name", () => {
  test.each([
    ["Afrin added 300 left.", "afrin"],
    ["300 left, said Abu Khawla.", "khawla"],
    ["300 left, according to Abu Khawla.", "khawla"],
    ["A man said 300 left.", ""],
    ["300 left, added a man.", ""],
  ])("%s %s", (text, name) => {
    expect(familyNameBeside(...said(text))).toBe(name);
  });
});
