import fc from "fast-check";
import { expect, test } from "vitest";
import { paragraphsOf } from "../../src/model/paragraphs.ts";

const texts = (pasted: string) => paragraphsOf(pasted).map(({ text }) => text);

test.each([
  [
    "lines that a PDF broke, and its paragraphs",
    "Nearly 3,000\nfighters surrendered in Baghouz\non Monday, the\nSDF said.\n\nAnother 350\nleft.",
    ["Nearly 3,000 fighters surrendered in Baghouz on Monday, the SDF said.", "Another 350 left."],
  ],
  [
    "a name at the beginning of a line, whatever room there was",
    "Nearly 300\r\nIslamic State fighters surrendered in\r\nBaghouz, said the\r\nSyrian Democratic Forces.",
    ["Nearly 300 Islamic State fighters surrendered in Baghouz, said the Syrian Democratic Forces."],
  ],
  [
    "a full line of a column before a capital",
    "The fighters were taken to a camp of the Syrian\nDemocratic Forces, where some 150 others\nwere held.",
    ["The fighters were taken to a camp of the Syrian Democratic Forces, where some 150 others were held."],
  ],
  [
    "a headline on a line of its own",
    "Hundreds give up in Baghouz\nSome 300 Islamic State fighters surrendered on Monday\nnear the river, the SDF said.",
    [
      "Hundreds give up in Baghouz",
      "Some 300 Islamic State fighters surrendered on Monday near the river, the SDF said.",
    ],
  ],
  [
    "a paragraph's last line, with no empty line after it",
    "Some 300 Islamic State fighters surrendered on\nMonday, he said.\nAnother 350 surrendered on Tuesday, said a\nmonitor.",
    [
      "Some 300 Islamic State fighters surrendered on Monday, he said.",
      "Another 350 surrendered on Tuesday, said a monitor.",
    ],
  ],
  [
    "paragraphs of one line each",
    `${"It rained on the camp. ".repeat(10)}\n${"The river rose. ".repeat(14)}`,
    ["It rained on the camp. ".repeat(10).trim(), "The river rose. ".repeat(14).trim()],
  ],
  [
    "a list, with marks and without",
    "• 300 fighters\nsurrendered\n• 50 were killed\n\n- some 300 gave up\n- 50 were killed\n\n1. 300 gave up\n2. 50 died\n\nThe numbers:\n300 fighters surrendered\n200 civilians were evacuated to the camp",
    [
      "• 300 fighters surrendered",
      "• 50 were killed",
      "- some 300 gave up",
      "- 50 were killed",
      "1. 300 gave up",
      "2. 50 died",
      "The numbers:",
      "300 fighters surrendered",
      "200 civilians were evacuated to the camp",
    ],
  ],
  [
    "a dash or a number at a line's beginning that begins no entry",
    "Of the fighters in the village\n– some 300 – most gave up, killing at least\n20. The SDF said so.",
    ["Of the fighters in the village – some 300 – most gave up, killing at least 20. The SDF said so."],
  ],
  [
    "hyphens at a line's end",
    "The fighters sur-\nrendered to the U.S.-\nbacked, Kurdish-\nled forces; twenty-\nfive of 200-\n300, 40–\n50 of them al-\nHol's, were ex-\nsoldiers from al-\nHol, vil\u00ad\nlagers -\nhe said.",
    [
      "The fighters surrendered to the U.S.-backed, Kurdish-led forces; twenty-five of 200-300, 40–50 of them al-Hol's, were ex-soldiers from al-Hol, villagers - he said.",
    ],
  ],
  [
    "the lines of a tweet",
    "BREAKING: the SDF says some\n3,000 fighters surrendered\nin #Baghouz today\n\n@reporter",
    ["BREAKING: the SDF says some 3,000 fighters surrendered in #Baghouz today", "@reporter"],
  ],
  [
    "what is invisible inside of a number",
    "3\u00ad000 or 3\u200b000\u2029left  it",
    ["3000 or 3000 left it"],
  ],
  ["nothing", " \n\t\r\n ", []],
])("%s", (_, pasted, expected) => {
  expect(texts(pasted)).toEqual(expected);
});

test("every character leads back to where it was pasted", () => {
  const pasted = fc.string({ unit: fc.constantFrom(..."aB3 -.•\n\r\f\u00ad\u200b"), maxLength: 60 });
  fc.assert(
    fc.property(pasted, (text) => {
      for (const { text: shown, runs } of paragraphsOf(text))
        for (const { at, offset, length } of runs)
          expect(text.slice(offset, offset + length).replace(/\s/g, " ")).toBe(shown.slice(at, at + length));
    }),
  );
});

test("of what is pasted nothing is lost but white space, hyphens and what is invisible", () => {
  const pasted = fc.string({ unit: fc.constantFrom(..."aB3 -.,•–😀\n\u00ad"), maxLength: 200 });
  const plain = (text: string) => text.replace(/[\s\u00ad-]/g, "");
  fc.assert(
    fc.property(pasted, (text) => {
      expect(plain(texts(text).join(""))).toBe(plain(text));
    }),
  );
});
