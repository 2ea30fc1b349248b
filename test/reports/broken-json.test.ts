/** Whatever is not JSON is told with its line and what to do. */
import fc from "fast-check";
import { type ParseError, parse } from "jsonc-parser";
import { expect, test } from "vitest";
import { brokenJson } from "../../src/reports/broken-json.ts";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test.each([
  ["", 1, ["problemJsonValue"]],
  ['{\n"a": 1,\n}', 3, ["problemJsonName"]],
  ['[\n"a"\n"b"]', 3, ["problemJsonComma", '"b"']],
  ['{"a" 1}', 1, ["problemJsonColon"]],
  ["[[]", 1, ["problemJsonClose", "]"]],
  ["{}\n{}", 2, ["problemJsonEnd", "{", "[ ]"]],
  ["{'a': 1}", 1, ["problemJsonSign", "'a'"]],
  ["[1.]", 1, ["problemJsonSign", "1."]],
  ["[\n// mine\n]", 2, ["problemJsonComment"]],
  ['["a\nb"]', 1, ["problemJsonOpen", '"a']],
  ['["C:\\x"]', 1, ["problemJsonEscape", '"C:\\x"']],
  [`["${"a".repeat(50)}`, 1, ["problemJsonOpen", `"${"a".repeat(39)}`]],
])("%j", (text, line, problem) => {
  expect(isJson(text)).toBe(false);
  expect(brokenJson(text)).toEqual({ line, problem });
});

/** What finds the place must be as strict as what refuses the text. */
const hasPlace = (text: string): boolean => {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  return errors.length > 0;
};

test("a sound text with a sign put in or taken out has a place where it breaks", () => {
  const sound = fc.json({ maxDepth: 3 }).map((json) => JSON.stringify(JSON.parse(json), null, 1));
  const signs = fc.constantFrom(
    "",
    ",",
    ":",
    "{",
    "}",
    "[",
    "]",
    '"',
    "'",
    "\\",
    "x",
    "1",
    "-",
    ".",
    "/*",
    "//",
    "\n",
  );
  fc.assert(
    fc.property(sound, fc.nat(), signs, (text, place, put) => {
      const at = place % (text.length + 1);
      const cut = text.slice(0, at) + put + text.slice(at + 1);
      fc.pre(!isJson(cut));
      expect(hasPlace(cut)).toBe(true);
      const { line, problem } = brokenJson(cut);
      expect(line).toBeLessThanOrEqual(cut.split("\n").length);
      expect(problem.every(Boolean)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
