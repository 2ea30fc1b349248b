import { describe, expect, test } from "vitest";
import { figuresOf, makeEngine } from "../made.ts";

const engine = makeEngine();
const first = (...texts: string[]) => figuresOf(engine, ...texts)[0];

describe("scope", () => {
  test.each([
    ["400 jihadists surrendered in Baghouz on Monday.", "event"],
    ["400 jihadists surrendered in Baghouz overnight.", "event"],
    ["4,000 jihadists have surrendered in Baghouz since January.", "total"],
    ["Since 9 January, 30,000 people have left Baghouz.", "total"],
    ["Thirty-two SDF fighters have been wounded so far.", "total"],
    ["About 600 fighters are still inside Baghouz.", "level"],
  ])("%s %s", (text, scope) => {
    expect(first(text)?.scope).toBe(scope);
  });
});

describe("speaker", () => {
  test.each([
    ["Mustafa Bali said that 3,000 people left Baghouz on Monday.", "bali"],
    ["“About 600 fighters are still inside Baghouz,” Mustafa Bali said.", "bali"],
    ["According to the Observatory, 400 jihadists surrendered in Baghouz.", "observatory"],
    ["About 3,000 people left Baghouz.", null],
  ])("%s", (text, speaker) => {
    expect(first(text)?.speaker).toBe(speaker);
  });

  test("“he said” is whoever spoke before", () => {
    const figures = figuresOf(
      engine,
      "Kino Gabriel spoke to reporters, Gabriel said. He said 400 jihadists surrendered in Baghouz.",
    );
    expect(figures.map(({ speaker }) => speaker)).toEqual(["gabriel"]);
  });
});

describe("day", () => {
  // 5 March 2019 was a Tuesday.
  test.each([
    ["400 jihadists surrendered in Baghouz on Monday.", "2019-03-04"],
    ["400 jihadists surrendered in Baghouz on Tuesday.", "2019-03-05"],
    ["400 jihadists surrendered in Baghouz on Wednesday.", "2019-02-27"],
    ["400 jihadists surrendered in Baghouz on 2 March.", "2019-03-02"],
    ["On March 2, 2019, 400 jihadists surrendered in Baghouz.", "2019-03-02"],
    ["400 jihadists surrendered in Baghouz yesterday.", "2019-03-04"],
    ["400 jihadists surrendered in Baghouz.", "2019-03-05"],
  ])("%s", (text, asOf) => {
    expect(first(text)?.asOf).toBe(asOf);
  });
});
