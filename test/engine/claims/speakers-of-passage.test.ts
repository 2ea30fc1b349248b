/** Who speaks of a number, over the sentences of an article. */
import { describe, expect, test } from "vitest";
import { readPassage } from "../../../src/engine/claims/figures.ts";
import { speakerBook } from "../../../src/engine/claims/speaker-book.ts";
import { Voices } from "../../../src/engine/claims/speakers-of-passage.ts";
import { dayFromNumber } from "../../../src/engine/compare/days.ts";
import { SPEAKERS } from "../made.ts";

const PUBLISHED = "2019-03-05";

/** Hears all blocks, then asks for the last number of the last block. */
function lastOf(blocks: readonly string[], published: string | null = PUBLISHED) {
  const voices = new Voices(speakerBook(SPEAKERS), published);
  const passages = blocks.map((text) => readPassage(text));
  for (const { sentences } of passages) voices.hear(sentences);
  const reading = passages.at(-1)?.figures.at(-1);
  if (!reading) throw new Error("no number");
  const { speaker, spokeOn } = voices.of(reading.sentence, reading.quantity);
  return { speaker, spokeOn: spokeOn && dayFromNumber(spokeOn.day) };
}
const speaker = (...blocks: string[]) => lastOf(blocks).speaker;
const rain = (sentences: number) => Array.from({ length: sentences }, () => "It rained.");

describe("“he said”", () => {
  test("is whoever was named before", () => {
    expect(speaker("Bali said so.", "He said 300 left.")).toBe("bali");
    expect(speaker("Bali said so. Gabriel said more.", "He said 300 left.")).toBe("gabriel");
    expect(speaker("It was Bali.", "He said 300 left.")).toBeNull();
  });

  test("is nobody named where somebody unknown spoke since", () => {
    expect(speaker("Bali said so. A man said more.", "He said 300 left.")).toBeNull();
  });

  test("is whose name opened the sentence before", () => {
    expect(speaker("The Observatory gives other numbers. It said 300 left.")).toBe("observatory");
    expect(speaker("Bali was there.", "He said 300 left.")).toBe("bali");
    expect(speaker("Bali was there.", ...rain(2), "He said 300 left.")).toBe("bali");
    expect(speaker("Bali was there.", ...rain(3), "He said 300 left.")).toBeNull();
    expect(speaker("Bali's men were there.", "He said 300 left.")).toBeNull();
    expect(speaker("The long battle has had its cost for the Observatory. It says 300 left.")).toBe(
      "observatory",
    );
    expect(
      speaker("The long battle had its cost for Bali and the Observatory. It says 300 left."),
    ).toBeNull();
    expect(speaker("The Observatory was there. The commander said 300 left.")).toBeNull();
  });

  test("is a human being, and “it said” is none", () => {
    expect(speaker("Bali said so. The Observatory said more.", "He said 300 left.")).toBe("bali");
    expect(speaker("The Observatory said so. Bali said more.", "It said 300 left.")).toBe("observatory");
    expect(speaker("The Observatory said so.", "He said 300 left.")).toBeNull();
    expect(speaker("A spokesman for the Observatory said so.", "He said 300 left.")).toBe("observatory");
    expect(speaker("The Observatory said so.", "They said 300 left.")).toBe("observatory");
  });

  test("is of one who spoke by a pronoun before", () => {
    expect(speaker('Bali was there. "They fled," he said. "So. 300 left."')).toBe("bali");
  });

  test("goes back twelve sentences", () => {
    expect(speaker("Bali said so.", ...rain(11), "He said 300 left.")).toBe("bali");
    expect(speaker("Bali said so.", ...rain(12), "He said 300 left.")).toBeNull();
  });
});

describe("“the monitor said”", () => {
  test("is who is one", () => {
    expect(speaker("The Observatory said so. Bali said more.", "The monitor said 300 left.")).toBe(
      "observatory",
    );
    expect(speaker("13.05 – The Observatory counts on. 300 left, the monitor said.")).toBe("observatory");
    expect(speaker("The Observatory said so. Bali said more.", "The charity said 300 left.")).toBeNull();
  });
});

