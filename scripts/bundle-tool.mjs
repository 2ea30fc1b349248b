import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { esbuildDatabasePlugin } from "./virtual-database.mjs";
import { esbuildValidatorPlugin } from "./virtual-validator.mjs";

/**
 * Bundles one of our TypeScript programs for Node into dist/tools/, with the checked database inside.
 * @param {string} root @param {string} entry such as src/cli/check.ts
 * @param {readonly import("esbuild").Plugin[]} [plugins] that go before ours
 * @returns {Promise<string>} the file to run
 */
export async function bundleTool(root, entry, plugins = []) {
  const outfile = path.join(root, "dist/tools", `${path.basename(entry, ".ts")}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // Installed packages are loaded as they are: jsdom reads files beside its own sources.
    packages: "external",
    sourcemap: "inline",
    logLevel: "warning",
    plugins: [...plugins, esbuildDatabasePlugin(root), esbuildValidatorPlugin(root)],
  });
  return outfile;
}

/** `node scripts/bundle-tool.mjs FILE.ts`: makes the program without running it, for those who start it many times. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [entry] = process.argv.slice(2);
  if (!entry) throw new Error("Usage: node scripts/bundle-tool.mjs FILE.ts");
  console.log(path.relative(process.cwd(), await bundleTool(path.resolve(import.meta.dirname, ".."), entry)));
}
