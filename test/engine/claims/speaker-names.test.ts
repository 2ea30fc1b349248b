/** Which words of a sentence name a known speaker. */
import { expect, test } from "vitest";
import { speakerBook } from "../../../src/engine/claims/speaker-book.ts";
import { findNames } from "../../../src/engine/claims/speaker-names.ts";
import { SPEAKERS, sentenceIn } from "../made.ts";

const namesIn = (text: string) => {
  const sentence = sentenceIn(text);
  return findNames(sentence, speakerBook(SPEAKERS)).map(({ from, to }) =>
    sentence.tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(" "),
  );
};

test.each([
  ["Bali and Gabriel met 300.", "bali", "gabriel"],
  [
    "The Syrian Observatory for Human Rights (SOHR) counts 300.",
    "syrian observatory for human rights ( sohr )",
  ],
  [
    "Syrian Observatory for Human Rights (the Observatory) counts 300.",
    "syrian observatory for human rights",
  ],
  ["Bali's 300", "bali"],
  ["The Bali spokesman met 300."],
  ["300 Bali fighters"],
  ["the Bali-led 300"],
  ["bali met 300."],
])("%s", (text, ...expected) => {
  expect(namesIn(text)).toEqual(expected);
});
