/** Puts the card's bundle beside the content script that asks for it: same frame, same isolated world. */
import { browser, type Sender } from "../browser.ts";

export async function loadCard({ tab, frameId = 0 }: Sender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ["card.js"] });
  return true;
}
