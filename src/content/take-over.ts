/**
 * After a reload of the extension, Chromium leaves the old content script running in open pages, cut off from its
 * runtime. The new one tells it to go by a DOM event, the only channel they share. The page can send it too: the worst
 * that comes of it is that our marks go away.
 */
import { unpaint } from "./sheet.ts";

const EVENT = "oww-take-over";

export function takeOver(end: AbortController): void {
  // Firefox ends the old script without a word and leaves its highlights painted.
  unpaint(CSS);
  document.dispatchEvent(new CustomEvent(EVENT));
  document.addEventListener(EVENT, () => end.abort(), { once: true, signal: end.signal });
}
