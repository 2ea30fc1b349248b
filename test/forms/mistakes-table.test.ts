/** The table of what is to be mended speaks the reader's language, and a spreadsheet takes none of it for a formula. */
import Papa from "papaparse";
import { expect, test, vi } from "vitest";
import { browser, speak, tables } from "../fake-browser.ts";
import { REFUSED } from "../reports/refused.ts";

vi.mock("../../src/browser.ts", () => ({ browser }));

test.each(Object.keys(tables))("in %s", async (language) => {
  speak(language);
  vi.resetModules();
  const [{ mistakesCsv }, { asInFile, problemWords }] = await Promise.all([
    import("../../src/forms/mistakes-table.ts"),
    import("../../src/voice/problem.ts"),
  ]);
  const mistakes = Object.values(REFUSED).flatMap((refuse) => refuse());
  const { data, errors } = Papa.parse<string[]>(mistakesCsv(mistakes, asInFile).trimEnd());
  const [head, ...rows] = data;
  const columns = ["columnLine", "columnRecord", "columnField", "columnProblem"];
  expect(errors).toEqual([]);
  expect(head).toEqual(columns.map((key) => tables[language]?.[key]?.message));
  expect(rows).toEqual(
    mistakes.map(({ line, record, field, problem }) => [
      line === null ? "" : `${line}`,
      problemWords(record),
      field,
      problemWords(problem),
    ]),
  );
});

test("a field that begins a formula is text", async () => {
  const { mistakesCsv } = await import("../../src/forms/mistakes-table.ts");
  const { asInFile } = await import("../../src/voice/problem.ts");
  const hostile = { line: 1, record: ["recordFile"], field: "=1+1", problem: ["problemNoField"] } as const;
  expect(mistakesCsv([hostile], asInFile)).toContain(",'=1+1,");
});
