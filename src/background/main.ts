/** Entry of the background: answers messages and follows grants. It may be ended at any moment and holds nothing to lose. */
import { browser, onMessage } from "../browser.ts";
import { isToBackground } from "../messages.ts";
import { openPanel } from "../open-panel.ts";
import { setBadge } from "./badge.ts";
import { loadCard } from "./card.ts";
import { checkPage, correct, coverage, lists, readText } from "./check.ts";
import { onCommand, suggestKeys } from "./commands.ts";
import { makeMenu, onMenuClick } from "./menu.ts";
import { pageOf } from "./page-of.ts";
import { openDesk } from "./selection.ts";
import { syncSites } from "./sites.ts";

onMessage((message, sender) => {
  if (!isToBackground(message)) return undefined;
  switch (message.type) {
    case "check":
      return checkPage(pageOf(sender), message.article, message.blocks);
    case "coverage":
      return coverage();
    case "badge":
      return sender.tab?.id === undefined ? undefined : setBadge(sender.tab.id, message.count);
    case "load-card":
      return loadCard(sender);
    case "open-panel":
      return sender.tab?.windowId === undefined ? undefined : openPanel(sender.tab.windowId);
    case "read-text":
      return readText(pageOf(sender), message.article, message.blocks);
    case "correct":
      return correct(message.url, message.figure, message.correction);
    case "lists":
      return lists();
    case "open-desk":
      return openDesk(message.text);
    case "current":
      return undefined;
  }
});

browser.runtime.onInstalled.addListener((details) => {
  suggestKeys(details);
  void makeMenu();
  void syncSites();
});
browser.runtime.onStartup.addListener(() => void syncSites());
browser.permissions.onAdded.addListener(() => void syncSites());
browser.permissions.onRemoved.addListener(() => void syncSites());
browser.contextMenus.onClicked.addListener(onMenuClick);
browser.commands?.onCommand.addListener(onCommand);
