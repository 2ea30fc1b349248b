/** Entry of the background: answers messages and follows grants. It may be ended at any moment and holds nothing to lose. */
import { browser } from "../browser.ts";
import { isToBackground } from "../messages.ts";
import { setBadge } from "./badge.ts";
import { check, coverage } from "./check.ts";
import { makeMenu, onMenuClick } from "./menu.ts";
import { syncSites } from "./sites.ts";

interface Sender {
  readonly id?: string;
  readonly tab?: { readonly id?: number };
}

export function onMessage(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id || !isToBackground(message)) return undefined;
  switch (message.type) {
    case "check":
      return Promise.resolve(check(message.article, message.blocks));
    case "coverage":
      return Promise.resolve(coverage());
    case "badge":
      return sender.tab?.id === undefined ? undefined : setBadge(sender.tab.id, message.count);
  }
}

browser.runtime.onMessage.addListener(
  onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0],
);
browser.runtime.onInstalled.addListener(() => {
  void makeMenu();
  void syncSites();
});
browser.runtime.onStartup.addListener(() => void syncSites());
browser.permissions.onAdded.addListener(() => void syncSites());
browser.permissions.onRemoved.addListener(() => void syncSites());
browser.contextMenus.onClicked.addListener(onMenuClick);
