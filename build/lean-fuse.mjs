/**
 * Fuse.js as far as src/engine/claims/spelling.ts asks it: the nearest word of a fixed list to a word in small letters, neither empty
 * nor longer than one of its patterns. Left out is what the basic build refuses anyway (search by tokens, logical queries), what adds
 * and removes, lists of objects and their keys, its index, its table of diacritics, capitals, longer patterns, where in the text
 * something stands, its heap, its plug-ins and its static methods.
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
  [/if \(index && !\(index instanceof FuseIndex\)\) throw .*;/, ""],
  [
    /this\._myIndex = index \|\| createIndex\(.*?\}\);/s,
    "this._myIndex = { records: docs.map((v, i) => ({ v, i, n: 1 })) };",
  ],
  [/if \(this\.options\.useExtendedSearch && true\) throw .*;/, ""],
  [/this\._invertedIndex \? \{.*?\} : this\.options/s, "this.options"],
  [/if \(isString\(query\) && !query\.trim\(\)\) \{.*?^\t\t\}/ms, ""],
  [/if \(shouldSort\) results\.sort\(isString\(query\) \? stable : comparator\);/, "results.sort(stable);"],
  [/if \(isNumber\(limit\) && limit > -1\) results/, "results"],
  [/const results = heap \? null : \[\];/, "const results = [];"],
  [/if \(!isDefined\(text\)\) return;/, ""],
  [/const weight = key \? key\.weight : null;/, ""],
  [/totalScore \*= Math\.pow\(.*\);/, "totalScore *= score;"],
  [/pattern = isCaseSensitive \? pattern : pattern\.toLowerCase\(\);/, ""],
  [/text = isCaseSensitive \? text : text\.toLowerCase\(\);/, ""],
  [/if \(!this\.pattern\.length\) return;/, ""],
  [/if \(len > 32\) \{.*?\} else addChunk/s, "addChunk"],
  [/if \(text\.length < this\.options\.minMatchCharLength\) return \{.*?\};/s, ""],
  [/if \(pattern\.length > 32\) throw .*;/, ""],
  [/if \(ignoreLocation\) return accuracy;.*?(?=^\t\};)/ms, "return accuracy;"],
  [/const computeMatches = .*;/, "const computeMatches = true;"],
  [/findAllMatches \? textLen : /, ""],
  // Every option is given.
  [/\b(\w+) = Config\.\1\b/g, "$1"],
]);
