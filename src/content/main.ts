/** Entry of the content script. Everything it starts ends with one AbortSignal. */
import { onMessage } from "../browser.ts";
import { isToPage } from "../messages.ts";
import { Page } from "./page.ts";
import { takeOver } from "./take-over.ts";

const end = new AbortController();
const page = new Page(end.signal);

takeOver(end);

// The one listener on a page that is not about the topic. It costs nothing until the popup asks, and without it the
// popup would have to inject a script only to learn what the gate already knows.
onMessage((message) => {
  if (!isToPage(message)) return undefined;
  return message.type === "get-report" ? page.report() : Promise.resolve(page.show(message.figure));
}, end.signal);

page.look();
