/**
 * idb also makes cursors and stores something to loop over (`for await`), which we never do: a few hundred bytes that the
 * background would read at each wake-up.
 */
import { readFile } from "node:fs/promises";

/** From the first line of that part to what the module hands out. */
const LOOPS = /^const advanceMethodProps\b.*(?=^export \{)/ms;

/** @type {import("esbuild").Plugin} */
export const noCursors = {
  name: "no-cursors",
  setup(build) {
    build.onLoad({ filter: /[\\/]idb[\\/]build[\\/]index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source.replace(LOOPS, "");
      if (contents === source)
        throw new Error(`${path} has no loops over cursors any more: remove build/no-cursors.mjs`);
      return { contents, loader: "js" };
    });
  },
};
