/** Every reason not to take a file is given for one, and is worded in every language with all that it names. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Problem } from "../../src/reports/problem.ts";
import { browser, speak, tables } from "../fake-browser.ts";
import { REFUSED } from "../reports/refused.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

const ISOLATES = /[\u2066-\u2069]/g;
const reasons = Object.entries(REFUSED);

function problemOf(key: string): Problem {
  const found = REFUSED[key]?.().find(({ problem }) => problem[0] === key);
  if (!found) throw new Error(`No file is refused for ${key}`);
  return found.problem;
}

test("each reason that there are words for keeps a file out", () => {
  const worded = Object.keys(tables.en ?? {}).filter((key) => key.startsWith("problem"));
  expect(Object.keys(REFUSED).sort()).toEqual(worded.sort());
});

describe.each(Object.keys(tables))("in %s", (language) => {
  let words: (problem: Problem) => string;
  beforeEach(async () => {
    speak(language);
    vi.resetModules();
    ({ problemWords: words } = await import("../../src/voice/problem.ts"));
  });
  afterEach(() => speak("en"));

  test.each(reasons.map(([key]) => key))("%s", (key) => {
    const problem = problemOf(key);
    const [, ...values] = problem;
    const said = words(problem).replace(ISOLATES, "");
    for (const value of values)
      expect(said).toContain(typeof value === "string" ? value : (value.value ?? value.field));
    expect(values).toHaveLength(Object.keys(tables.en?.[key]?.placeholders ?? {}).length);
    expect(said).not.toMatch(/\$|undefined|null to/);
    if (language !== "en") expect(tables[language]?.[key]?.message).not.toBe(tables.en?.[key]?.message);
  });

  test("so are the place and the heads of the table that is saved", () => {
    for (const [, refuse] of reasons)
      for (const { record } of refuse()) expect(words(record)).toMatch(/\p{L}/u);
    expect(words(["recordReport", "own-a"])).toContain("own-a");
    if (language !== "en")
      expect(words(["recordReport", "own-a"]).replace(ISOLATES, "")).not.toBe("report own-a");
  });
});
