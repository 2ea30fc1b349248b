/** "Check this figure": reads what is selected, in the page itself where the browser lets us in, else at the desk. */
import { browser } from "../browser.ts";

export interface Place {
  readonly tabId: number;
  readonly frameId?: number;
}

/** More is no figure's surroundings, and an address has to hold it. */
const MOST_CHARACTERS = 2_000;

/** In a tab of its own, so that the PDF or the closed page that the text stands in stays open as it is. */
export async function openDesk(text: string): Promise<void> {
  const search = new URLSearchParams({ text: text.slice(0, MOST_CHARACTERS) });
  await browser.tabs.create({ url: browser.runtime.getURL(`desk.html?${search}`) });
}

/** @param text what the browser says is selected; a shortcut does not tell. The click or key grants activeTab. */
export async function checkSelection({ tabId, frameId = 0 }: Place, text?: string): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ["selection.js"],
    });
  } catch {
    // The browser's own pages, its store, a PDF viewer: closed to scripts.
    await openDesk(text ?? "");
  }
}
