/** Entry of the content script. Everything it starts ends with one AbortSignal. */
import { onMessage } from "../browser.ts";
import { isToPage, type ToPage } from "../messages.ts";
import { onOwnReports, onSettings, readSettings } from "../settings.ts";
import { besideLists } from "./beside.ts";
import { Page } from "./page.ts";
import { takeOver } from "./take-over.ts";

const end = new AbortController();
const page = new Page(end.signal);

takeOver(end);

// What the reader switched off is known before anything is read; a failed look at it counts as nothing switched off.
const obeyed = readSettings().then((settings) => page.obey(settings));
onSettings((settings) => page.obey(settings), end.signal);
onOwnReports(() => page.compareAgain(), end.signal);
// In the back-forward cache a page of Firefox hears of nothing, and its badge went when it was left.
const onShow = ({ persisted }: PageTransitionEvent) =>
  persisted && readSettings().then((settings) => page.compareAgain(settings));
window.addEventListener("pageshow", onShow, { signal: end.signal });
besideLists((figure) => page.light(figure), end.signal);

async function answer(message: ToPage): Promise<unknown> {
  await obeyed;
  switch (message.type) {
    case "get-report":
      return page.report(message.read === true);
    case "get-text":
      return page.text();
    case "show":
      return page.show(message.figure);
    case "step":
      return page.step(message.by);
  }
}

// The one listener for messages on a page that is not about the topic. It costs nothing until the popup asks, and
// without it the popup would have to inject a script only to learn what the gate already knows.
onMessage((message) => (isToPage(message) ? answer(message) : undefined), end.signal);
