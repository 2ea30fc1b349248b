/**
 * Lets source files `import database from "virtual:database"`: the checked claim database, compiled from
 * `data/` at bundling time. One place for esbuild and Vite, so that a build and a test never see different data.
 */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { compileDatabase } from "./data/compile.mjs";

const NAME = "virtual:database";

/** Files whose change must make a watching build compile the database again. */
async function watched(/** @type {string} */ root) {
  const entries = await readdir(path.join(root, "data"), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** @param {string} root @returns {import("esbuild").Plugin} */
export function esbuildDatabasePlugin(root) {
  return {
    name: "database",
    setup(build) {
      build.onResolve({ filter: /^virtual:database$/ }, () => ({ path: NAME, namespace: "database" }));
      build.onLoad({ filter: /.*/, namespace: "database" }, async () => {
        const watchFiles = await watched(root);
        try {
          return { contents: JSON.stringify(await compileDatabase(root)), loader: "json", watchFiles };
        } catch (error) {
          return { errors: [{ text: error instanceof Error ? error.message : String(error) }], watchFiles };
        }
      });
    },
  };
}

/** The same module for Vite and vitest. @param {string} root */
export function viteDatabasePlugin(root) {
  const resolved = `\0${NAME}`;
  return {
    name: "database",
    resolveId: (/** @type {string} */ id) => (id === NAME ? resolved : undefined),
    load: async (/** @type {string} */ id) =>
      id === resolved ? `export default ${JSON.stringify(await compileDatabase(root))}` : undefined,
  };
}
