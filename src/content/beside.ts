/** Lists open beside the page, popup or panel: what the reader points at in one is lit in the other. */
import { type Line, onConnect } from "../browser.ts";
import { isPointer, type Pointer } from "../messages.ts";

/** A line for each list; on most pages none, and a move of the pointer costs nothing. */
const lists = new Set<Line>();

let last: number | null = null;

export function tellLists(pointedAt: () => number | null): void {
  if (lists.size === 0) return;
  const figure = pointedAt();
  if (figure === last) return;
  last = figure;
  for (const line of lists) line.postMessage({ figure } satisfies Pointer);
}

/** The list's end puts out what it lit: a popup closes without a word. */
export function besideLists(light: (figure: number | null) => void, signal: AbortSignal): void {
  onConnect((line) => {
    lists.add(line);
    // The new list has not heard it.
    last = null;
    line.onMessage.addListener((message) => {
      if (isPointer(message)) light(message.figure);
    });
    line.onDisconnect.addListener(() => {
      lists.delete(line);
      light(null);
    });
  }, signal);
}
