import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/types/findings.ts";
import { makeEngine } from "../made.ts";

const engine = makeEngine();

/** A line that starts with "# " is a heading. */
function check(title: string, ...lines: readonly string[]) {
  const blocks = lines.map(
    (line, id): Block => ({ id, text: line.replace(/^# /, ""), level: line.startsWith("# ") ? 2 : 0 }),
  );
  return engine.check({ title, description: "", published: "2019-03-20" }, blocks);
}

describe("the gate", () => {
  test("opens for a report of the battle", () => {
    const { onTopic, figures } = check(
      "Islamic State fighters give up in Baghouz",
      "Some 400 Islamic State fighters surrendered in Baghouz, the Syrian Democratic Forces said.",
    );
    expect(onTopic).toBe(true);
    expect(figures).toHaveLength(1);
  });

  test("opens for a page that never names it but describes nothing else", () => {
    const { onTopic } = check(
      "Islamic State loses the last enclave",
      "The last ISIS enclave on the Euphrates was taken in March 2019.",
      "Islamic State fighters gave up to the Syrian Democratic Forces.",
    );
    expect(onTopic).toBe(true);
  });

  test("stays shut for a list that names it once", () => {
    const battles = ["Mosul", "Raqqa", "Kobani", "Baghouz", "Aleppo", "Hama", "Homs", "Sirte"];
    const lines = battles.map((place, index) => `The battle of ${place} lasted ${index + 2} months.`);
    expect(check("Sieges of the century", "A list of long sieges.", "# All of them", ...lines).onTopic).toBe(
      false,
    );
  });

  test("stays shut for everything else", () => {
    const { onTopic, figures } = check("A bakery opens", "Two hundred people came.", "300 left at noon.");
    expect([onTopic, figures.length]).toEqual([false, 0]);
  });

  test("is not asked when the caller knows", () => {
    const blocks = [{ id: 0, text: "Some 400 jihadists surrendered.", level: 0 }];
    const article = { title: "", description: "", published: null };
    expect(engine.check({ ...article, topic: true }, blocks).figures).toHaveLength(1);
    expect(engine.check({ ...article, topic: false }, blocks).figures).toHaveLength(0);
  });
});

test("of a long page only its section on the battle speaks", () => {
  const other = "In 2013 some 900 rebels surrendered in the old town. ".repeat(60);
  const { onTopic, figures } = check(
    "History of a long war",
    other,
    other,
    "# Beginnings",
    other,
    "# Baghouz",
    "In 2019 Islamic State fighters were besieged in Baghouz by the Syrian Democratic Forces. Some 400 jihadists surrendered in Baghouz. Baghouz fell in March 2019.",
    "# Afterwards",
    other,
  );
  expect(onTopic).toBe(true);
  expect(figures.map(({ exact }) => exact)).toEqual(["Some 400"]);
});
