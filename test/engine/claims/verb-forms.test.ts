import { describe, expect, test } from "vitest";
import events from "../../../data/words/events.json";
import { formsOf } from "../../../src/engine/claims/verb-forms.ts";

const allOf = (phrase: string) => Object.values(formsOf(phrase)).flat();

describe("formsOf", () => {
  test.each([
    ["surrender", ["surrender", "surrenders", "surrendered", "surrendering"]],
    ["march", ["march", "marches", "marched", "marching"]],
    ["ferry", ["ferry", "ferries", "ferried", "ferrying"]],
    ["stay", ["stay", "stays", "stayed", "staying"]],
    ["slip", ["slip", "slips", "slipped", "slipping"]],
    ["trek", ["trek", "treks", "trekked", "trekking"]],
    ["evacuate", ["evacuate", "evacuates", "evacuated", "evacuating"]],
    ["hide", ["hide", "hides", "hid", "hidden", "hiding"]],
    ["die", ["die", "dies", "died", "dying"]],
    ["flee", ["flee", "flees", "fled", "fleeing"]],
    ["quit", ["quit", "quits", "quit", "quitting"]],
    ["creep", ["creep", "creeps", "crept", "creeping"]],
  ])("%s", (verb, forms) => {
    expect(allOf(verb)).toEqual(forms);
  });

  test("leaves what follows the verb as it is", () => {
    expect(formsOf("give themselves up")).toEqual({
      base: ["give themselves up", "gives themselves up"],
      past: ["gave themselves up", "given themselves up"],
      ing: ["giving themselves up"],
    });
  });

  test("makes no form that the words give once more", () => {
    for (const { event, verbs = [], base = [], past = [], ing = [] } of [
      ...events.events,
      ...events.families,
    ]) {
      const made = new Set(verbs.flatMap(allOf));
      expect(
        [...base, ...past, ...ing].filter((form) => made.has(form)),
        event,
      ).toEqual([]);
    }
  });
});
