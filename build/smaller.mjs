/** A second minifier over what esbuild wrote: terser folds across statements and saves four in a hundred bytes. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { minify } from "terser";

/** Read on every page and at each wake-up of the background; for the pages that a reader opens it would only cost time of building. */
const SCRIPTS = ["content.js", "background.js"];

/**
 * Properties that only the engine, or only the content script, reads and writes: they cross no message and no store, are looked up
 * under no name that is data, and what the browser calls so too is nothing that these scripts use.
 */
const INTERNAL = new RegExp(
  `^(?:${[
    "aboutCamp",
    "aboutIs",
    "addBreak",
    "addMore",
    "addText",
    "amount",
    "askAgain",
    "asThousands",
    "breaksLine",
    "broken",
    "calendarDays",
    "capital",
    "catchUp",
    "causes",
    "compareAgain",
    "comparison",
    "counted",
    "covering",
    "dated",
    "dayInferred",
    "digits",
    "dress",
    "elsewhere",
    "enclaveAt",
    "endingAt",
    "endNode",
    "enterBlock",
    "enterInline",
    "event",
    "events",
    "factor",
    "finishBlock",
    "flashes",
    "goesOn",
    "governing",
    "grammar",
    "groups",
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
    "kinds",
    "leaveBlock",
    "leaveInline",
    "levelOfShown",
    "listen",
    "lower",
    "memory",
    "moveOn",
    "nearest",
    "nextId",
    "nodes",
    "nounFrom",
    "nounTo",
    "onChange",
    "onMet",
    "onTree",
    "openers",
    "painter",
    "placeOf",
    "places",
    "prints",
    "pronoun",
    "quantity",
    "readAll",
    "readChanges",
    "reportsAt",
    "roots",
    "rough",
    "runs",
    "sameSpeaker",
    "sameStatement",
    "sentence",
    "sentences",
    "setting",
    "sibling",
    "sides",
    "simple",
    "spaced",
    "speaks",
    "spokeOn",
    "startingAt",
    "startNode",
    "styling",
    "tokens",
    "toPageReport",
    "unmark",
    "unregister",
    "weak",
    "wordsBefore",
    // Fuse.js's own, and its options, which no other of our libraries has.
    "_\\w{2,}",
    "chunks",
    "docs",
    "fieldNormWeight",
    "findAllMatches",
    "getFn",
    "heap",
    "ignoreDiacritics",
    "ignoreFieldNorm",
    "ignoreLocation",
    "includeMatches",
    "includeScore",
    "isCaseSensitive",
    "isCreated",
    "isMatch",
    "minMatchCharLength",
    "norm",
    "refIndex",
    "searchIn",
    "setCollection",
    "setIndexRecords",
    "setKeys",
    "setSources",
    "shouldSort",
    "sortFn",
    "threshold",
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
    mangle: { properties: { builtins: true, regex: INTERNAL } },
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
