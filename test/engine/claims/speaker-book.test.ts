/** By which names speakers are found. */
import { expect, test } from "vitest";
import { readSaying } from "../../../src/engine/claims/attribution.ts";
import { speakerBook } from "../../../src/engine/claims/speaker-book.ts";
import { SPEAKERS, sentenceIn } from "../made.ts";

/** Who says it, where Bali is called by this name. */
const saying = (name: string, text: string) => {
  const [bali] = SPEAKERS;
  return bali && readSaying(sentenceIn(text), speakerBook([{ ...bali, name, spellings: [] }])).kind;
};

test("a name may have its capital inside", () => {
  expect(saying("administration of al-Hol camp", "The administration of al-Hol camp said 300 came.")).toBe(
    "named",
  );
});

test.each([
  ["UN office", "The U.N. office said 300 came."],
  ["US defence official", "A U.S. defense official said 300 came."],
])("%s: %s", (name, text) => {
  expect(saying(name, text)).toBe("named");
});
