import { describe, expect, test } from "vitest";
import { isAboutElsewhere, namesTopic, readTopic } from "../../../src/engine/claims/topic.ts";
import type { Block } from "../../../src/types/findings.ts";
import { makeEngine } from "../made.ts";

const engine = makeEngine();

/** A line that starts with "# " is a heading. */
function check(title: string, ...lines: readonly string[]) {
  const blocks = lines.map(
    (line, id): Block => ({ id, text: line.replace(/^# /, ""), level: line.startsWith("# ") ? 2 : 0 }),
  );
  return engine.check({ title, description: "", published: "2019-03-20" }, blocks);
}

describe("the gate", () => {
  test("opens for a report of the battle", () => {
    const { onTopic, figures } = check(
      "Islamic State fighters give up in Baghouz",
      "Some 400 Islamic State fighters surrendered in Baghouz, the Syrian Democratic Forces said.",
    );
    expect(onTopic).toBe(true);
    expect(figures).toHaveLength(1);
  });

  test("opens for a page that never names it but describes nothing else", () => {
    const { onTopic } = check(
      "Islamic State loses the last enclave",
      "The last ISIS enclave on the Euphrates was taken in March 2019.",
      "Islamic State fighters gave up to the Syrian Democratic Forces.",
    );
    expect(onTopic).toBe(true);
  });

  test("stays shut for a list that names it once", () => {
    const battles = ["Mosul", "Raqqa", "Kobani", "Baghouz", "Aleppo", "Hama", "Homs", "Sirte"];
    const lines = battles.map((place, index) => `The battle of ${place} lasted ${index + 2} months.`);
    expect(check("Sieges of the century", "A list of long sieges.", "# All of them", ...lines).onTopic).toBe(
      false,
    );
  });

  test("stays shut for everything else", () => {
    const { onTopic, figures } = check("A bakery opens", "Two hundred people came.", "300 left at noon.");
    expect([onTopic, figures.length]).toEqual([false, 0]);
  });

  test("is not asked when the caller knows", () => {
    const blocks = [{ id: 0, text: "Some 400 jihadists surrendered.", level: 0 }];
    const article = { title: "", description: "", published: null };
    expect(engine.check({ ...article, topic: true }, blocks).figures).toHaveLength(1);
    expect(engine.check({ ...article, topic: false }, blocks).figures).toHaveLength(0);
  });
});

test("of a long page only its section on the battle speaks", () => {
  const other = "In 2013 some 900 rebels surrendered in the old town. ".repeat(60);
  const { onTopic, figures } = check(
    "History of a long war",
    other,
    other,
    "# Beginnings",
    other,
    "# Baghouz",
    "In 2019 Islamic State fighters were besieged in Baghouz by the Syrian Democratic Forces. Some 400 jihadists surrendered in Baghouz. Baghouz fell in March 2019.",
    "# Afterwards",
    other,
  );
  expect(onTopic).toBe(true);
  expect(figures.map(({ exact }) => exact)).toEqual(["Some 400"]);
});

// Where the bounds lie: how often, how near the head and in what company the battle must be named.
const filler = (words: number) => Array.from({ length: words }, () => "word").join(" ");

/** A line that starts with "# " is a heading. */
function read(title: string, lines: readonly string[], description = "") {
  const blocks = lines.map(
    (line, id): Block => ({ id, text: line.replace(/^# /, ""), level: line.startsWith("# ") ? 1 : 0 }),
  );
  return readTopic({ title, description, published: null }, blocks);
}
const opens = (title: string, lines: readonly string[], description = "") =>
  read(title, lines, description).onTopic;

describe("a text that names Baghouz and IS", () => {
  const section = (names: number, words: number) =>
    opens("News", ["# Part", `ISIS ${"Baghouz ".repeat(names)}${filler(words - names - 2)}`]);

  test.each([
    [1, 350, true],
    [1, 351, false],
    [2, 700, true],
    [2, 701, false],
    [3, 2100, true],
    [3, 2101, false],
  ])("%s times in so many words", (names, words, expected) => {
    expect(section(names, words)).toBe(expected);
  });

  test("must name IS", () => {
    expect(opens("News", ["Baghouz by the Euphrates, 2019."])).toBe(false);
  });

  test.each([
    ["Fighters of IS in Baghouz", true],
    ["Baghouz is a village", false],
    ["Baghouz and the jihadist", true],
    ["Baghouz and the jihad", false],
  ])("IS has capitals, or other names: %s", (text, expected) => {
    expect(opens("News", [text])).toBe(expected);
  });
});

describe("a text that never names Baghouz needs the rest", () => {
  test.each([
    ["The last ISIS enclave on the Euphrates fell in 2019.", true],
    ["The last ISIS enclave on the Euphrates fell.", false],
    ["The SDF took the last ISIS enclave on the Euphrates.", true],
    ["ISIS fought the SDF on the Euphrates in 2019.", false],
    ["The SDF took the last enclave on the Euphrates in 2019.", false],
    ["An IS holdout, the SDF said, stood by the Euphrates in 2019.", true],
    ["The question is holdout or fall, the SDF said by the Euphrates in 2019.", false],
  ])("%s", (text, expected) => {
    expect(opens("News", [text])).toBe(expected);
  });
});

describe("head and lead", () => {
  const far = [filler(30), filler(30), filler(30), filler(30)];
  const near = far.slice(1);

  test.each([
    ["Baghouz", "ISIS fought the SDF", true],
    ["Baghouz", "ISIS fought", false],
    ["Baghouz", "the SDF fought by the Euphrates in 2019", false],
    ["Life in al-Hol", "families of ISIS", true],
    ["Life in al-Hol", "families", false],
    ["Life in a camp", "families of ISIS in al-Hol", false],
    ["The last enclave", "ISIS fought the SDF", true],
    ["The last enclave", "ISIS fought by the Euphrates", true],
    ["The last enclave", "ISIS fought in 2019", false],
    ["The last enclave", "the SDF fought by the Euphrates", false],
    ["The last battle", "ISIS fought the SDF by the Euphrates", false],
  ])("title “%s” over “%s”", (title, line, expected) => {
    expect(opens(title, [line, ...far])).toBe(expected);
  });

  test("a title that names Baghouz needs its company only somewhere", () => {
    expect(opens("Baghouz", [...far, filler(900), "ISIS fought the SDF"])).toBe(true);
    expect(opens("A village", [...far, filler(900), "ISIS fought the SDF"])).toBe(false);
  });

  test("a description is as good as a title", () => {
    expect(opens("", ["ISIS fought the SDF", ...far], "The fall of Baghouz")).toBe(true);
  });

  test("the lead is the first four blocks", () => {
    expect(opens("Life in al-Hol", [...near, "families of ISIS"])).toBe(true);
    expect(opens("Life in al-Hol", [...far, "families of ISIS"])).toBe(false);
  });

  test("a lead that names Baghouz needs two of its company", () => {
    const long = filler(900);
    expect(opens("News", ["ISIS fought the SDF in Baghouz", long])).toBe(true);
    expect(opens("News", ["ISIS fought in Baghouz", long])).toBe(false);
    expect(opens("News", ["ISIS fought the SDF in 2019", long])).toBe(false);
    expect(opens("News", [...far, "ISIS fought the SDF in Baghouz", long])).toBe(false);
    expect(opens("News", ["ISIS fought in Baghouz", ...far, "the SDF", long])).toBe(false);
  });

  test("a text of up to sixty words needs no company but IS", () => {
    expect(opens("Baghouz", [`ISIS ${filler(58)}`])).toBe(true);
    expect(opens("Baghouz", [`ISIS ${filler(59)}`])).toBe(false);
  });
});

describe("sections", () => {
  const long = filler(900);

  test("only the one on the battle speaks, up to the next heading", () => {
    const lines = [long, "# Baghouz", "ISIS lost it.", filler(20), "# Afterwards", long];
    expect(read("A history", lines)).toEqual({
      onTopic: true,
      speaks: [false, true, true, true, false, false],
    });
  });

  test("what stands before the first heading is one", () => {
    const lines = ["ISIS lost Baghouz.", "# Afterwards", long];
    expect(read("A history", lines).speaks).toEqual([true, false, false]);
  });

  test("where the whole is about it, all speak", () => {
    const lines = ["ISIS lost Baghouz to the SDF.", "# Afterwards", long];
    expect(read("A history", lines).speaks).toEqual([true, true, true]);
  });

  test("and elsewhere none", () => {
    expect(read("A history", [long, "# Afterwards"])).toEqual({ onTopic: false, speaks: [false, false] });
  });
});

describe("a heading about another battle or country", () => {
  test.each([
    ["The fall of Mosul", true],
    ["From Mosul to Baghouz", false],
    ["From Mosul to the enclave", false],
    ["From Mosul to al-Hol", false],
    ["Shots in Paris", true],
    ["Shots in Paris: IS claims them", false],
    ["Paris trains the SDF", false],
    ["Paris and Syria", false],
    ["Taliban take a district", true],
    ["A bakery opens", false],
  ])("%s: %s", (heading, expected) => {
    expect(isAboutElsewhere(heading)).toBe(expected);
  });
});

describe("a heading that brings an article back to the battle", () => {
  test.each([
    ["Baghouz", true],
    ["The last enclave", true],
    ["Life in al-Hol", true],
    ["What comes next", false],
    ["ISIS and the SDF in 2019", false],
  ])("%s: %s", (heading, expected) => {
    expect(namesTopic(heading)).toBe(expected);
  });
});

test("whatever the enclave is called, its name names Islamic State", () => {
  for (const name of [
    "Islamic State enclave",
    "last Islamic State stronghold",
    "ISIS enclave",
    "IS enclave",
  ]) {
    const { onTopic } = check(
      "Battle for Baghouz",
      `The ${name} is besieged by the Syrian Democratic Forces.`,
    );
    expect(onTopic, name).toBe(true);
  }
  expect(check("Battle for Baghouz", "An Islamic scholar spoke.").onTopic).toBe(false);
});
