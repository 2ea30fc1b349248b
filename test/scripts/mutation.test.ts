import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readMutation } from "../../scripts/facts/mutation.mjs";

const folder = mkdtempSync(join(tmpdir(), "mutation-"));
afterAll(() => rmSync(folder, { recursive: true }));

function reportOf(files: Record<string, readonly string[]>): string {
  const path = join(folder, "mutation.json");
  const told = Object.entries(files).map(([name, all]) => [
    name,
    { mutants: all.map((status) => ({ status })) },
  ]);
  writeFileSync(path, JSON.stringify({ files: Object.fromEntries(told) }));
  return path;
}

test("the score counts what tests could judge, of the folder around all files", async () => {
  const path = reportOf({
    "src/engine/claims/a.ts": ["Killed", "Timeout", "Ignored", "CompileError"],
    "src/engine/b.ts": ["Survived", "NoCoverage"],
  });
  const day = new Date("2019-03-23T12:00:00Z");
  utimesSync(path, day, day);
  expect(await readMutation(path)).toEqual({
    measured: "2019-03-23",
    score: 50,
    of: "src/engine (2 files)",
    mutants: 4,
  });
});

test("a run over one folder says so", async () => {
  const path = reportOf({ "src/engine/text/a.ts": ["Killed"], "src/engine/text/b.ts": ["Killed"] });
  expect(await readMutation(path)).toMatchObject({ of: "src/engine/text (2 files)" });
});

test("where there was no run there is no score", async () => {
  expect(await readMutation(join(folder, "none.json"))).toBeNull();
});
