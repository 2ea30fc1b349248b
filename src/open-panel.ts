/** The side panel of Chromium, the sidebar of Firefox: one thing under two names. */
import { browser } from "./browser.ts";

interface Panels {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Must be called straight from a click or a shortcut. False where the browser has no panel or does not allow it now. */
export async function openPanel(windowId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  try {
    if (sidePanel) await sidePanel.open({ windowId });
    else if (sidebarAction) await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
