/**
 * idb also makes cursors and stores something to loop over (`for await`), advances cursors and answers "in", which we never ask: some
 * hundred bytes that the background would read at each wake-up.
 */
import { rewrite } from "./rewrite.mjs";

/** From the first line of that part to what the module hands out. */
const LOOPS = /^const advanceMethodProps\b.*(?=^export \{)/ms;

export const noCursors = rewrite("no-cursors", /[\\/]idb[\\/]build[\\/]index\.js$/, [
  [LOOPS, ""],
  [/^ {4}if \(getCursorAdvanceMethods\(\)\.includes\(func\)\) \{.*?^ {4}\}$/ms, ""],
  [/^ {4}has\(target, prop\) \{.*?^ {4}\},$/ms, ""],
  [/^ {4}has: .*$/m, ""],
]);
