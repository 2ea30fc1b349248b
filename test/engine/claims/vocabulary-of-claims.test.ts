/** A figure of a part of what a measure counts says so, in the words that claims use. */
import { expect, test } from "vitest";
import { countedGroup } from "../../../src/engine/claims/vocabulary-of-claims.ts";
import { readingOf } from "../made.ts";

test.each([
  ["300 women and children left Baghouz.", "women-and-children"],
  ["300 women left Baghouz.", "women-and-children"],
  ["300 kids left Baghouz.", "women-and-children"],
  ["300 wives left Baghouz.", "women-and-children"],
  ["300 minors left Baghouz.", "women-and-children"],
  ["300 civilians left Baghouz.", "civilians"],
  ["300 women and other civilians left Baghouz.", "civilians"],
  ["300 women and relatives left Baghouz.", "civilians"],
  ["300 women and families left Baghouz.", "civilians"],
  ["300 villagers left Baghouz.", "civilians"],
  ["300 people left Baghouz.", "civilians"],
])("%s %s", (text, expected) => {
  expect(countedGroup(readingOf(text), "civilians")).toBe(expected);
});

test("women and children are a part only of what counts civilians", () => {
  expect(countedGroup(readingOf("300 women left Baghouz."), "people")).toBe("people");
});

test("men are not yet fighters, and other measures do not tell them apart", () => {
  expect(countedGroup(readingOf("300 men left Baghouz."), "fighters")).toBe("men");
  expect(countedGroup(readingOf("300 men left Baghouz."), "people")).toBe("people");
  expect(countedGroup(readingOf("300 fighters left Baghouz."), "fighters")).toBe("fighters");
});

test("where no word named them, they are whom the measure counts", () => {
  expect(countedGroup({ ...readingOf("300 women left Baghouz."), why: [] }, "civilians")).toBe("civilians");
});
