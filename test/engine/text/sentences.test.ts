import { expect, test } from "vitest";
import { splitSentences } from "../../../src/engine/text/sentences.ts";
import { tokenize } from "../../../src/engine/text/tokens.ts";

function sentences(text: string): string[] {
  const tokens = tokenize(text);
  return splitSentences(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

test.each<readonly [string, readonly string[]]>([
  ["One came. Two left.", ["One came.", "Two left."]],
  ["Did they? They did! So.", ["Did they?", "They did!", "So."]],
  ["Gen. Smith and Lt. Jones said so.", ["Gen. Smith and Lt. Jones said so."]],
  ["It fell on Jan. 16 at last. 200 left.", ["It fell on Jan. 16 at last.", "200 left."]],
  ["The U.S. army left.", ["The U.S. army left."]],
  ["Some 3.4 million fled.", ["Some 3.4 million fled."]],
  ["“They left.” He went on.", ["“They left.”", "He went on."]],
  ["A headline without a stop\nThe text.", ["A headline without a stop", "The text."]],
  ["He said no! Then they left.", ["He said no!", "Then they left."]],
  ["They fell. 300 men left.", ["They fell.", "300 men left."]],
  ["They fell. “We left.”", ["They fell.", "“We left.”"]],
  ["It is near al-Baghuz. the camp stands.", ["It is near al-Baghuz. the camp stands."]],
  ["“Stop! they shouted”", ["“Stop!", "they shouted”"]],
  ["“Why? they asked”", ["“Why?", "they asked”"]],
  ["See news.Example for it.", ["See news.Example for it."]],
  ["Stop! Go! Run.", ["Stop!", "Go!", "Run."]],
  [". Then they left", [".", "Then they left"]],
  ["One came.\nTwo left.", ["One came.", "Two left."]],
  ["\nOne came", ["One came"]],
  ["They left.)", ["They left.)"]],
  ["", []],
])("%s", (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test("sentences cover every token once, in order", () => {
  const tokens = tokenize("One... two?! (Three.) “Four.” five\n\nSix");
  const spans = splitSentences(tokens);
  expect(spans[0]?.from).toBe(0);
  expect(spans.at(-1)?.to).toBe(tokens.length);
  spans.slice(1).forEach((span, index) => {
    expect(span.from).toBe(spans[index]?.to);
  });
});

test("a text without a stop is cut into sentences of bounded length", () => {
  const tokens = tokenize("and so on ".repeat(200));
  expect(splitSentences(tokens)).toEqual([
    { from: 0, to: 240 },
    { from: 240, to: 480 },
    { from: 480, to: 600 },
  ]);
  expect(splitSentences(tokenize("and so on ".repeat(80)))).toEqual([{ from: 0, to: 240 }]);
});
