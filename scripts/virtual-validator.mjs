/**
 * Lets source files `import validate from "virtual:own-reports"`: the schema of a reader's own reports as a function that
 * needs no `eval`, which the extension's policy forbids. Made from data/schemas/, so that what an import takes and what
 * `npm run data` takes cannot drift apart.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { MESSAGE_KEYWORD } from "./data/explain.mjs";

const NAME = "virtual:own-reports";
const SCHEMAS = ["common", "speakers", "report", "own-reports"];

/** @param {string} root @returns {Promise<string>} an ES module with the validator as its default export */
async function compileValidator(root) {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv, ["date", "date-time", "uri"]);
  ajv.addKeyword(MESSAGE_KEYWORD);
  for (const name of SCHEMAS) {
    const file = path.join(root, "data/schemas", `${name}.schema.json`);
    ajv.addSchema(JSON.parse(await readFile(file, "utf8")), `${name}.schema.json`);
  }
  const validate = ajv.getSchema("own-reports.schema.json");
  const contents = standaloneCode.default(ajv, /** @type {any} */ (validate));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  return /** @type {any} */ (outputFiles[0]).text;
}

/** @param {string} root @returns {import("esbuild").Plugin} */
export function esbuildValidatorPlugin(root) {
  return {
    name: "own-reports",
    setup(build) {
      build.onResolve({ filter: /^virtual:own-reports$/ }, () => ({ path: NAME, namespace: "own-reports" }));
      build.onLoad({ filter: /.*/, namespace: "own-reports" }, async () => ({
        contents: await compileValidator(root),
        loader: "js",
      }));
    },
  };
}

/** The same module for Vite and vitest. @param {string} root */
export function viteValidatorPlugin(root) {
  const resolved = `\0${NAME}`;
  return {
    name: "own-reports",
    resolveId: (/** @type {string} */ id) => (id === NAME ? resolved : undefined),
    load: async (/** @type {string} */ id) => (id === resolved ? compileValidator(root) : undefined),
  };
}
