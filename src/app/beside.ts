/** The line from popup or panel to the page: what the reader points at in one is lit in the other. */
import { browser, type Line } from "../browser.ts";
import { isPointer, type Pointer } from "../messages.ts";
import type { Tab } from "./tab.ts";

export class BesidePage {
  #line: { readonly tab: number; readonly port: Line } | null = null;

  /** @param onPointed what the reader points at in the page; null for nothing, and when the page is gone */
  constructor(private readonly onPointed: (figure: number | null) => void) {}

  /** One line at a time, to this tab; the page at its other end may be another one since the last time. */
  to(tab: Tab | null): Line | null {
    if (tab && this.#line?.tab === tab.id) return this.#line.port;
    this.#line?.port.disconnect();
    this.#line = null;
    this.onPointed(null);
    if (!tab) return null;
    const port = browser.tabs.connect(tab.id, { frameId: 0 });
    this.#line = { tab: tab.id, port };
    port.onMessage.addListener((message) => {
      if (isPointer(message)) this.onPointed(message.figure);
    });
    port.onDisconnect.addListener(() => {
      // Chromium notes a line cut by its page's rest in the back-forward cache as our error, unless it was looked at.
      void browser.runtime.lastError;
      if (this.#line?.port !== port) return;
      this.#line = null;
      this.onPointed(null);
    });
    return port;
  }

  /** Nothing is put out where nothing was lit: no line is opened for that. */
  light(tab: Tab, figure: number | null): void {
    if (figure === null && this.#line === null) return;
    try {
      this.to(tab)?.postMessage({ figure } satisfies Pointer);
    } catch {
      // The page went, and its end of the line with it; the browser has not told us yet.
    }
  }
}
