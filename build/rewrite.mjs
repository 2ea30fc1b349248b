/**
 * Parts of a library's module that we have no use for, left out or put otherwise as it is bundled. A part that is no longer
 * there fails the build: then the plugin is to be mended, or removed.
 */
import { readFile } from "node:fs/promises";

/**
 * @param {string} name
 * @param {RegExp} filter the module's path
 * @param {readonly (readonly [part: RegExp, instead: string])[]} parts
 * @returns {import("esbuild").Plugin}
 */
export const rewrite = (name, filter, parts) => ({
  name,
  setup(build) {
    build.onLoad({ filter }, async ({ path }) => {
      let contents = await readFile(path, "utf8");
      for (const [part, instead] of parts) {
        const before = contents;
        contents = before.replace(part, instead);
        if (contents === before) throw new Error(`${path} has no ${part} any more: mend build/${name}.mjs`);
      }
      return { contents, loader: "js" };
    });
  },
});
