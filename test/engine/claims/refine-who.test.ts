/** Whose loss, whose martyrs, together with whom: what the rest of the sentence changes in who is counted. */
import { describe, expect, test } from "vitest";
import { readingsOf } from "../made.ts";

const last = (...paragraphs: string[]) => readingsOf(...paragraphs).at(-1);

describe("whoever loses fighters, they are its own", () => {
  test.each([
    ["The SDF lost 21 fighters in Baghouz.", "21: sdf sdf-killed event"],
    ["The SDF was at a loss of 21 fighters in Baghouz.", "21: fighters fighters-inside level"],
    ["IS lost 21 fighters in Baghouz.", "21: fighters fighters-killed event"],
    ["The SDF, backed by U.S. air power, lost 21 fighters in Baghouz.", "21: sdf sdf-killed event"],
    ["The SDF, which is supported by the coalition, lost 21 fighters.", "21: sdf sdf-killed event"],
    ["The Turkish army lost 21 fighters.", "21: others none level"],
    ["He lost 21 fighters.", "21: others none level"],
    ["The battle cost the SDF 21 dead in Baghouz.", "21: sdf sdf-killed total"],
    ["The battle cost the SDF 21 men in Baghouz.", "21: sdf sdf-killed total"],
    ["The battle cost the group 21 men in Baghouz.", "21: fighters fighters-killed total"],
    ["The raid cost the SDF 21 men in Baghouz.", "21: sdf sdf-killed event"],
    ["The battle cost the SDF 21 vehicles in Baghouz.", "21: things none level"],
    ["21 IS-allied fighters were killed in Baghouz.", "21: fighters fighters-killed event"],
    ["21 allied fighters were killed in Baghouz.", "21: sdf sdf-killed event"],
    ["The battle cost the whole SDF 21 dead in Baghouz.", "21: none none level"],
    ["The battle would accost the SDF 21 dead in Baghouz.", "21: none none level"],
    ["The SDF put its losses at 21 dead.", "21: sdf sdf-killed event"],
    ["The SDF put its losses at 21 fighters.", "21: sdf sdf-killed total"],
    [
      "The SDF counted its losses on a very cold day; 21 fighters were killed in Baghouz.",
      "21: fighters fighters-killed event",
    ],
    ["The SDF's losses over the same period amounted to 21 fighters.", "21: sdf sdf-killed total"],
    ["The SDF's toll rose to 21.", "21: sdf sdf-killed total"],
    ["The SDF had 21 killed in Baghouz.", "21: sdf sdf-killed event"],
    ["IS had at least 21 killed in Baghouz.", "at least 21: fighters fighters-killed event"],
    ["The SDF had 21 buried in Baghouz.", "21: none none level"],
    ["On the SDF side 21 were killed in Baghouz.", "21: sdf sdf-killed event"],
    ["21 have been killed on the IS side in Baghouz.", "21: fighters fighters-killed total"],
    ["The day's toll was 21 jihadists.", "21: fighters fighters-killed event"],
    ["The toll for the day was 21 militants.", "21: fighters fighters-killed event"],
    ["A suicide bomber struck an old post, wounding 21 fighters.", "21: fighters none level"],
    ["The SDF said its death toll rose to 21.", "21: sdf sdf-killed total"],
    ["The toll among IS rose to 21.", "21: fighters fighters-killed total"],
    ["The toll rose to 21.", "21: none none level"],
    ["IS put its losses at 21 dead.", "21: fighters fighters-killed event"],
    ["The force put its own dead at one dead.", "one: sdf sdf-killed event"],
    ["The SDF lost 21 women in Baghouz.", "21: civilians none level"],
  ])("%s %s", (text, expected) => {
    expect(last(text)).toBe(expected);
  });

  test("“it” is the side named in the sentence before", () => {
    expect(last("The SDF fought on.", "It has lost 21 fighters.")).toBe("21: sdf sdf-killed total");
    expect(last("IS fought on.", "It has lost 21 fighters.")).toBe("21: fighters fighters-killed total");
  });
});

describe("the side may stand behind the number", () => {
  test.each([
    ["Fighting left 82 dead for the SDF.", "82: sdf sdf-killed event"],
    ["Fighting left 600 dead on the IS side.", "600: fighters fighters-killed event"],
    ["Strikes left 82 on the other side dead.", "82: fighters fighters-killed event"],
    ["Fighting left 82 dead on the other side.", "82: fighters fighters-killed event"],
    ["Fighting left 82 dead on the far side.", "82: none none level"],
    ["Fighting left 600 dead among the so-called old IS.", "600: fighters fighters-killed event"],
    ["Fighting left 600 dead among the so-called and old IS.", "600: none none level"],
    ["Fighting left 600 dead near the IS.", "600: none none level"],
    ["Fighting left four dead in its ranks.", "four: sdf sdf-killed event"],
    ["IS said fighting left four dead in its ranks.", "four: fighters fighters-killed event"],
    ["The SDF said fighting left four dead in its ranks.", "four: sdf sdf-killed event"],
  ])("%s %s", (text, expected) => {
    expect(last(text)).toBe(expected);
  });

  test("where nobody is named, who spoke before speaks of its own ranks", () => {
    expect(last("IS spoke.", "Fighting left four dead in its ranks.")).toBe(
      "four: fighters fighters-killed event",
    );
  });
});

