/** What the lists of words know to begin with a word: asked once for each word, when it is read. */

/** Places for lists; more than there are. */
const LISTS = 24;

/** What each list has that begins with a word, by the list's place. */
export type Openings = readonly unknown[];

const OPENERS = new Map<string, unknown[]>();
const NONE: Openings = new Array(LISTS).fill(undefined);
let lists = 0;

/** Adds a list, and gives its place in a token's `opens`. */
export function addOpeners(words: Iterable<readonly [word: string, begins: unknown]>): number {
  const place = lists++;
  for (const [word, begins] of words) {
    const opens = OPENERS.get(word) ?? [...NONE];
    opens[place] = begins;
    OPENERS.set(word, opens);
  }
  return place;
}

export const openedBy = (word: string): Openings => OPENERS.get(word) ?? NONE;
