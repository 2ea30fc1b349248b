/**
 * Preact can set innerHTML (for dangerouslySetInnerHTML), which we never ask of it and `web-ext lint` rightly warns of.
 * Bundled here without that ability, so that every warning of the linter can fail the build, and no-markup.mjs every mention.
 */
import { rewrite } from "./rewrite.mjs";

export const noInnerHtml = rewrite(
  "no-inner-html",
  /[\\/]preact[\\/]dist[\\/]preact\.(?:module\.js|mjs|js)$/,
  [[/\.innerHTML\b/g, ".textContent"]],
);
