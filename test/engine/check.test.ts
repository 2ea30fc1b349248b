import { describe, expect, test } from "vitest";
import type { Block, Figure } from "../../src/types/findings.ts";
import { source } from "../sample.ts";
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

  test("a battle elsewhere goes on, but not in a sentence that names the alliance", () => {
    const KOBANE = "He had fought them since the siege of his town, Kobane.";
    expect(exactsOf("", KOBANE, "Some 400 jihadists surrendered.")).toEqual([]);
    expect(exactsOf("", KOBANE, "Some 400 jihadists surrendered to the SDF.")).toEqual(["Some 400"]);
    expect(exactsOf("", KOBANE, "Some 400 jihadists surrendered to the SDF there.")).toEqual([]);
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

describe("a page does not confirm itself", () => {
  const claim = {
    measure: "fighters-surrendered",
    scope: "event" as const,
    min: 400,
    max: 400,
    asOf: PUBLISHED,
  };
  const both = makeEngine(
    [makeClaim("self", { ...claim, report: "page" }), makeClaim("other", { ...claim, report: "901" })],
    [source, { ...source, id: "page" }],
  );
  const claimsOf = (figure?: Figure) => figure?.reports.map((comparison) => comparison.claim).sort();

  test("claims of the reports that are left out are compared with nothing and counted nowhere", () => {
    expect(claimsOf(figuresOf(both, SURRENDERED)[0])).toEqual(["other", "self"]);
    expect(claimsOf(figuresOf(both.without(["page"]), SURRENDERED)[0])).toEqual(["other"]);
    const article = { title: "", description: "", published: PUBLISHED, topic: true };
    const { claims, reports } = both
      .without(["page"])
      .check(article, [{ id: 1, text: SURRENDERED, level: 0 }]);
    expect([Object.keys(claims), Object.keys(reports)]).toEqual([["other"], ["901"]]);
  });

  test("nor when the figure is corrected", () => {
    const [figure] = figuresOf(both, SURRENDERED);
    const correction = { measure: claim.measure, scope: claim.scope, asOf: PUBLISHED, speaker: null };
    const corrected = both.without(["page"]).correct(figure as Figure, correction);
    expect(claimsOf(corrected.figures[0])).toEqual(["other"]);
  });

  test("the engine itself stays whole", () => {
    both.without(["page", "901"]);
    expect(claimsOf(figuresOf(both, SURRENDERED)[0])).toEqual(["other", "self"]);
    expect(both.without(["page"]).coverage).toEqual(both.coverage);
  });
});
