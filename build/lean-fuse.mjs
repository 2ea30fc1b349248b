/**
 * Fuse.js without what a fixed list of words has no use for: its search by tokens, which the basic build refuses anyway, and the
 * methods that add and remove. A minifier cannot know that nobody calls them; the background would read them at each wake-up.
 */
import { readFile } from "node:fs/promises";

/** Each what it replaces and by what; a part that is no longer there fails the build. */
const PARTS = [
  [/this\.options\.useTokenSearch/g, "false"],
  [/^\tadd\(doc\) \{.*?(?=^\t_invalidateSearcherCache\(\))/ms, ""],
];

/** @type {import("esbuild").Plugin} */
export const leanFuse = {
  name: "lean-fuse",
  setup(build) {
    build.onLoad({ filter: /[\\/]fuse\.js[\\/]dist[\\/]fuse\.basic\.mjs$/ }, async ({ path }) => {
      let contents = await readFile(path, "utf8");
      for (const [part, instead] of PARTS) {
        const before = contents;
        contents = contents.replace(part, instead);
        if (contents === before) throw new Error(`${path} has no ${part} any more: mend build/lean-fuse.mjs`);
      }
      return { contents, loader: "js" };
    });
  },
};
