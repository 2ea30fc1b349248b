import { browser } from "../browser.ts";
import type { Tab } from "./tab.ts";

/** In a tab beside the article: a sheet and a form need more room than a popup has. */
export async function openDesk(what: "sheet" | "add" | "options", tab: Tab | null): Promise<void> {
  if (what === "options") return browser.runtime.openOptionsPage();
  const search = new URLSearchParams({ [what === "add" ? "add" : "tabId"]: String(tab?.id ?? "") });
  await browser.tabs.create({ url: browser.runtime.getURL(`desk.html?${search}`) });
}
