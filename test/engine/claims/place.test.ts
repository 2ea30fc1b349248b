/** Which place the clause of a number is set in. */
import { describe, expect, test } from "vitest";
import { readSetting } from "../../../src/engine/claims/place.ts";
import { numberIn, readingsOf } from "../made.ts";

const setting = (text: string, which = 0) => {
  const { sentence, quantity } = numberIn(text, which);
  return readSetting(sentence, quantity);
};
const places = (text: string, which = 0) => [...setting(text, which).places].join(" ");

describe("a clause ends where another subject begins", () => {
  test.each([
    ["300 left Baghouz; in Mosul the army won.", "enclave"],
    ["300 left Baghouz, he said, adding that in Mosul the army won.", "enclave"],
    ["300 left Baghouz, France 24 said.", "enclave outlets"],
    ["300 left Baghouz — in Mosul the army won.", "enclave"],
    ["300 left Baghouz but in Mosul the army won.", "enclave"],
    ["300 left Baghouz while Mosul held out.", "enclave"],
    ["300 left Baghouz whereas Mosul held out.", "enclave"],
    ["300 left Baghouz, and has drawn in France.", "enclave"],
    ["300 left Baghouz, and are sent to France.", "enclave"],
    ["300 left Baghouz, while in Mosul the army won.", "enclave"],
    ["While France waited, 300 left Baghouz.", "enclave"],
    ["While France waited, Mosul fell, 300 left Baghouz.", "battles enclave"],
    ["Mosul; 300 left Baghouz.", "enclave"],
    ["In Mosul, where 300 died, calm is back.", "battles"],
  ])("%s", (text, expected) => {
    expect(places(text)).toBe(expected);
  });

  test.each([
    ["300 left Baghouz, and Mosul held out.", "enclave battles"],
    ["300 left Baghouz, and sent to France.", "enclave abroad"],
    ["300 left Baghouz and are in France.", "enclave abroad"],
    ["300 left Baghouz, as well as Mosul.", "enclave battles"],
    ["300 left Baghouz, then in Mosul the army won.", "enclave battles"],
  ])("and not at any joint: %s", (text, expected) => {
    expect(places(text)).toBe(expected);
  });
});

describe("two places in one clause", () => {
  test.each([
    ["130 people were killed in Paris and died in Baghouz.", true],
    ["130 people were killed near Paris and died in Baghouz.", true],
    ["130 people were killed over Paris and died in Baghouz.", false],
    ["130 people, killed in Paris, were in Baghouz.", false],
    ["130 people believed killed in Paris were in Baghouz.", false],
    ["130 people who died in Paris were in Baghouz.", false],
    ["130 people saw Paris and Baghouz.", false],
    ["130 people died by a small red gate on the main way of town in Paris or Baghouz.", true],
    ["130 people died by a small red gate on the main way of old town in Paris or Baghouz.", false],
  ])("the other one right behind the number is its own: %s %s", (text, elsewhere) => {
    expect(setting(text).elsewhere).toBe(elsewhere);
  });

  test.each([
    ["130 people in the enclave of Eastern Ghouta.", true],
    ["130 people in the enclave of the old Ghouta.", true],
    ["130 people in the enclave, which once reached to Ghouta.", false],
    ["130 people in the enclave, once near Baghouz, far from Mosul.", false],
    ["130 people in Ghouta saw the enclave.", true],
  ])("an enclave is the last one until a name follows: %s %s", (text, elsewhere) => {
    expect(setting(text).elsewhere).toBe(elsewhere);
  });
});

describe("a year of another war", () => {
  test.each([
    ["In 2002, 300 died.", false],
    ["In 2003, 300 died.", true],
    ["In 2017, 300 died.", true],
    ["In 2018, 300 died.", false],
    ["In 2017 in Baghouz 300 died.", false],
    ["300 died; in 2017 it was so.", false],
    ["300 died but 2017 was worse.", false],
    ["300 died, yet 2017 was worse.", false],
    ["300 died yet 2017 was worse.", true],
    ["An attack on the tents northwest of Baghouz left seven dead.", false],
  ])("%s %s", (text, elsewhere) => {
    expect(setting(text).elsewhere).toBe(elsewhere);
  });
});

describe("the place right before a number is its own", () => {
  test.each([
    ["In Raqqa six fighters surrendered, and in Baghouz 300.", "six: fighters none level"],
    ["In Raqqa, six fighters surrendered, and in Baghouz 300.", "six: fighters none level"],
    ["After Raqqa six fighters surrendered in Baghouz.", "six: fighters fighters-surrendered event"],
    ["In Baghouz six fighters surrendered, and in Raqqa 300.", "six: fighters fighters-surrendered event"],
  ])("%s %s", (text, expected) => {
    expect(readingsOf(text)).toContain(expected);
  });
});

test("the place right behind a number is its own, with an article too", () => {
  const text =
    "19 civilians were killed in the Manbij bombing, while IS shrank to six square miles in Baghouz.";
  expect(readingsOf(text)).not.toContain("19: civilians civilians-killed event");
});
