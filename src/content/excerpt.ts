/** The sentence around a figure, for the popup's list. */
import { EXCERPT_CHARACTERS } from "./limits.ts";

/** A sentence ends before a capital, a quote or a digit, not after "Lt." or inside "3.5". */
const isEnd = (text: string, at: number) =>
  /[.!?…]/.test(text.charAt(at)) && /^["”’')\]]?\s+["“‘'(]?\p{Lu}/u.test(text.slice(at + 1, at + 6));

function sentenceStart(text: string, from: number): number {
  for (let at = from - 1; at >= 0 && from - at <= EXCERPT_CHARACTERS; at--) {
    if (!isEnd(text, at)) continue;
    return at + 1 + (/^["”’')\]]?\s+/.exec(text.slice(at + 1, from))?.[0].length ?? 0);
  }
  return Math.max(0, from - EXCERPT_CHARACTERS);
}

function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < text.length && at - from <= EXCERPT_CHARACTERS; at++)
    if (isEnd(text, at)) return at + 1;
  return Math.min(text.length, from + EXCERPT_CHARACTERS);
}

/** Without the last word, which may be half of one. Backwards from the end: each character is looked at once. */
function withoutLastWord(text: string): string {
  let end = text.length;
  while (end > 0 && !/\s/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end).trimEnd();
}

/** Cut at a space, with an ellipsis, where the sentence is longer than the list has room for. */
export function excerpt(text: string, start: number, end: number): { before: string; after: string } {
  const from = sentenceStart(text, start);
  const to = sentenceEnd(text, end);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const cutBefore = from > 0 && start - from >= EXCERPT_CHARACTERS;
  const cutAfter = to < text.length && to - end >= EXCERPT_CHARACTERS;
  return {
    before: cutBefore ? `…${before.replace(/^\S*/, "")}` : before,
    after: cutAfter ? `${withoutLastWord(after)}…` : after,
  };
}
