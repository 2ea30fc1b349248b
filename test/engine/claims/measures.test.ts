import { describe, expect, test } from "vitest";
import { figuresOf, makeEngine } from "../made.ts";

const engine = makeEngine();
const read = (...texts: string[]) =>
  figuresOf(engine, ...texts).map(({ exact, measure, scope }) => `${exact}: ${measure}, ${scope}`);

describe("the question that a figure answers", () => {
  test.each([
    ["About 3,000 people left Baghouz on Tuesday.", "About 3,000: people-left, event"],
    ["More than 2,000 women and children left the pocket.", "More than 2,000: civilians-left, event"],
    ["The evacuation of 300 civilians from Baghouz ended.", "300: civilians-left, event"],
    ["Some 400 jihadists surrendered in Baghouz overnight.", "Some 400: fighters-surrendered, event"],
    ["Around 1,000 IS fighters are still inside the enclave.", "Around 1,000: fighters-inside, level"],
    ["Five thousand people are still inside the village.", "Five thousand: people-inside, level"],
    ["3,000 fighters and their families surrendered.", "3,000: members-and-families-surrendered, event"],
    ["The SDF captured 150 IS fighters in Baghouz.", "150: fighters-captured, event"],
    ["500 IS members are held in prisons of the SDF.", "500: fighters-captured, level"],
    ["65,000 people are in the camp, which was designed for many.", "65,000: camp-population, level"],
    ["About 1,700 people boarded trucks on Monday.", "About 1,700: people-left, event"],
    ["Some 1,700 people were loaded onto trucks on Monday.", "Some 1,700: people-left, event"],
    ["A mine killed four members of the same family in Baghouz.", "four: mine-deaths, event"],
    ["Air strikes killed 50 civilians in Baghouz.", "50: civilians-killed, event"],
    ["At least 19 civilians were killed in air strikes on the camp.", "At least 19: civilians-killed, event"],
    ["IS launched five suicide attacks on Monday.", "five: suicide-attacks, event"],
    ["Up to 20,000 IS fighters remain active in Iraq and Syria.", "Up to 20,000: members-at-large, level"],
    ["More than 62,000 people live in al-Hol camp.", "More than 62,000: camp-population, level"],
    ["Al-Hol camp was built for 20,000 people.", "20,000: camp-capacity, level"],
    ["Eight million people lived under IS at its height.", "Eight million: population-peak, level"],
    ["IS raised billions of dollars from oil.", "billions of dollars: revenue, total"],
    [
      "IS holds less than one square kilometre in Baghouz.",
      "less than one square kilometre: territory-remaining, level",
    ],
    [
      "At its height IS held 88,000 square kilometres of Iraq and Syria.",
      "88,000 square kilometres: territory-peak, level",
    ],
    [
      "The war in Syria has killed more than 370,000 people since 2011.",
      "more than 370,000: war-deaths, total",
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test("two groups of one sentence answer two questions", () => {
    expect(read("Eleven SDF fighters were killed and 29 were wounded.")).toEqual([
      "Eleven: sdf-killed, event",
      "29: sdf-wounded, event",
    ]);
    expect(read("Landmines left by IS killed 30 people and wounded 12.")).toEqual([
      "30: mine-deaths, event",
      "12: mine-wounded, event",
    ]);
    expect(read("Three suicide attacks killed 12 people near Baghouz.")).toEqual([
      "Three: suicide-attacks, event",
      "12: suicide-attack-deaths, event",
    ]);
  });
});

describe("how it is said", () => {
  test("active, passive and headline mean the same", () => {
    for (const text of [
      "300 fighters surrendered in Baghouz on Monday.",
      "300 fighters surrender in Baghouz",
      "On Monday, in Baghouz, 300 fighters surrendered.",
    ])
      expect(figuresOf(engine, text).map(({ measure }) => measure)).toEqual(["fighters-surrendered"]);
  });

  test("the sentence before says what is counted", () => {
    expect(read("About 3,000 people left Baghouz. Another 350 were evacuated on Monday.")).toEqual([
      "About 3,000: people-left, event",
      "Another 350: people-left, event",
    ]);
  });

  test("a misprint of a known word is forgiven", () => {
    expect(read("200 jihadsts surrendered in Baghuoz.")).toEqual(["200: fighters-surrendered, event"]);
  });

  test("the words that decided are named", () => {
    const [figure] = figuresOf(engine, "About 3,000 people left Baghouz on Tuesday.");
    expect(figure?.why).toEqual([
      { role: "who", words: "people" },
      { role: "event", words: "left" },
      { role: "place", words: "Baghouz" },
    ]);
  });

  test("a clause that names the enclave is surer than one that does not", () => {
    const [here] = figuresOf(engine, "About 3,000 people left Baghouz.");
    const [anywhere] = figuresOf(engine, "About 3,000 people left.");
    expect(here?.confidence).toBeGreaterThan(anywhere?.confidence ?? 0);
  });
});

describe("silence", () => {
  test.each([
    "The army killed 60 militants in Idlib.",
    "In Mosul, 40 IS fighters surrendered in 2017.",
    "France has 1,200 soldiers in the region.",
    "Two buses carried 30 bags.",
    "The boy is 12 years old and walked for six hours.",
    "They drove 40 kilometres on 5 March 2019.",
    "The city of Baghouz is in the south-east.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
