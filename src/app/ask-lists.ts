import { browser } from "../browser.ts";
import { type ChoiceLists, isChoiceLists } from "../messages.ts";

/** A background that was just being put to sleep answers when it is asked again. */
const TRIES = 3;
const WAIT_MS = 300;

/** Questions and speakers, own ones too; null where the background does not answer. */
export async function askLists(tries = TRIES): Promise<ChoiceLists | null> {
  const lists: unknown = await browser.runtime.sendMessage({ type: "lists" }).catch(() => null);
  if (isChoiceLists(lists)) return lists;
  if (tries <= 1) return null;
  await new Promise((resume) => setTimeout(resume, WAIT_MS));
  return askLists(tries - 1);
}
