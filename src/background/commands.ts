/** Keyboard shortcuts. A press grants activeTab, as a click on the toolbar button does. */
import { browser } from "../browser.ts";
import type { ToPage } from "../messages.ts";
import { openPanel } from "../open-panel.ts";
import { type Change, changeSettings, siteState, withSite } from "../settings.ts";
import { checkSelection } from "./selection.ts";

/** Chromium refuses a manifest that suggests keys for more than four commands; Firefox takes the rest from a call. */
const MORE_KEYS = { "check-selection": "F", "toggle-site": "S", "toggle-all": "A" };

/** Once, when the extension is installed: later the keys are the reader's. */
export function suggestKeys({ reason }: { readonly reason: string }): void {
  if (reason !== "install") return;
  for (const [name, key] of Object.entries(MORE_KEYS))
    browser.commands?.update?.({ name, shortcut: `Alt+Shift+${key}` }).catch(() => {});
}

interface Tab {
  readonly id?: number;
  readonly windowId?: number;
  readonly url?: string;
}

function tell({ id }: Tab, message: ToPage): void {
  // A page that was not read has no figures to go to.
  if (id !== undefined) browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => {});
}

/** A key has no view to say in what kept it from being stored: the marks, which stay as they are, show it. */
function change(wanted: Change): void {
  changeSettings(wanted).catch(() => {});
}

function toggleSite({ url }: Tab): void {
  if (!url || !URL.canParse(url) || !/^https?:/.test(url)) return;
  const { hostname } = new URL(url);
  change((settings) => withSite(settings, hostname, siteState(settings, hostname) === "off" ? "on" : "off"));
}

/** Firefox leaves the tab out of some calls, and a panel may be opened only before anything is awaited. */
export function onCommand(name: string, tab: Tab = {}): void {
  switch (name) {
    case "open-panel":
      void openPanel(tab.windowId ?? -2);
      break;
    case "check-selection":
      if (tab.id !== undefined) void checkSelection({ tabId: tab.id });
      break;
    case "next-figure":
      tell(tab, { type: "step", by: 1 });
      break;
    case "previous-figure":
      tell(tab, { type: "step", by: -1 });
      break;
    case "toggle-marks":
      change((settings) => ({ ...settings, hidden: !settings.hidden }));
      break;
    case "toggle-site":
      toggleSite(tab);
      break;
    case "toggle-all":
      change((settings) => ({ ...settings, off: !settings.off }));
      break;
  }
}
