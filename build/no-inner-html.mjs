/**
 * Preact can set innerHTML (for dangerouslySetInnerHTML), which we never ask of it and `web-ext lint` rightly warns of.
 * Bundled here without that ability, so that every warning of the linter can fail the build, and no-markup.mjs every mention.
 */
import { readFile } from "node:fs/promises";

const MENTION = /\.innerHTML\b/g;

/** @type {import("esbuild").Plugin} */
export const noInnerHtml = {
  name: "no-inner-html",
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.(?:module\.js|mjs|js)$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source.replace(MENTION, ".textContent");
      if (contents === source)
        throw new Error(`${path} no longer speaks of innerHTML: remove build/no-inner-html.mjs`);
      return { contents, loader: "js" };
    });
  },
};
