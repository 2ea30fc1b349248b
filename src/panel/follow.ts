/** Says when the panel may show something old: another tab, another page, another reading of it. */
import { browser, onMessage } from "../browser.ts";
import { isToBackground } from "../messages.ts";
import { onSettings } from "../settings.ts";

/** Several of these events come for one switch of tabs; the page is asked once. */
const GATHER_MS = 60;

export function follow(onStale: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    clearTimeout(timer);
    timer = setTimeout(onStale, GATHER_MS);
  };
  browser.tabs.onActivated.addListener(note);
  browser.tabs.onUpdated.addListener((_id, { status }) => {
    if (status) note();
  });
  browser.tabs.onAttached.addListener(note);
  browser.tabs.onRemoved.addListener(note);
  browser.windows.onFocusChanged.addListener(note);
  onSettings(note);
  // A page tells the background how many figures it has, and when a card opens: the panel overhears both.
  onMessage((message) => {
    if (isToBackground(message) && (message.type === "badge" || message.type === "current")) note();
    return undefined;
  });
}
