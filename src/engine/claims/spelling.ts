/** Forgives misprints of distinctive words ("jihadsts", "Baghuoz"): Fuse.js word by word, and nowhere else (ADR 2). */

import Fuse from "fuse.js/basic";
import words from "../../../data/words/spelling.json";
import { openedBy } from "../text/openers.ts";
import type { Token } from "../text/tokens.ts";
import { KNOWN_WORDS } from "./lexicon.ts";

/** Fuse scores (0 exact, 1 nothing alike) up to here are one slip in a long word. */
const WORST_SCORE = 0.25;
const SHORTEST_WORD = 6;
/** What Fuse finds at one go. */
const LONGEST_WORD = 32;
const LARGEST_LENGTH_DIFFERENCE = 2;
/** Words remembered; a page has far fewer, and memory stays bounded. */
const CACHE_SIZE = 5000;

const forgiven = words.forgiven.words;
const known = new Set([...forgiven, ...words.neighbours.words, ...KNOWN_WORDS]);
const openings = new Set(forgiven.map((word) => word.charCodeAt(0) * 0x10000 + word.charCodeAt(1)));
const fuse = new Fuse(forgiven, {
  includeScore: true,
  threshold: WORST_SCORE,
  ignoreLocation: true,
  minMatchCharLength: 4,
});
const cache = new Map<string, string | null>();

/** The forgiven word that `word` misprints, if any. */
export function misprinted(word: string): string | null {
  const best = fuse.search(word, { limit: 1 })[0];
  if (!best || (best.score ?? 1) > WORST_SCORE) return null;
  return Math.abs(best.item.length - word.length) <= LARGEST_LENGTH_DIFFERENCE ? best.item : null;
}

function correction(word: string): string | null {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD) return null;
  if (!openings.has(word.charCodeAt(0) * 0x10000 + word.charCodeAt(1))) return null;
  if (known.has(word)) return null;
  const cached = cache.get(word);
  if (cached !== undefined) return cached;
  if (cache.size >= CACHE_SIZE) cache.clear();
  const found = misprinted(word);
  cache.set(word, found);
  return found;
}

/** `tokens` with misprints of forgiven words read as those words; offsets stay those of the text. */
export function forgiveSpelling(tokens: readonly Token[]): readonly Token[] {
  let changed: Token[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const lower = token.kind === "word" ? correction(token.lower) : null;
    if (!lower) continue;
    changed ??= [...tokens];
    changed[at] = { ...token, lower, opens: openedBy(lower) };
  }
  return changed ?? tokens;
}
