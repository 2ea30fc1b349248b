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

/** The gate runs on every listed page: twice the least that any look at the text costs, and nothing that is felt. */
export const GATE_TIMES_FLOOR = 2;
export const GATE_MS = 2;
/** mark.js is what people use to mark words in a page. */
export const MARK_JS_MEDIAN = 20;
export const MARK_JS_WORST = 8;
/** Half a frame at 60 Hz; two frames on a processor of a quarter of the speed. */
export const LONGEST_MS = 8;
export const LONGEST_THROTTLED_MS = 30;
/** A page that grows is read as it grows; half is left to what a reading costs besides its text. */
export const LIVE_TIMES_SCAN = 1.5;

/** Three frames: a reader who pressed a button takes it for at once. */
export const POPUP_PAINT_MS = 50;
