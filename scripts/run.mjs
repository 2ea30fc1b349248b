/** `node scripts/run.mjs FILE.ts args…`: bundles one of our TypeScript programs and runs it with its exit status. */
import { spawn } from "node:child_process";
import path from "node:path";
import { bundleTool } from "./bundle-tool.mjs";

const root = path.resolve(import.meta.dirname, "..");
const [entry, ...args] = process.argv.slice(2);

if (!entry) {
  console.error("Usage: node scripts/run.mjs FILE.ts arguments");
  process.exit(2);
}
try {
  const file = await bundleTool(root, entry);
  const child = spawn(process.execPath, ["--enable-source-maps", file, ...args], { stdio: "inherit" });
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
  });
} catch (error) {
  // esbuild has already printed what it could not read or resolve.
  console.error(`${entry} could not be bundled.${error instanceof Error ? `\n${error.message}` : ""}`);
  process.exitCode = 1;
}
