/** Where the card stands: beside its figure, on the side with more room, and never over it. */
import { CARD_GAP_PX } from "./limits.ts";

/** A modal dialog of the page makes everything outside it inert: the card must then stand inside. */
export const parentFor = (): Element =>
  [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.documentElement;

/** @param style of a rule that the page cannot reach: what stands on the host itself it could set anew. */
export function place(
  host: HTMLElement,
  style: CSSStyleDeclaration,
  rect: Pick<DOMRect, "top" | "bottom" | "left">,
): void {
  const set = (name: string, px: number) => style.setProperty(name, `${px}px`, "important");
  const below = innerHeight - rect.bottom - 2 * CARD_GAP_PX;
  const above = rect.top - 2 * CARD_GAP_PX;
  const isBelow = host.offsetHeight <= below || below >= above;
  set("--room", isBelow ? below : above);
  const top = isBelow ? rect.bottom + CARD_GAP_PX : rect.top - CARD_GAP_PX - host.offsetHeight;
  const left = Math.min(rect.left, document.documentElement.clientWidth - host.offsetWidth - CARD_GAP_PX);
  set("--top", top);
  set("--left", Math.max(CARD_GAP_PX, left));
}