describe("whom the alliance kills is not of the alliance", () => {
  test.each([
    ["The SDF said it had killed 1,600 of his comrades.", "1,600: fighters fighters-killed event"],
    ["The SDF said it has killed 1,600.", "1,600: fighters fighters-killed total"],
    ["The SDF killed 1,600 of his comrades.", "1,600: fighters fighters-killed event"],
    ["The SDF said it had wounded 1,600 of his comrades.", "1,600: sdf sdf-wounded event"],
    ["IS said it had killed 1,600 of his comrades.", "1,600: sdf sdf-killed event"],
    ["Strikes killed 1,600 of his comrades in the SDF.", "1,600: sdf sdf-killed event"],
    ["The SDF saw strikes that killed 1,600 of his comrades.", "1,600: sdf sdf-killed event"],
    ["The SDF said it killed 1,600 of the comrades.", "1,600: sdf sdf-killed event"],
  ])("%s %s", (text, expected) => {
    expect(last(text)).toBe(expected);
  });

  test("“they” are the side named before", () => {
    const killed = "They have killed 1,600 of his comrades.";
    expect(last("The SDF fought.", killed)).toBe("1,600: fighters fighters-killed total");
    expect(last("IS fought.", killed)).toBe("1,600: sdf sdf-killed total");
  });
});

describe("martyrs, members and kin", () => {
  test.each([
    ["21 fighters were martyred in Baghouz.", "21: sdf sdf-killed event"],
    ["21 IS fighters were martyred in Baghouz.", "21: fighters fighters-killed event"],
    ["16 members of the SDF were killed and 30 members were wounded.", "30: sdf sdf-wounded event"],
    ["16 SDF fighters were killed and 30 other members were wounded.", "30: sdf sdf-wounded event"],
    ["16 SDF fighters were killed and 30 members of IS were killed.", "30: fighters fighters-killed event"],
    ["16 SDF fighters were killed and 30 old members were killed.", "30: fighters fighters-killed event"],
    ["16 SDF fighters were killed and 30 women were killed.", "30: civilians civilians-killed event"],
    ["16 IS fighters were killed and 30 members were killed.", "30: fighters fighters-killed event"],
    [
      "1,500 fighters, including women and children, surrendered.",
      "1,500: mixed members-and-families-surrendered event",
    ],
    [
      "1,500 fighters with their families surrendered.",
      "1,500: mixed members-and-families-surrendered event",
    ],
    ["1,500 fighters including Iraqis surrendered.", "1,500: fighters fighters-surrendered event"],
    [
      "29,600 people, most of them families of fighters, surrendered.",
      "29,600: mixed members-and-families-surrendered event",
    ],
    ["29,600 people, most of them families, surrendered.", "29,600: people people-left event"],
    ["29,600 people, most of them families of fighters, left.", "29,600: people people-left event"],
  ])("%s", (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe("fighters together with their kin", () => {
  test.each([
    [
      "The SDF put the surrenders in Baghouz at 3,000, fighters as well as dependants.",
      "members-and-families",
    ],
    [
      "300 others, fighters with their wives and children, had surrendered in Baghouz.",
      "members-and-families",
    ],
    ["300 others, fighters with beards, had surrendered in Baghouz.", "fighters-surrendered"],
    ["300 people left Baghouz, 90 of them jihadists and their families.", "members-and-families"],
  ])("%s %s", (text, expected) => {
    expect(readingsOf(text).at(-1)).toContain(expected);
  });
});

describe("whose losses stand beside the other's", () => {
  test.each([
    ["SDF losses in Baghouz amounted to 756 killed, against 1,623 on the ISIL side.", "fighters-killed"],
    ["The SDF fought a battle against 1,623 killed in Baghouz.", "none"],
    ["In the assault on Baghouz three SDF men were hurt.", "sdf-wounded"],
    ["IS lost 17 men in Baghouz, said a commander, who put his own side's dead at four.", "sdf-killed"],
  ])("%s %s", (text, expected) => {
    expect(readingsOf(text).at(-1)).toContain(expected);
  });
});

test("whose side is named behind a word for what befell them", () => {
  expect(readingsOf("The SDF reported three injuries on its side.")).toContain(
    "three: sdf sdf-wounded event",
  );
  expect(readingsOf("The SDF reported three dead in its ranks.")).toContain("three: sdf sdf-killed event");
});
