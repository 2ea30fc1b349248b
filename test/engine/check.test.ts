import { describe, expect, test } from "vitest";
import type { Block } from "../../src/types/findings.ts";
import { figuresOf, makeClaim, makeEngine, PUBLISHED } from "./made.ts";

const SURRENDERED = "Some 400 jihadists surrendered in Baghouz.";
const AMONG_THEM = "Among them were 50 militants.";

const engine = makeEngine();

/** Figures as printed; a line that starts with "# " is a heading, one that starts with "~ " is context only. */
function exactsOf(title: string, ...lines: readonly string[]): readonly string[] {
  const blocks = lines.map(
    (line, id): Block => ({
      id,
      text: line.replace(/^[#~] /, ""),
      level: line.startsWith("# ") ? 2 : 0,
      context: line.startsWith("~ "),
    }),
  );
  const article = { title, description: "", published: PUBLISHED, topic: true };
  return engine.check(article, blocks).figures.map(({ exact }) => exact);
}

describe("what one block tells the next", () => {
  test("a group goes on into the next paragraph", () => {
    expect(exactsOf("", SURRENDERED, AMONG_THEM)).toEqual(["Some 400", "50"]);
  });

  test("but not over a heading", () => {
    expect(exactsOf("", SURRENDERED, "# The camp", AMONG_THEM)).toEqual(["Some 400"]);
  });

  test("context is understood and yields no figures", () => {
    expect(exactsOf("", `~ ${SURRENDERED}`, AMONG_THEM)).toEqual(["50"]);
  });
});

describe("a section about another battle does not speak of this one", () => {
  const PLAIN = "Some 400 jihadists surrendered.";

  test.each<readonly [title: string, ...lines: readonly string[]]>([
    ["", "# Aftermath", PLAIN],
    ["The battle of Mosul", "# Baghouz", PLAIN],
    ["Baghouz after Mosul", "# Aftermath", PLAIN],
  ])("%s, %s speaks", (title, ...lines) => {
    expect(exactsOf(title, ...lines)).toEqual(["Some 400"]);
  });

  test.each<readonly [title: string, ...lines: readonly string[]]>([
    ["", "# The battle of Mosul", PLAIN],
    ["The battle of Mosul", PLAIN],
    ["The battle of Mosul", "# Aftermath", PLAIN],
  ])("%s, %s is silent", (title, ...lines) => {
    expect(exactsOf(title, ...lines)).toEqual([]);
  });

  test("each heading is judged by the title again", () => {
    expect(exactsOf("The battle of Mosul", "# Baghouz", PLAIN, "# Aftermath", PLAIN)).toEqual(["Some 400"]);
  });
});

describe("where a figure stands", () => {
  test("in a block of any length", () => {
    const text = `${"It rained on the plain. ".repeat(1000)}${SURRENDERED} ${SURRENDERED}`;
    const article = { title: "", description: "", published: PUBLISHED, topic: true };
    const { figures } = engine.check(article, [{ id: 7, text, level: 0 }]);
    expect(figures.map(({ block, start, end }) => [block, text.slice(start, end)])).toEqual([
      [7, "Some 400"],
      [7, "Some 400"],
    ]);
    expect(figures[0]?.start).toBe(text.indexOf("Some 400"));
    const silent = engine.leftovers(article, [{ id: 7, text: `${text} It took two hours.`, level: 0 }]);
    const place = `${text} It took `.length;
    expect(silent.map(({ start, end }) => [start, end])).toEqual([[place, place + "two hours".length]]);
  });

  test("numbers of context are not among those left over", () => {
    const blocks = [{ id: 1, text: "It took two hours.", level: 0, context: true }];
    expect(engine.leftovers({ title: "", description: "", published: null }, blocks)).toEqual([]);
  });
});

describe("what a figure counts", () => {
  test("who the question asks for, where the sentence does not say", () => {
    for (const who of ["", "members ", "leaders "])
      expect(figuresOf(engine, `Some 300 ${who}surrendered in Baghouz.`)[0]?.who).toBe("fighters");
  });

  test("people, where they are named by a word for things", () => {
    const hardened = "Some 300 of the group's hardened core surrendered in Baghouz.";
    expect(figuresOf(engine, hardened)[0]).toMatchObject({ unit: "people" });
  });
});

describe("news of a day is printed the day after", () => {
  const claim = { measure: "fighters-surrendered", scope: "event" as const, min: 400, max: 400 };
  const withClaim = makeEngine([makeClaim("before", { ...claim, asOf: "2019-03-04" })]);
  const relation = (text: string) => figuresOf(withClaim, text)[0]?.reports[0]?.relation;

  test("so that an undated figure agrees with yesterday's report", () => {
    expect(relation(SURRENDERED)).toBe("agrees");
  });

  test("and a dated one is told from it", () => {
    expect(relation("Some 400 jihadists surrendered in Baghouz on 5 March.")).toBe("earlier");
  });
});
