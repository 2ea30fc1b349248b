/** Imported before all else: the time to the first paint is counted from here, where the script begins to run. */
export const STARTED = "oww-started";

performance.mark(STARTED);
