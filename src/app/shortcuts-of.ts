/** The keyboard shortcuts as they are set now: the reader may have changed them, the browser may have refused some. */
import { browser } from "../browser.ts";

export interface Shortcut {
  readonly name: string;
  readonly does: string;
  /** Empty where no keys are set. */
  readonly keys: string;
}

/** As one learns them: the way through the page first, what switches off last. Chromium names them by the alphabet. */
export const ORDER = [
  "next-figure",
  "previous-figure",
  "check-selection",
  "open-panel",
  "toggle-marks",
  "toggle-site",
  "toggle-all",
];

export async function readShortcuts(): Promise<Shortcut[]> {
  try {
    const all = await browser.commands.getAll();
    // The browser's own entry for the toolbar button carries no description of ours.
    const ours = all.flatMap(({ name, description, shortcut }) =>
      name && description && !name.startsWith("_") ? [{ name, does: description, keys: shortcut ?? "" }] : [],
    );
    return ours.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  } catch {
    return [];
  }
}

interface Openable {
  openShortcutSettings?(): Promise<void>;
}

/** Firefox has a page and a call for it; Chromium has only the page. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as Openable;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
