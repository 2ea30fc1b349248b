/** Who speaks of a number, over the sentences of an article. */
import { describe, expect, test } from "vitest";
import { speakerBook } from "../../../src/engine/claims/attribution.ts";
import { readPassage } from "../../../src/engine/claims/figures.ts";
import { Voices } from "../../../src/engine/claims/speakers-of-passage.ts";
import { SPEAKERS } from "../made.ts";

const PUBLISHED = "2019-03-05";

/** Hears all blocks, then asks for the last number of the last block. */
function lastOf(blocks: readonly string[], published: string | null = PUBLISHED) {
  const voices = new Voices(speakerBook(SPEAKERS), published);
  const passages = blocks.map((text) => readPassage(text));
  for (const { sentences } of passages) voices.hear(sentences);
  const reading = passages.at(-1)?.figures.at(-1);
  if (!reading) throw new Error("no number");
  return voices.of(reading.sentence, reading.quantity);
}
const speaker = (...blocks: string[]) => lastOf(blocks).speaker;
const rain = (sentences: number) => Array.from({ length: sentences }, () => "It rained.");

describe("“he said”", () => {
  test("is whoever was named before", () => {
    expect(speaker("Bali said so.", "He said 300 left.")).toBe("bali");
    expect(speaker("Bali said so. Gabriel said more.", "He said 300 left.")).toBe("gabriel");
    expect(speaker("Bali was there.", "He said 300 left.")).toBeNull();
  });

  test("goes back twelve sentences", () => {
    expect(speaker("Bali said so.", ...rain(11), "He said 300 left.")).toBe("bali");
    expect(speaker("Bali said so.", ...rain(12), "He said 300 left.")).toBeNull();
  });
});

describe("a quotation", () => {
  test.each([
    ["“They fled. 300 left.” So it was, Bali said.", "its end is told of by who spoke", "bali"],
    ["“300 left. They fled,” Bali said.", "the speaker comes after it", "bali"],
    ["“300 left. They fled,” a man said.", "an unknown speaker", null],
    ["“300 left. They fled. They ran. They hid. All of them,” Bali said.", "four sentences later", "bali"],
    ["“300 left. They fled. They ran. They hid. All. Of them,” Bali said.", "five sentences later", null],
    ['"300 left. They fled," Bali said.', "in straight quotation marks", "bali"],
    ["«300 left. They fled,» Bali said.", "in angle quotation marks", "bali"],
    ["They fled. 300 left. It was so, Bali said.", "no quotation", null],
  ])("%s (%s)", (text, _, expected) => {
    const voices = new Voices(speakerBook(SPEAKERS), PUBLISHED);
    const passage = readPassage(text);
    voices.hear(passage.sentences);
    const [reading] = passage.figures;
    if (!reading) throw new Error("no number");
    expect(voices.of(reading.sentence, reading.quantity).speaker).toBe(expected);
  });

  test.each([
    ["Bali said: “They fled. 300 left. All.”", "bali"],
    ["Bali said: “They fled.” 300 left. All.", null],
    ["Bali said: “They fled.” “So. 300 left. All.”", "bali"],
    ["A man said so. “They fled. 300 left. All.”", null],
  ])("stays open until it is closed: %s", (text, expected) => {
    expect(speaker(text)).toBe(expected);
  });

  test("whose speaker is “he” is of the one named before it", () => {
    expect(speaker("Bali said so.", "“300 left. They fled,” he said.")).toBe("bali");
    expect(speaker("Bali said so. A man said more.", "“300 left. They fled,” a man said.")).toBe("bali");
  });
});

describe("the day of speaking", () => {
  const day = (...blocks: string[]) => lastOf(blocks).spokeOn;

  test.each([
    [["Bali said on Monday 300 left."], "2019-03-04"],
    [["Bali said 300 left."], null],
    [["A man said on Monday 300 left."], null],
    [["Bali said on Monday it rained.", "Bali said 300 left."], "2019-03-04"],
    [["Gabriel said on Monday it rained.", "Bali said 300 left."], null],
    [["It rained on Monday.", "Bali said 300 left."], null],
    [["Bali said on Monday it rained.", "He said on Sunday it was cold.", "He said 300 left."], "2019-03-04"],
    [["Bali said on Monday it rained.", "He said 300 left on Sunday."], "2019-03-03"],
    [["Bali said on Monday it rained.", "“300 left on Sunday,” it went. “So.”"], "2019-03-04"],
  ])("%s", (blocks, expected) => {
    expect(day(...blocks)).toBe(expected);
  });

  test("goes back sixty sentences", () => {
    expect(day("Bali said on Monday it rained.", ...rain(59), "Bali said 300 left.")).toBe("2019-03-04");
    expect(day("Bali said on Monday it rained.", ...rain(60), "Bali said 300 left.")).toBeNull();
  });

  test("is unknown where the article's is", () => {
    expect(lastOf(["Bali said on Monday 300 left."], null)).toEqual({ speaker: "bali", spokeOn: null });
  });
});

test("a very long article is forgotten from its beginning, and read the same at its end", () => {
  for (const length of [119, 120, 121, 122, 123, 200, 400]) {
    const blocks = [...rain(length), "Bali said on Monday it rained.", ...rain(3), "He said 300 left."];
    expect(lastOf(blocks)).toEqual({ speaker: "bali", spokeOn: "2019-03-04" });
    const named = [...rain(length), "Bali said on Monday it rained.", ...rain(40), "Bali said 300 left."];
    expect(lastOf(named)).toEqual({ speaker: "bali", spokeOn: "2019-03-04" });
  }
});

describe("of a text of more than six thousand words", () => {
  const words = (count: number) => `${Array.from({ length: count }, () => "rain").join(" ")}.`;
  const dated = "Bali said on Monday it rained.";
  const asked = "Bali said 300 left.";

  test("twelve sentences are kept", () => {
    const day = (long: string) => lastOf([long, "It rained.", asked]).spokeOn;
    expect(day(`${dated} ${words(5_900)}`)).toBe("2019-03-04");
    expect(day(`${dated} ${words(6_100)}`)).toBeNull();
    expect(day(`${words(6_100)} ${dated} ${words(2_000)}`)).toBe("2019-03-04");
  });

  test("no more is lost once its words are forgotten", () => {
    expect(lastOf([words(6_100), ...rain(30), dated, ...rain(40), asked]).spokeOn).toBe("2019-03-04");
  });
});
