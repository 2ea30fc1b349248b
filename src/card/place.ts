/** Where the card stands: beside its figure, on the side with more room, and never over it. */
import { CARD_GAP_PX } from "./limits.ts";

/** A modal dialog of the page makes everything outside it inert: the card must then stand inside. */
export const parentFor = (): Element =>
  [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.documentElement;

export function place(host: HTMLElement, rect: Pick<DOMRect, "top" | "bottom" | "left">): void {
  const below = innerHeight - rect.bottom - 2 * CARD_GAP_PX;
  const above = rect.top - 2 * CARD_GAP_PX;
  const isBelow = host.offsetHeight <= below || below >= above;
  host.style.setProperty("--room", `${isBelow ? below : above}px`);
  const top = isBelow ? rect.bottom + CARD_GAP_PX : rect.top - CARD_GAP_PX - host.offsetHeight;
  const left = Math.min(rect.left, document.documentElement.clientWidth - host.offsetWidth - CARD_GAP_PX);
  host.style.setProperty("--top", `${top}px`);
  host.style.setProperty("--left", `${Math.max(CARD_GAP_PX, left)}px`);
}
