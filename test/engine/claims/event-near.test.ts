/** The nearest event of the same clause: a last resort. */
import { describe, expect, test } from "vitest";
import { readNearEvent } from "../../../src/engine/claims/event-near.ts";
import { wordsOf } from "../../../src/engine/claims/sentence.ts";
import { numberIn } from "../made.ts";

const near = (text: string) => {
  const { sentence, quantity } = numberIn(text);
  const found = readNearEvent(sentence, quantity);
  return found && wordsOf(sentence, found.from, found.to);
};

describe("readNearEvent", () => {
  test.each([
    ["Exodus of many, of 300 fighters by siege or surrender.", "surrender"],
    ["Surrender of 300 fighters by an exodus.", "Surrender"],
    ["In all the exodus was of 300 at their surrender.", "exodus"],
    ["300 fighters in an exodus and a surrender.", "exodus"],
    ["The exodus, 300 fighters all in all.", null],
    ["300 fighters tried to flee.", null],
    ["300 fighters hoped to flee.", "flee"],
    ["The exodus (300 fighters all in all).", null],
    ["The exodus — 300 fighters all in all.", null],
    ["The exodus: 300 fighters all in all.", null],
    ["300 fighters as the exodus went on.", null],
    ["300 fighters reported the exodus.", null],
    ["300 fighters of the one and only one true big and old exodus.", "exodus"],
  ])("%s %s", (text, expected) => {
    expect(near(text)).toBe(expected);
  });

  test("reaches over twelve words", () => {
    const far = (words: number) => near(`300${" very".repeat(words)} exodus.`);
    expect([far(12), far(13)]).toEqual(["exodus", null]);
  });

  test("of two as near takes the first", () => {
    expect(near("Surrender of 300 in exodus.")).toBe("Surrender");
  });
});
