/** A second minifier over what esbuild wrote: terser folds across statements and saves four in a hundred bytes. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { minify } from "terser";

/** Read on every page and at each wake-up of the background; for the pages that a reader opens it would only cost time of building. */
const SCRIPTS = ["content.js", "background.js"];

/** Properties that only the engine, or only the content script, reads and writes: they cross no message, no store and no browser interface, and no word list has such a key. */
const INTERNAL = new RegExp(
  `^(?:${[
    "aboutCamp",
    "aboutIs",
    "addBreak",
    "addMore",
    "addText",
    "amount",
    "asThousands",
    "askAgain",
    "breaksLine",
    "broken",
    "capital",
    "causes",
    "compareAgain",
    "counted",
    "covering",
    "digits",
    "dress",
    "elsewhere",
    "enclaveAt",
    "endNode",
    "endingAt",
    "enterBlock",
    "enterInline",
    "finishBlock",
    "flashes",
    "goesOn",
    "governing",
    "grammar",
    "hasLosses",
    "hasMissed",
    "idOf",
    "isAtStart",
    "isContext",
    "isEmpty",
    "isFound",
    "isInline",
    "isOver",
    "isShown",
    "isShownAsWritten",
    "isUnreachable",
    "kinds",
    "leaveBlock",
    "leaveInline",
    "levelOfShown",
    "listen",
    "lower",
    "memory",
    "missed",
    "nextId",
    "nodes",
    "moveOn",
    "nounFrom",
    "nounTo",
    "onChange",
    "onMet",
    "onTree",
    "openers",
    "painter",
    "placeOf",
    "places",
    "pronoun",
    "quantity",
    "readAll",
    "readChanges",
    "roots",
    "rough",
    "runs",
    "sameStatement",
    "sentence",
    "setting",
    "sibling",
    "sides",
    "simple",
    "spaced",
    "startNode",
    "startingAt",
    "styling",
    "toPageReport",
    "tokens",
    "unmark",
    "unregister",
    "weak",
    "wordsBefore",
    // Fuse.js's own, and its options, which no other of our libraries has.
    "_\\w{2,}",
    "chunks",
    "comparator",
    "docFieldCount",
    "docs",
    "docTermFieldHits",
    "fieldNormWeight",
    "findAllMatches",
    "getFn",
    "hasInverse",
    "heap",
    "ignoreDiacritics",
    "ignoreFieldNorm",
    "ignoreLocation",
    "includeMatches",
    "includeScore",
    "isCaseSensitive",
    "isMatch",
    "matchedMask",
    "matchedTerms",
    "minMatchCharLength",
    "norm",
    "searcher",
    "searchIn",
    "termCount",
    "tokenize",
    "useExtendedSearch",
    "useTokenSearch",
  ].join("|")})$`,
);

/** @param {string} directory of the scripts, each with its map beside it when the build keeps maps */
export async function makeSmaller(directory, maps = false) {
  await Promise.all(SCRIPTS.map((name) => minifyScript(join(directory, name), name, maps)));
}

async function minifyScript(file, name, maps) {
  const map = maps && { content: await readFile(`${file}.map`, "utf8"), filename: name, url: undefined };
  const smaller = await minify(await readFile(file, "utf8"), {
    ecma: 2020,
    mangle: { properties: { regex: INTERNAL } },
    compress: {
      passes: 3,
      keep_fargs: false,
      pure_getters: true,
      // No function expression of ours or of our libraries is called with "new".
      unsafe_arrows: true,
      // What is compared are numbers and strings, never objects whose value it would matter to ask for first.
      unsafe_comps: true,
      // Only about what gzip finds alike: declarations side by side, comparisons as we write them, few functions folded into others.
      hoist_funs: true,
      lhs_constants: false,
      inline: 1,
    },
    // Reviewers of the stores and Chromium's loader both stumble over raw non-ASCII in scripts.
    format: { ascii_only: true, comments: false },
    sourceMap: map,
  });
  await writeFile(file, smaller.code);
  if (maps) await writeFile(`${file}.map`, smaller.map);
}
