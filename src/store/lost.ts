/**
 * Whether the browser threw the store away. Chromium does, without a word, when it finds the database damaged: a write that
 * was torn by the end of the browser or the machine damages it once something is written behind (docs/adr/0008). So each
 * change leaves a fact in the store and a mark outside of it; a mark without a fact is a loss.
 */
import { browser } from "../browser.ts";
import { openStore } from "./open.ts";

const MARK = "store";

let isMarked = false;

/** After each change. Once a page: every content script hears of what is set there. */
export async function markStored(): Promise<void> {
  if (isMarked) return;
  try {
    await browser.storage.local.set({ [MARK]: true });
    isMarked = true;
  } catch {
    // Without the mark a loss goes untold; what was stored is stored.
  }
}

/** Until the next change, which begins anew. */
export async function isStoreLost(): Promise<boolean> {
  const { [MARK]: mark } = await browser.storage.local.get(MARK);
  return mark === true && (await (await openStore()).count("facts")) === 0;
}
