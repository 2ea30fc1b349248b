/** The verb or noun of an event right before its number. */
import { describe, expect, test } from "vitest";
import { readObject } from "../../../src/engine/claims/event-object.ts";
import { wordsOf } from "../../../src/engine/claims/sentence.ts";
import { eventIn, numberIn } from "../made.ts";

const object = (text: string, which = 0) => {
  const { sentence, quantity } = numberIn(text, which);
  const found = readObject(sentence, quantity);
  return found && `${found.event}: ${wordsOf(sentence, found.from, found.to)}`;
};

describe("a verb and its object", () => {
  test.each([
    ["They killed 300.", "killed: killed"],
    ["They killed in the strike 300.", "killed: killed"],
    ["They killed in the long strike 300.", null],
    ["They killed “in the strike” 300.", "killed: killed"],
    ["They killed - 300.", "killed: killed"],
    ["They killed and 300.", null],
    ["They killed or 300.", null],
    ["They killed which 300.", null],
    ["They killed as 300.", null],
    ["They killed including 300.", null],
    ["They killed, 300.", null],
    ["They killed women 300.", null],
    ["They killed some of 300.", null],
    ["They killed. 300 fell.", null],
    ["They fled 300.", null],
  ])("%s %s", (text, expected) => {
    expect(object(text)).toBe(expected);
  });

  test.each([
    ["They were killed 300.", null],
    ["They were housed 300.", "housed: housed"],
    ["They were holding 300.", "housed: holding"],
    ["It was built to accommodate 300.", "capacity: accommodate"],
    ["It was made to accommodate 300.", "housed: accommodate"],
  ])("a passive has none, but a place has its count: %s %s", (text, expected) => {
    expect(object(text)).toBe(expected);
  });
});

describe("a noun and the preposition of its number", () => {
  test.each([
    ["The surrender of 300.", "surrendered: surrender"],
    ["The surrender of some 300.", "surrendered: surrender"],
    ["The surrender by 300.", "surrendered: surrender"],
    ["The surrender to 300.", "surrendered: surrender"],
    ["The surrender at 300.", "surrendered: surrender"],
    ["The surrender for 300.", "surrendered: surrender"],
    ["The surrender with 300.", null],
    ["The surrender in all of 300.", "surrendered: surrender"],
    ["The surrender and all of 300.", null],
    ["The surrender 300.", null],
    ["The exodus flight of 300.", "left: flight"],
    ["The exodus left 300.", null],
    ["The exodus then of 300.", "left: exodus"],
    ["The number killed of 300.", null],
  ])("%s %s", (text, expected) => {
    expect(object(text)).toBe(expected);
  });
});

describe("rule and growth reach farther, over numbers and commas", () => {
  test.each([
    ["Imposing their brutal reading of the law on 300.", 0, "lived: Imposing"],
    ["Imposing their own brutal reading of the law on 300.", 0, "lived: Imposing"],
    ["Imposing their own brutal reading of the old law on 300.", 0, null],
    ["Imposing their reading of the law with 300.", 0, null],
    ["Killing in the long hard night to 300.", 0, null],
    ["Swelling, in all, to 300.", 0, "grew: Swelling"],
    ["Swelling, in all, some 300.", 0, null],
    ["Swelling (in all) to 300.", 0, null],
    ["Swelling its number of residents to 300.", 0, "housed: residents"],
    ["Swelling its number of people to 300.", 0, "grew: Swelling"],
    ["Swelling its number of women to 300.", 0, null],
    ["Rising from 200 to 300.", 1, "grew: Rising"],
    ["Rising 200 some 300.", 1, null],
  ])("%s", (text, which, expected) => {
    expect(object(text, which)).toBe(expected);
  });
});

describe("a verb whose particle stands behind those counted", () => {
  test.each([
    ["They brought 300 people out.", "left object: brought"],
    ["They have brought some 300 people out.", "left object: brought, perfect"],
    ["They took about 300 women to safety.", "left object: took"],
    ["Baghouz let 300 fighters out.", "left object: let"],
    ["They left 300 fighters dead.", "killed object: left"],
    ["They held 300 people in a camp.", "housed object: held"],
    ["They brought, then lost 300 women out.", "killed object: lost"],
    ["They made 300 people out.", "none"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});

describe("who goes in a crowd", () => {
  test.each([
    ["The exodus went on with 300 people.", "left object: exodus"],
    ["The trucks left with 300 people.", "left object: left"],
    ["They fled with 300 people.", "none"],
    ["They fled in a column of 300 people.", "left object: fled"],
    ["The siege went on with 300 people.", "none"],
  ])("%s %s", (text, expected) => {
    expect(eventIn(text)).toBe(expected);
  });
});
