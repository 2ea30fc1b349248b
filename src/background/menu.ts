/** The context menu. A click grants activeTab, so both entries work on any page. */
import { browser } from "../browser.ts";
import { t } from "../voice/text.ts";
import { checkSelection } from "./selection.ts";

const PAGE = "check-page";
const SELECTION = "check-selection";

export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: PAGE, title: t("menuCheck"), contexts: ["page", "selection"] });
  browser.contextMenus.create({ id: SELECTION, title: t("menuSelection"), contexts: ["selection"] });
}

interface Click {
  readonly menuItemId: string | number;
  readonly selectionText?: string;
  readonly frameId?: number;
}

export function onMenuClick({ menuItemId, selectionText, frameId }: Click, tab?: { id?: number }): void {
  // Some viewers of documents belong to no tab; the text alone is enough for the desk.
  const tabId = tab?.id ?? -1;
  if (menuItemId === SELECTION)
    void checkSelection({ tabId, ...(frameId !== undefined && { frameId }) }, selectionText);
  // Pages closed to extensions refuse; the reader sees that the badge stays empty.
  if (menuItemId === PAGE && tabId >= 0) void checkPage(tabId).catch(() => {});
}

/** Whoever clicks has asked: a page that waits for that reads itself, one where nobody answers gets the script first. */
async function checkPage(tabId: number): Promise<void> {
  const ask = () =>
    browser.tabs.sendMessage(tabId, { type: "get-report", read: true, asText: true }, { frameId: 0 });
  try {
    await ask();
  } catch {
    await browser.scripting.executeScript({ target: { tabId }, files: ["content.js"] });
    await ask();
  }
}
