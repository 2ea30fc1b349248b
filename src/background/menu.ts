/** "Check this page" in the context menu. The click grants activeTab, so it works on any page. */
import { browser } from "../browser.ts";
import { t } from "../voice/text.ts";

const ID = "check-page";

export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title: t("menuCheck"), contexts: ["page", "selection"] });
}

export function onMenuClick({ menuItemId }: { menuItemId: string | number }, tab?: { id?: number }): void {
  if (menuItemId !== ID || tab?.id === undefined) return;
  // Pages closed to extensions refuse; the reader sees that the badge stays empty.
  browser.scripting.executeScript({ target: { tabId: tab.id }, files: ["content.js"] }).catch(() => {});
}
