import { browser } from "../browser.ts";
import { type ChoiceLists, isChoiceLists } from "../messages.ts";

/** Questions and speakers, own ones too; null where the background does not answer. */
export async function askLists(): Promise<ChoiceLists | null> {
  const lists: unknown = await browser.runtime.sendMessage({ type: "lists" }).catch(() => null);
  return isChoiceLists(lists) ? lists : null;
}
