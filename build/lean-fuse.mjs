/**
 * Fuse.js without what a fixed list of words has no use for: its search by tokens, which the basic build refuses anyway, and the
 * methods that add and remove. A minifier cannot know that nobody calls them; the background would read them at each wake-up.
 */
import { rewrite } from "./rewrite.mjs";

export const leanFuse = rewrite("lean-fuse", /[\\/]fuse\.js[\\/]dist[\\/]fuse\.basic\.mjs$/, [
  [/this\.options\.useTokenSearch/g, "false"],
  [/^\tadd\(doc\) \{.*?(?=^\t_invalidateSearcherCache\(\))/ms, ""],
]);
