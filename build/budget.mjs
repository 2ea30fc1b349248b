/** Sizes are promises to the reader: budgets.json names them with their reasons, and going over one fails the build. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** @returns every budget with the size that the built file has, in bytes. */
export async function sizesOf(root, directory) {
  const budgets = JSON.parse(await readFile(join(root, "budgets.json"), "utf8"));
  return Promise.all(
    budgets.map(async (budget) => {
      const content = await readFile(join(directory, budget.file));
      return { ...budget, size: budget.gzip ? gzipSync(content, { level: 9 }).length : content.length };
    }),
  );
}

export async function checkBudgets(root, directory) {
  const rows = await sizesOf(root, directory);
  const over = rows.filter(({ size, bytes }) => size > bytes);
  if (over.length > 0) {
    const lines = over.map((r) => `${r.file}: ${r.size} bytes, budget ${r.bytes}. ${r.reason}`);
    throw new Error(`Over budget:\n${lines.join("\n")}`);
  }
  return rows.map(
    (r) => `${r.file.padEnd(14)}${String(r.size).padStart(8)} of ${r.bytes}${r.gzip ? " (gzip)" : ""}`,
  );
}
