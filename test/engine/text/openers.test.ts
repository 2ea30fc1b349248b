import { expect, test } from "vitest";
import { addOpeners, openedBy } from "../../../src/engine/text/openers.ts";

test("each list has its own place, and a word that none knows opens nothing", () => {
  const first = addOpeners([
    ["openers-a", "first a"],
    ["openers-b", "first b"],
  ]);
  const second = addOpeners([["openers-b", "second b"]]);
  expect(openedBy("openers-a")[first]).toBe("first a");
  expect(openedBy("openers-a")[second]).toBeUndefined();
  expect([openedBy("openers-b")[first], openedBy("openers-b")[second]]).toEqual(["first b", "second b"]);
  expect(openedBy("openers-c").every((begins) => begins === undefined)).toBe(true);
});