test("a part of those counted before is on the same word", () => {
  expect(speaker("Bali said 3,000 left. More than 300 of these were fighters.")).toBe("bali");
  expect(speaker("Bali said 3,000 left.", "More than 300 of these were fighters.")).toBeNull();
  expect(speaker("Bali said 3,000 left. More than 300 were fighters.")).toBeNull();
});

test("a block that begins with a name and a colon is theirs", () => {
  expect(speaker("BALI: It rained. It was cold. 300 left.")).toBe("bali");
  expect(speaker("BALI: It rained.", "It was cold. 300 left.")).toBeNull();
});

describe("a quotation", () => {
  test.each([
    ["“They fled. 300 left.” So it was, Bali said.", "what follows is no part of it", null],
    ['"300 left. They fled." The Observatory said so.', "nor the next sentence", null],
    ['"They fled," Bali said. "So did we. 300 left."', "its speaker comes before it", "bali"],
    ['"They fled," a man said. "So did we. 300 left."', "an unknown speaker before it", null],
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
    expect(speaker("Bali said so. A man said more.", "“300 left. They fled,” a man said.")).toBeNull();
  });

  test("goes on over paragraphs", () => {
    expect(speaker('Bali said: "They fled.', '"They came back. 300 left.')).toBe("bali");
    expect(speaker("Bali said they fled.", "They came back. 300 left.")).toBeNull();
  });
});

describe("who was told of before", () => {
  test.each([
    [["Mustafa Bali said so.", "Gabriel was there. Bali added 300 left."], "bali"],
    [["The Observatory said so.", "300 left, the monitor added."], "observatory"],
    [["The Observatory said so.", "The UK-based watchdog group has also counted 300."], "observatory"],
    [["Bali said so. A man said more.", "300 left, the commander said."], null],
    [["Bali said so.", "300 left, a monitor added."], null],
  ])("%s", (blocks, expected) => {
    expect(speaker(...blocks)).toBe(expected);
  });
});

describe("a sentence that goes on with a number", () => {
  test.each([
    [["Bali said 500 left. That figure includes 300 fighters."], "bali"],
    [["Bali said 500 left. Of those, 300 were fighters."], "bali"],
    [["Bali said 500 left. Among them were 300 fighters."], "bali"],
    [["Bali said 500 left. The number inside is 300."], null],
    [["Bali said 500 left.", "Of those, 300 were fighters."], null],
    [["500 left. Of those, 300 were fighters."], null],
  ])("%s", (blocks, expected) => {
    expect(speaker(...blocks)).toBe(expected);
  });
});

test("a family name is known from where it stood in full", () => {
  const engine = speakerBook([{ ...(SPEAKERS[0] as (typeof SPEAKERS)[number]), spellings: [] }]);
  const hear = (...blocks: string[]) => {
    const voices = new Voices(engine, PUBLISHED);
    const passages = blocks.map((text) => readPassage(text));
    for (const { sentences } of passages) voices.hear(sentences);
    const reading = passages.at(-1)?.figures.at(-1);
    return reading ? voices.of(reading.sentence, reading.quantity).speaker : "no number";
  };
  expect(hear("Mustafa Bali said so.", "It rained. Bali added 300 left.")).toBe("bali");
  expect(hear("Mustafa Bali said so.", "It rained. 300 left, said Bali.")).toBe("bali");
  expect(hear("Mustafa Bali was there.", "300 left, according to Bali.")).toBe("bali");
  expect(hear("Mustafa Bali was there.", "300 left, according to Abu Bali.")).toBe("bali");
  expect(hear("It rained.", "Bali added 300 left.")).toBeNull();
  expect(hear("Mustafa Bali said so.", "Abu Ali added 300 left.")).toBeNull();
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
    [["Bali said on Monday it rained.", "He said on Sunday 300 left."], "2019-03-03"],
    [["Bali said on Monday it rained.", "He said 300 left on Sunday."], "2019-03-04"],
    [["Bali said 200 left on Sunday.", "Bali said 300 left."], null],
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
