/** Every bound of the content script, with its reason. */

/** Longest stretch of our own work before the page gets its thread back. With what follows the last look at the clock and a turn of the collector, half a frame at 60 Hz. */
export const SLICE_MS = 3;

/** Nodes between two looks at the clock; performance.now() for each would cost more than the walk. */
export const NODES_PER_LOOK = 32;

/** Body text that the gate reads, 15,000 words: a page that names its topic only after these is about another. */
export const GATE_CHARACTERS = 100_000;

/** Elements whose text the gate reads at one go: a page that names its topic at once is not read to its end. */
export const GATE_ELEMENTS = 1_000;

/** Characters that the gate looks through at once: each search has its price, and most of what stands between two scripts is short. */
export const GATE_PART = 10_000;

/** Characters of one check message: a long article. To copy it and its answer takes a millisecond or two. */
export const MESSAGE_CHARACTERS = 25_000;

/** What a reader has in mind of the text before: a long paragraph. */
export const CONTEXT_CHARACTERS = 2_000;

/** A page's blocks we are willing to read at all; beyond it is a data dump, not an article. */
export const MAX_BLOCKS = 20_000;

/** Hidden texts that are waited for until they show. An observer may keep each alive though the page took it out; saved pages have a hundred at most. */
export const MAX_HIDDEN = 1_000;

/** Quiet time after a change before we read it: a framework's render comes as a burst of mutations. */
export const SETTLE_MS = 250;

/** When a page is looked at again after a load or a navigation: at once, and when an article that is fetched first may have come. */
export const LOOKS_MS: readonly number[] = [SETTLE_MS, 1_000, 3_000];

/** How often a page is read anew at one address for what it tells of itself: an article that is fetched first tells it once or twice, one that never comes to an end would be read for ever. */
export const MAX_ANEW = 8;

/** A change that brought no figure doubles the wait, up to this: a ticking clock must not wake the background for ever. */
export const MAX_SETTLE_MS = 16_000;

/** Longest wait for an answer, else one lost message would stop all reading; the longest check takes a slow machine seconds. */
export const ANSWER_MS = 10_000;

/** Pause before the second and last try to reach the background. */
export const RETRY_MS = 200;

/** Least time between two batches of marks of one reading. Frames drawn after one took a tenth of a second on a page of thousands of marks. */
export const SHOW_AGAIN_MS = 2_000;

/** Characters on each side of a figure from which its excerpt is cut (model/excerpt.ts): more than that shows, so that it can tell whether the sentence goes on. */
export const EXCERPT_SOURCE = 160;

/** How long "show on page" keeps a figure lit. */
export const FLASH_MS = 1_600;

/** One blink of the flash. Three a second is the WCAG 2.3.1 limit; this is well below it. */
export const BLINK_MS = 400;

/** How soon a page notices that the extension was reloaded or removed under it; one property read each time, on marked pages only. */
export const ORPHAN_CHECK_MS = 1_000;

/** Longest wait, in such checks, before a background that did not answer is asked again: it is being replaced, or gone. */
export const MAX_ASK_BEATS = 32;
