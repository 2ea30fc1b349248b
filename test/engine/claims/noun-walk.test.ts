/** How far the noun phrase after a number reaches, and whom it names on the way. */
import { describe, expect, test } from "vitest";
import { numberIn } from "../made.ts";

const phrase = (text: string) => {
  const { who, words } = numberIn(text).counted;
  return `${who}: ${words}`;
};

describe("adjectives before the group belong to it", () => {
  test.each([
    ["300 exhausted fighters left.", "fighters: exhausted fighters"],
    ["300 young and old fighters left.", "fighters: young and old fighters"],
    ["300 surrendered jihadists waited.", "fighters: surrendered jihadists"],
    ["300 wounded and hungry fighters left.", "fighters: wounded and hungry fighters"],
    ["12 captured and wounded militants left.", "fighters: captured and wounded militants"],
    ["300 of the last fighters left.", "fighters: of the last fighters"],
    ['300 "hard" fighters left.', 'fighters: "hard" fighters'],
    ["6,000 Syrian, Iraqi and foreign suspects left.", "fighters: Syrian, Iraqi and foreign suspects"],
    ["157 well-trained, veteran militants left.", "fighters: well-trained, veteran militants"],
    ["157 “well-trained, veteran” militants left.", "fighters: “well-trained, veteran” militants"],
    ["157 hungry, wounded fighters left.", "fighters: hungry, wounded fighters"],
  ])("%s", (text, expected) => {
    expect(phrase(text)).toBe(expected);
  });

  test.each([
    ["300 and fighters left.", "none: "],
    ["300 of and fighters left.", "none: "],
    ["12 captured and 5 militants left.", "none: "],
    ["6,000 Syrian, Iraqi, foreign suspects left.", "things: Syrian"],
    ["6,000 on Tuesday, old fighters left.", "none: on Tuesday"],
    ["6,000 more, old fighters left.", "none: more"],
    ["6,000 Syrian, mostly fighters left.", "things: Syrian"],
    ["6,000 Syrian, maybe fighters left.", "things: Syrian"],
    ["6,000 Syrian, who and foreign suspects left.", "things: Syrian"],
    ["6,000 Syrian or Iraqi and foreign suspects left.", "things: Syrian"],
    ["6,000, Iraqi and foreign suspects left.", "none: "],
    ["6,000 Syrian, (and foreign suspects left.", "things: Syrian"],
  ])("but not across what joins no adjectives: %s", (text, expected) => {
    expect(phrase(text)).toBe(expected);
  });
});

describe("a compound describes, whatever its parts mean alone", () => {
  test.each([
    ["300 militant-linked women left.", "civilians: militant-linked women"],
    ["300 women-only fighters left.", "fighters: women-only fighters"],
    ["300 battle-hardened fighters left.", "fighters: battle-hardened fighters"],
    ["21 SDF-trained fighters were killed.", "sdf: SDF-trained fighters"],
  ])("%s", (text, expected) => {
    expect(phrase(text)).toBe(expected);
  });

  test.each([
    ["300 militant - linked women left.", "fighters: militant"],
    ["300 militant -linked women left.", "fighters: militant"],
    ["300 militant- linked women left.", "fighters: militant"],
    ["300 militant-2 women left.", "fighters: militant"],
    ["12 half-women left.", "civilians: half-women"],
  ])("a dash between spaces, or before a number or a group, makes none: %s", (text, expected) => {
    expect(phrase(text)).toBe(expected);
  });
});

describe("a plural before a verb or a function word is itself what is counted", () => {
  test.each([
    ["300 trucks carrying civilians left.", "things: "],
    ["300 trucks with civilians left.", "things: "],
    ["300 tents, women in them.", "things: "],
    ["two positions of the militants fell.", "things: "],
    ["12 tunnels of the militants fell.", "things: "],
    ["two groups of the militants left.", "none: groups of the militants"],
    ["300 boxes women carried.", "civilians: boxes women"],
    ["300 glass of women.", "civilians: glass of women"],
  ])("%s", (text, expected) => {
    expect(phrase(text)).toBe(expected);
  });
});

describe("a link goes on only toward another group", () => {
  test.each([
    ["300 fighters or their wives left.", "mixed: fighters or their wives"],
    ["300 fighters and then women left.", "people: fighters and then women"],
    ["300 fighters and killed civilians were seen.", "people: fighters and killed civilians"],
    ["300 women, children and men left.", "people: women, children and men"],
    ["300 women and so-called emirs left.", "people: women and so-called emirs"],
    ["300 fighters and very old tired women left.", "people: fighters and very old tired women"],
  ])("%s", (text, expected) => {
    expect(phrase(text)).toBe(expected);
  });

  test.each([
    ["300 fighters and very old thin tired women left.", "fighters: fighters"],
    ["300 women and so called emirs left.", "civilians: women"],
    ["300 women and the rest of Syria left.", "civilians: women"],
    ["300 fighters and killed two women.", "fighters: fighters"],
    ["300 fighters and 20 women left.", "fighters: fighters"],
    ["300 women, children, men left.", "civilians: women"],
    ["300 women, then children and men left.", "civilians: women"],
    ["300 women, them and men left.", "civilians: women"],
    ["300 women, in children and men.", "civilians: women"],
    ["300 fighters with women and children left.", "fighters: fighters"],
    ["300 fighters from families and women left.", "fighters: fighters"],
    ["300 fighters as women and children left.", "fighters: fighters"],
  ])("and stops before anything else: %s", (text, expected) => {
    expect(phrase(text)).toBe(expected);
  });
});
