/** "Show on page": brings a figure into view and lights it, without moving the page's focus or selection. */
import { elementAround, isPresent } from "./composed.ts";
import { boxes } from "./hit.ts";
import { BLINK_MS, FLASH_MS } from "./limits.ts";
import type { NodeRange } from "./node-range.ts";
import type { Painter } from "./paint.ts";
import { wait } from "./slices.ts";

export const isConnected = ({ startNode, endNode }: NodeRange): boolean =>
  isPresent(startNode) && isPresent(endNode);

export async function show(
  painter: Painter,
  id: number,
  place: NodeRange,
  signal: AbortSignal,
): Promise<void> {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  // A hidden page (Firefox for Android shows the popup in a tab of its own) runs no smooth scrolling.
  const behavior = calm || document.hidden ? "instant" : "smooth";
  const around = elementAround(place.startNode);
  // Lines of a text that is higher than the window: with its middle in view the figure may be far out of it.
  const isHigh = around && around.clientHeight > innerHeight;
  around?.scrollIntoView({ block: "center", behavior: isHigh ? "instant" : behavior });
  if (isHigh) scrollBy({ top: (boxes(place)[0]?.top ?? 0) - innerHeight / 2, behavior });
  const blinks = calm ? 1 : Math.round(FLASH_MS / (2 * BLINK_MS));
  const length = calm ? FLASH_MS : BLINK_MS;
  for (let blink = 0; blink < blinks && !signal.aborted; blink++) {
    painter.light(id, true);
    await wait(length);
    painter.light(id, false);
    await wait(BLINK_MS);
  }
}
