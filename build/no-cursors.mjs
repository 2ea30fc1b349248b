/**
 * idb also makes cursors and stores something to loop over (`for await`), which we never do: a few hundred bytes that the
 * background would read at each wake-up.
 */
import { rewrite } from "./rewrite.mjs";

/** From the first line of that part to what the module hands out. */
const LOOPS = /^const advanceMethodProps\b.*(?=^export \{)/ms;

export const noCursors = rewrite("no-cursors", /[\\/]idb[\\/]build[\\/]index\.js$/, [[LOOPS, ""]]);
