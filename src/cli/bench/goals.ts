/** What the bench holds the engine to, each with its reason. */

/** Thinking must not be felt on a long page: readers that build a parse of every word are a hundred times slower. */
export const QUANTITIES_TIMES_COMPROMISE = 100;
/** The whole check also finds who, event and place, and compares; half of that speed is left to it. */
export const CHECK_TIMES_COMPROMISE = 50;

export const DATABASE_SIZES = [60, 600, 6_000, 60_000] as const;
/** The background is woken for a page and has to answer before the reader looks. */
export const LOAD_MS = 300;
/** Looking claims up is a search in sorted lists, so time grows by the logarithm; a quarter is left to noise. */
export const GROWTH_SLACK = 1.25;

/** Ten times the text takes at most twelve times as long: linear, with room for the collector. */
export const LINEAR_SLACK = 1.2;
