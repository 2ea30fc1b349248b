/**
 * The one door to the browser's own API. No webextension-polyfill at run time: from the versions of manifest.json on, both
 * browsers answer with promises, and the polyfill would be a third of the content script (3.1 kB gzip). What still differs
 * is how a listener answers later: Chromium before 148 knows only `sendResponse`, so onMessage uses that in both.
 */
import type { Browser, Events, Runtime } from "webextension-polyfill";

/**
 * By the name that both browsers define: where `browser` is not (Chromium before 148), a page's `<i id="browser">` stands
 * in its place in a content script. In Firefox both names answer with promises from Manifest V3 on
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Chrome_incompatibilities).
 */
export const { chrome: browser } = globalThis as unknown as { chrome: Browser };

export interface Sender {
  readonly id?: string;
  readonly frameId?: number;
  /** Of the document that speaks, as it was when the script came to it. */
  readonly url?: string;
  readonly tab?: { readonly id?: number; readonly windowId?: number; readonly url?: string };
}

/** undefined: not for us, say nothing. */
type Answer = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/**
 * Whether the asker wants the answer as one string of JSON. Firefox copies an object from a page to an extension's page
 * property by property: the report of forty figures, 170 kB, takes 17 ms as an object and 3 ms as text.
 */
const wantsText = (message: unknown): boolean => (message as { asText?: unknown } | null)?.asText === true;

const isOurs = (sender?: Sender) => sender?.id === browser.runtime.id;

type OnMessage = Parameters<Browser["runtime"]["onMessage"]["addListener"]>[0];

/** Messages of others (a page or another extension that found a way in) never reach the answer. */
export function onMessage(answer: Answer, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Sender,
    respond: (value: unknown) => void,
  ): true | undefined => {
    if (!isOurs(sender)) return undefined;
    const answered = answer(message, sender);
    // A failure answers too, with nothing: the asker takes a miss as a value instead of waiting for ever.
    answered?.then(
      (value) => respond(wantsText(message) ? JSON.stringify(value) : value),
      () => respond(null),
    );
    return answered && true;
  };
  listen(browser.runtime.onMessage, listener as OnMessage, signal);
}

/** What the extension's own pages open to a page and keep open. */
export type Line = Runtime.Port;

export function onConnect(answer: (line: Line) => void, signal: AbortSignal): void {
  const listener = (line: Line) => {
    if (isOurs(line.sender)) answer(line);
  };
  listen(browser.runtime.onConnect, listener, signal);
}

/** To an event of the browser, until the signal's end. */
export function listen<L extends (...given: never[]) => unknown>(
  event: Events.Event<L>,
  listener: L,
  signal?: AbortSignal,
): void {
  event.addListener(listener);
  signal?.addEventListener("abort", () => {
    // In an orphan the event is gone, and the listener went with it.
    try {
      event.removeListener(listener);
    } catch {}
  });
}
