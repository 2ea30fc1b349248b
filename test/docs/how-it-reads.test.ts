import { readFile } from "node:fs/promises";
import path from "node:path";
import database from "virtual:database";
import { expect, test } from "vitest";
import { checkLine } from "../../src/cli/jsonl-line.ts";
import { createEngine } from "../../src/engine/index.ts";

test("the worked sentence of docs/how-it-reads.md is read as it says", async () => {
  const file = path.resolve(import.meta.dirname, "../../docs/how-it-reads.md");
  const page = await readFile(file, "utf8");
  const text = page.match(/^> (.*)$/m)?.[1];
  const shown = JSON.parse(page.match(/```json\n([^`]*)```/)?.[1] ?? "null");
  expect(text).toBeDefined();
  const line = JSON.stringify({ text, published: "2019-03-05", topic: true });
  const { figures } = checkLine(line, () => createEngine(database));
  expect(figures).toHaveLength(1);
  expect(figures[0]).toMatchObject(shown);
  expect(figures[0]).toHaveProperty("reports");
  expect((figures[0] as { reports: unknown }).reports).toContainEqual({
    claim: "003-1",
    relation: "printed-differently",
  });
});
