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
    "askAgain",
    "breaksLine",
    "broken",
    "capital",
    "causes",
    "counted",
    "covering",
    "digits",
    "elsewhere",
    "enclaveAt",
    "endingAt",
    "enterBlock",
    "enterInline",
    "goesOn",
    "governing",
    "grammar",
    "hasLosses",
    "hasMissed",
    "isAtStart",
    "isContext",
    "isInline",
    "isShownAsWritten",
    "isUnreachable",
    "isVisible",
    "leaveBlock",
    "leaveInline",
    "levelOfShown",
    "memory",
    "nounFrom",
    "nounTo",
    "openers",
    "placeOf",
    "pronoun",
    "quantity",
    "readAll",
    "readChanges",
    "sentence",
    "setting",
    "sibling",
    "spaced",
    "startingAt",
    "tokens",
    "unmark",
    "wordsBefore",
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
    compress: { passes: 3, keep_fargs: false, pure_getters: true },
    // Reviewers of the stores and Chromium's loader both stumble over raw non-ASCII in scripts.
    format: { ascii_only: true, comments: false },
    sourceMap: map,
  });
  await writeFile(file, smaller.code);
  if (maps) await writeFile(`${file}.map`, smaller.map);
}
