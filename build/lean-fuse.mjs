/**
 * Fuse.js as far as src/engine/claims/spelling.ts asks it: the nearest word of a fixed list. Left out is what the basic build refuses
 * anyway (search by tokens, logical queries), what adds and removes, lists of objects and their keys, its table of
 * diacritics, its heap, its plug-ins and its static methods.
 * A minifier cannot know that nobody asks for them; the background would read them at each wake-up. That it
 * answers as the whole one does is held by test/build/lean-fuse.test.ts.
 */
import { rewrite } from "./rewrite.mjs";

export const leanFuse = rewrite("lean-fuse", /[\\/]fuse\.js[\\/]dist[\\/]fuse\.basic\.mjs$/, [
  [/this\.options\.useTokenSearch/g, "false"],
  [/^\tadd\(doc\) \{.*?(?=^\t_invalidateSearcherCache\(\))/ms, ""],
  [/^\t_searchLogical\(query\) \{.*?(?=^\};)/ms, ""],
  [
    /isString\(query\) \? isString\(this\._docs\[0\]\) .* : this\._searchLogical\(query\)/,
    "this._searchStringList(query)",
  ],
  [/isString\(this\._?docs\[0\]\)/g, "true"],
  [/^\tadd\(doc, docIndex\) \{.*?(?=^\t_createStringRecord)/ms, ""],
  [/^\t_createObjectRecord\(doc, docIndex\) \{.*?(?=^\};)/ms, ""],
  [/getFn: get,/, "getFn: void 0,"],
  [/this\._keyStore = new KeyStore\(this\.options\.keys\);/, ""],
  [/keys\.map\(createKey\)/, "[]"],
  [/const useHeap = .*;/, ""],
  [/if \(useHeap\) \{.*?^\t\t\} else \{/ms, "{"],
  [/if \(heap\) \{.*?\} else results\.push\(result\);/s, "results.push(result);"],
  [/const requireAllTokens = .*;/, ""],
  [/if \(requireAllTokens\) \{.*?^\t+\}/ms, ""],
  [/if \(!requireAllTokens \|\| this\._coversAllTokens\(matches\)\) \{/, "{"],
  [/if \((?:hasMatches && )?includeMatches\) result\.indices = .*;/g, ";"],
  [/for \(let i = 0, len = registeredSearchers.*?^\t\}$/ms, ""],
  [/if \(includeMatches\) data\.matches = formatMatches\(result\);/, ""],
  [/^\tgetIndex\(\) \{.*?(?=^\tsearch\(query, options\))/ms, ""],
  [/^\/\/#region src\/helpers\/diacritics\.ts$.*?^\/\/#endregion$/ms, ""],
  [/ignoreDiacritics \? stripDiacritics\((\w+)\) : \1/g, "$1"],
  [/^Fuse\.version = .*?(?=^var entry_default)/ms, ""],
]);
