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
    "docFieldCount",
    "docTermFieldHits",
    "fieldNormWeight",
    "findAllMatches",
    "ignoreDiacritics",
    "ignoreFieldNorm",
    "ignoreLocation",
    "includeMatches",
    "includeScore",
    "isCaseSensitive",
    "matchedMask",
    "matchedTerms",
    "minMatchCharLength",
    "termCount",
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
    // The last two are only about what gzip finds alike: declarations side by side, and comparisons written as we write them.
    compress: { passes: 3, keep_fargs: false, pure_getters: true, hoist_funs: true, lhs_constants: false },
    // Reviewers of the stores and Chromium's loader both stumble over raw non-ASCII in scripts.
    format: { ascii_only: true, comments: false },
    sourceMap: map,
  });
  await writeFile(file, smaller.code);
  if (maps) await writeFile(`${file}.map`, smaller.map);
}
