/**
 * `npm run rules`: builds the engine with a switch in each function that reads sentences, and runs src/cli/rules.ts, which takes
 * them out one by one.
 */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { transform } from "esbuild";
import { bundleTool } from "./bundle-tool.mjs";
import { instrument } from "./rules/instrument.mjs";

const root = path.resolve(import.meta.dirname, "..");
/** Rooms whose functions are rules of reading. */
const READING = /[\\/]src[\\/]engine[\\/](?:claims|quantities)[\\/][\w-]+\.ts$/;

/** @type {{ file: string, name: string, length: number }[]} */
const rules = [];

/** @type {import("esbuild").Plugin} */
const switches = {
  name: "switches",
  setup(build) {
    build.onLoad({ filter: READING }, async ({ path: file }) => {
      const { code } = await transform(await readFile(file, "utf8"), { loader: "ts", target: "es2022" });
      const made = instrument(code, rules.length);
      rules.push(...made.rules.map((rule) => ({ file: path.basename(file), ...rule })));
      return { contents: made.code, loader: "js", resolveDir: path.dirname(file) };
    });
  },
};

const file = await bundleTool(root, "src/cli/rules.ts", [switches]);
const child = spawn(process.execPath, [file, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, RULES: JSON.stringify(rules) },
});
child.on("exit", (code, signal) => {
  process.exitCode = code ?? (signal ? 1 : 0);
});
