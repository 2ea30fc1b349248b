import { expect, test } from "vitest";
import { regexesOf } from "../../scripts/regexes/find.mjs";
import { problemOf } from "../../scripts/regexes/judge.mjs";
import { judgeAll } from "../../scripts/regexes/judge-all.mjs";

test("literals and constructors are found with their lines", async () => {
  const source = [
    "const a: RegExp = /x+/u;",
    "// /not one/",
    'const b = new RegExp("y+", "g") as RegExp;',
    "const c = 4 / 2 / 1;",
    "const d = /x+/u;",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
    "const e = RegExp(`${b.source}z`);",
  ].join("\n");
  expect(await regexesOf(source, "a.ts")).toEqual([
    { pattern: "x+", flags: "u", line: 1 },
    { pattern: "y+", flags: "g", line: 3 },
    { pattern: "x+", flags: "u", line: 5 },
    { pattern: null, flags: "", line: 6 },
  ]);
});

test("backtracking is named, linear matching is not", () => {
  expect(problemOf("^(a+)+$", "")).toMatch(/exponential/);
  expect(problemOf("a*a*b$", "")).toMatch(/polynomial/);
  expect(problemOf("^[a-z]+$", "i")).toBeNull();
});

test("many are judged at once and answered in their order", async () => {
  const patterns = ["^[a-z]+$", "^(a+)+$", "^b$"].map((pattern) => ({ pattern, flags: "" }));
  expect(await judgeAll(patterns)).toEqual([null, expect.stringMatching(/exponential/), null]);
});
