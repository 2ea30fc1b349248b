/**
 * Measures accuracy, sizes and mutation score again, prints them and writes docs/facts.json and README's part, and counts the
 * record for docs/data.md: `node scripts/facts.mjs`. The mutation score is that of the last `npm run mutation`, which takes its time.
 */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { sizesOf } from "../build/budget.mjs";
import { buildExtension } from "../build.mjs";
import { bundleTool } from "./bundle-tool.mjs";
import { loadData } from "./data/load.mjs";
import { readMutation } from "./facts/mutation.mjs";
import { putRecord } from "./facts/record.mjs";
import { putFacts, renderFacts } from "./facts/render.mjs";

const root = path.resolve(import.meta.dirname, "..");
const at = (/** @type {string} */ name) => path.join(root, name);

const before = JSON.parse(await readFile(at("docs/facts.json"), "utf8").catch(() => "{}"));
const sizes = await sizesOf(root, await buildExtension());
const tool = await bundleTool(root, "src/cli/facts.ts");
const { stdout } = await promisify(execFile)(process.execPath, [tool], { cwd: root });
/** @type {import("./facts/render.mjs").Facts} */
const facts = {
  measured: new Date().toISOString().slice(0, 10),
  ...JSON.parse(stdout),
  sizes: sizes.map(({ file, size, bytes, gzip }) => ({ file, size, bytes, gzip })),
  mutation: (await readMutation(at("dist/mutation/mutation.json"))) ?? before.mutation ?? null,
};
await writeFile(at("docs/facts.json"), `${JSON.stringify(facts, null, 2)}\n`);
await writeFile(at("README.md"), putFacts(await readFile(at("README.md"), "utf8"), facts));
await writeFile(
  at("docs/data.md"),
  putRecord(await readFile(at("docs/data.md"), "utf8"), await loadData(root)),
);
console.log(renderFacts(facts));
