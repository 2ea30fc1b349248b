/** Entry of the content script. Everything it starts ends with one AbortSignal. */
import { browser } from "../browser.ts";
import { isToPage, type PageReport } from "../messages.ts";
import { Page } from "./page.ts";
import { takeOver } from "./take-over.ts";

const end = new AbortController();
const page = new Page(end.signal);

// The one listener on a page that is not about the topic. It costs nothing until the popup asks, and without it the
// popup would have to inject a script only to learn what the gate already knows.
function onMessage(message: unknown, sender: { id?: string }): Promise<PageReport | boolean> | undefined {
  if (sender.id !== browser.runtime.id || !isToPage(message)) return undefined;
  return message.type === "get-report" ? page.report() : Promise.resolve(page.show(message.figure));
}

takeOver(end);
browser.runtime.onMessage.addListener(
  onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0],
);
end.signal.addEventListener("abort", () => {
  // Throws in an orphan, whose runtime is gone; the listener went with it.
  try {
    browser.runtime.onMessage.removeListener(
      onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0],
    );
  } catch {}
});
page.look();
